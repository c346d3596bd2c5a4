using Fees.Paying;

namespace Fees.HearingBack;

/// <summary>What a status file says of each payment of a batch: its own status where it has one, otherwise that of its block, otherwise that of the whole.</summary>
internal static class BankVerdicts
{
    private const string Partly = "PART";

    public static (IReadOnlyList<(BatchLine Line, BankStatus Status, BankWord Word)> Verdicts, Unreadable? Fault) Of(PayoutBatch batch, BankStatusFile file)
    {
        if (file.OriginalMessageId != PaymentFile.MessageIdOf(batch.Number))
            return ([], new("bank.file-other-batch", file.OriginalMessageId));
        var lines = batch.Lines.ToDictionary(line => line.EndToEndId);
        var own = new Dictionary<string, BankWord>();
        foreach (var payment in file.Payments)
        {
            if (!lines.TryGetValue(payment.EndToEndId, out var line))
                return ([], new("bank.file-unknown", payment.EndToEndId));
            if (payment.Amount is { } amount && amount != line.Net.InEuros)
                return ([], new("bank.file-amount", payment.EndToEndId));
            if (own.TryGetValue(payment.EndToEndId, out var earlier) && earlier.Code != payment.Word.Code)
                return ([], new("bank.file-twice", payment.EndToEndId));
            own[payment.EndToEndId] = payment.Word;
        }
        // "Partly" says nothing of those that are not listed.
        var rest = new[] { file.Block, file.Group }.FirstOrDefault(word => word.Code is not null and not Partly);
        List<(BatchLine, BankStatus, BankWord)> verdicts = [];
        foreach (var line in batch.Lines.OrderBy(line => line.Position))
        {
            var word = own.GetValueOrDefault(line.EndToEndId);
            if (word is { Code: null } && rest is not null)
                word = word with { Code = rest.Code };
            if ((word ?? rest) is { Code: { } code } said)
                verdicts.Add((line, Status(code), said));
        }
        return verdicts.Count == 0 ? ([], new("bank.file-nothing")) : (verdicts, null);
    }

    /// <summary>Codes of ISO 20022. One that nobody here knows promises nothing, so it waits.</summary>
    private static BankStatus Status(string code) => code switch
    {
        "ACSC" or "ACCC" => BankStatus.Paid,
        "ACCP" or "ACSP" or "ACTC" or "ACWC" or "ACWP" or "ACFC" => BankStatus.Accepted,
        "RJCT" or "CANC" => BankStatus.Rejected,
        _ => BankStatus.Pending,
    };
}
