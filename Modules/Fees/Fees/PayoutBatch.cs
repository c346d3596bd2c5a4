using System.Security.Cryptography;
using System.Text.Json;
using Fees.Paying;
using Foundation;
using Foundation.Privacy;
using NodaTime;

namespace Fees;

/// <summary>The claims that are paid on one pay day, with all that the payment files say, and those that could not be, with the reason.</summary>
public sealed class PayoutBatch
{
    private PayoutBatch() { }

    public PayoutBatch(LocalDate payDay, LocalDate payOn, Instant madeAt) =>
        (Id, PayDay, PayOn, MadeAt) = (Guid.CreateVersion7(), payDay, payOn, madeAt);

    public Guid Id { get; private set; }
    /// <summary>The pay day of the timetable; one batch each.</summary>
    public LocalDate PayDay { get; private set; }
    /// <summary>The day the bank moves the money: the pay day, or the first banking day after a missed one.</summary>
    public LocalDate PayOn { get; private set; }
    public Instant MadeAt { get; private set; }
    public Money Total { get; private set; }
    public int Count { get; private set; }
    /// <summary>How many of them the bank has rejected, as far as it has told.</summary>
    public int Rejected { get; private set; }
    /// <summary>When the bank's newest answer was read.</summary>
    public Instant? HeardAt { get; private set; }
    /// <summary>When payers were reminded last of what the Incomes Register has not been told.</summary>
    public LocalDate? RemindedOn { get; private set; }
    public string? PayerName { get; private set; }
    public string? PayerIban { get; private set; }
    public string? PayerBic { get; private set; }
    public string? PayerBusinessId { get; private set; }
    public int Version { get; private set; }

    public List<BatchLine> Lines { get; private set; } = [];
    public List<LeftOut> LeftOut { get; private set; } = [];
    public List<Export> Exports { get; private set; } = [];
    public Payment? Payment { get; private set; }

    public string Number => PayDay.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Nothing of it was paid, and nothing will be: its claims wait for the next batch.</summary>
    public bool IsRejected => Count > 0 && Rejected == Count;

    /// <summary>The bank has given its last word on every payment, and nobody has recorded the batch as paid yet.</summary>
    public bool IsPaidByTheBank => Payment is null && !IsRejected && Lines.TrueForAll(line => line.BankSays is BankStatus.Paid or BankStatus.Rejected);

    public void Heard(BankReply reply) => (Rejected, HeardAt) = (Lines.Count(line => line.IsRejected), reply.At);

    public void Holds(IReadOnlyList<BatchLine> lines, IReadOnlyList<LeftOut> leftOut)
    {
        Lines.AddRange(lines);
        LeftOut.AddRange(leftOut);
        (Count, Total) = (lines.Count, Money.Sum(lines.Select(line => line.Net)));
    }

    /// <summary>Who pays is frozen with the first file, so that a later change of the county's account changes no file that was already made.</summary>
    public void IsPaidBy(PayerFacts payer)
    {
        if (PayerIban is null)
            (PayerName, PayerIban, PayerBic, PayerBusinessId) = (payer.Name, payer.Iban.Value, payer.Bic, payer.BusinessId?.Value);
    }

    public PaymentFile File(Vault vault) => new(
        Number, MadeAt, PayOn,
        new PayerFacts(PayerName!, Fees.Iban.Known(PayerIban!), PayerBic, BusinessId.TryRead(PayerBusinessId, out var id, out _) ? id : null),
        [.. Lines.OrderBy(line => line.Position).Select(line => line.Facts(vault))]);

    /// <summary>Records that a file is taken out. From the second of a kind on it is a repeat and must be the same bytes.</summary>
    public Export Export(FileKind kind, Vault vault, Act by)
    {
        var earlier = Exports.Where(one => one.Kind == kind).ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData(PaymentFiles.Write(File(vault), kind)));
        if (earlier.Exists(one => one.Sha256 != hash))
            throw new InvalidOperationException($"Batch {Number} no longer gives the {kind} file that it gave before.");
        var export = new Export(Id, kind, earlier.Count + 1, hash, by);
        Exports.Add(export);
        return export;
    }

    public void RemindedOfReport(LocalDate today) => RemindedOn = today;

    public void WasPaid(Act by) => Payment = Payment is null ? new Payment(Id, by, PayOn) : throw new InvalidOperationException("The batch is paid already.");
}

/// <summary>
/// One claim in a batch: the only one it can be in, unless the bank rejects the payment; then it is in a later one once more. A copy of what is paid to whom, as it
/// was on the day, and what the bank has said of it since.
/// </summary>
public sealed class BatchLine
{
    private BatchLine() { }

    public BatchLine(PayoutBatch batch, int position, Claim claim, Payee payee, IReadOnlyList<PaidPart> parts, Money withheld, int turn = 1)
    {
        (Id, BatchId, ClaimId, ExpertId, Position) = (Guid.CreateVersion7(), batch.Id, claim.Id, claim.ExpertId, position);
        Turn = turn;
        EndToEndId = $"KOKEMUS-{batch.Number}-{position:D5}";
        (PayeeName, Iban, IdentityCode, Title, CostCentre) = (payee.Name, payee.Iban, payee.IdentityCode, claim.Title, claim.CostCentre);
        Parts = JsonSerializer.Serialize(parts.Select(part => new StoredPart(part.TaxClass, part.Taxable, part.Amount.Cents)));
        (IsIncome, Kilometres) = (parts.Any(part => part.IsIncome), parts.Any(part => part.TaxClass == IncomeTypes.Kilometres) ? claim.Kilometres : 0);
        Taxable = Money.Sum(parts.Where(part => part.Taxable).Select(part => part.Amount));
        TaxFree = Money.Sum(parts.Where(part => !part.Taxable).Select(part => part.Amount));
        (Withheld, Net) = (withheld, Taxable + TaxFree - withheld);
    }

    public Guid Id { get; private set; }
    public Guid BatchId { get; private set; }
    public Guid ClaimId { get; private set; }
    public Guid ExpertId { get; private set; }
    public int Position { get; private set; }
    /// <summary>1 for the first time that the claim is in a batch, 2 after the bank has rejected that.</summary>
    public int Turn { get; private set; }
    public string EndToEndId { get; private set; } = "";
    public string PayeeName { get; private set; } = "";
    public Sealed Iban { get; private set; }
    public Sealed IdentityCode { get; private set; }
    public string Title { get; private set; } = "";
    public string CostCentre { get; private set; } = "";
    /// <summary>The amounts by income type, as JSON.</summary>
    public string Parts { get; private set; } = "[]";
    /// <summary>Something of it is told to the Incomes Register.</summary>
    public bool IsIncome { get; private set; }
    /// <summary>Kilometres that the allowance is paid for.</summary>
    public int Kilometres { get; private set; }
    public Money Taxable { get; private set; }
    public Money TaxFree { get; private set; }
    public Money Withheld { get; private set; }
    public Money Net { get; private set; }

    /// <summary>The bank's newest word on it; null while it has said nothing.</summary>
    public BankStatus? BankSays { get; private set; }
    /// <summary>Why the bank rejected it.</summary>
    public string? BankReason { get; private set; }
    /// <summary>The bank could not pay to this account.</summary>
    public bool AccountRefused { get; private set; }
    public bool IsRejected => BankSays == BankStatus.Rejected;

    /// <summary>A later word counts, an earlier one that comes late does not; paid and rejected are both last words and never follow each other.</summary>
    internal void Hears(BankStatus status, BankWord word, BankReply reply)
    {
        if (status == BankSays || status < BankSays && !(status == BankStatus.Paid && BankSays == BankStatus.Rejected))
            return;
        var contrary = (status, BankSays) is (BankStatus.Rejected, BankStatus.Paid) or (BankStatus.Paid, BankStatus.Rejected);
        reply.Says(this, status, word, contrary);
        if (contrary)
            return;
        BankSays = status;
        if (status == BankStatus.Rejected)
            (BankReason, AccountRefused) = (word.Reason, HearingBack.BankReasons.IsAccount(word));
    }

    public PaymentFacts Facts(Vault vault) => new(
        ClaimId, EndToEndId, PayeeName, Fees.Iban.Known(vault.Open(Iban)), PersonalIdentityCode.Known(vault.Open(IdentityCode)), Title, CostCentre,
        AllParts, Withheld);

    public IReadOnlyList<PaidPart> AllParts => [.. JsonSerializer.Deserialize<StoredPart[]>(Parts)!.Select(part => new PaidPart(part.Class, part.Taxable, new Money(part.Cents)))];

    private sealed record StoredPart(string Class, bool Taxable, long Cents);
}

public enum LeftOutReason { NoPayeeDetails, NoTaxCard, NothingAfterTax, NoTaxClass, AccountRefused }

/// <summary>An approved claim that the batch could not pay. It waits for the next one.</summary>
public sealed class LeftOut
{
    private LeftOut() { }
    public LeftOut(Guid batchId, Claim claim, LeftOutReason reason) =>
        (Id, BatchId, ClaimId, ExpertId, Title, Total, Reason) = (Guid.CreateVersion7(), batchId, claim.Id, claim.ExpertId, claim.Title, claim.Total, reason);

    public Guid Id { get; private set; }
    public Guid BatchId { get; private set; }
    public Guid ClaimId { get; private set; }
    public Guid ExpertId { get; private set; }
    public string Title { get; private set; } = "";
    public Money Total { get; private set; }
    public LeftOutReason Reason { get; private set; }
}

public enum FileKind { Bank, Payroll }

/// <summary>A file was made of the batch. From the second of a kind on it is a repeat, and the same bytes.</summary>
public sealed class Export
{
    private Export() { }
    public Export(Guid batchId, FileKind kind, int turn, string sha256, Act by) =>
        (Id, BatchId, Kind, Turn, Sha256, ByPerson, ByName, At) = (Guid.CreateVersion7(), batchId, kind, turn, sha256, by.PersonId, by.Name, by.At);

    public Guid Id { get; private set; }
    public Guid BatchId { get; private set; }
    public FileKind Kind { get; private set; }
    /// <summary>1 for the first file of its kind, 2 for the first repeat.</summary>
    public int Turn { get; private set; }
    public bool IsRepeat => Turn > 1;
    public string Sha256 { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
}

/// <summary>The payer has seen the bank take the batch.</summary>
public sealed class Payment
{
    private Payment() { }
    public Payment(Guid batchId, Act by, LocalDate paidOn) => (BatchId, ByPerson, ByName, At, PaidOn) = (batchId, by.PersonId, by.Name, by.At, paidOn);

    public Guid BatchId { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
    public LocalDate PaidOn { get; private set; }
}
