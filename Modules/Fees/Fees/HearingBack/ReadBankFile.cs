using System.Security.Cryptography;
using Fees.Data;
using Fees.Paying;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.HearingBack;

/// <summary>The payer gives the status file of the bank. Each payment learns what became of it; a rejected one goes back to what waits to be paid.</summary>
public sealed record ReadBankFile(Guid BatchId, byte[] File);

public abstract record BankFileOutcome
{
    private BankFileOutcome() { }
    public sealed record Read : BankFileOutcome;
    /// <summary>The same bytes were read before: nothing happened now.</summary>
    public sealed record ReadBefore : BankFileOutcome;
    public sealed record Refused(Unreadable Why) : BankFileOutcome;
    public sealed record NotFound : BankFileOutcome;
    public sealed record NotExported : BankFileOutcome;
    public sealed record SameAsApprover : BankFileOutcome;
}

public static class ReadBankFileHandler
{
    public static async Task<(BankFileOutcome, Cascade)> Handle(
        ReadBankFile command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var batch = await db.Batches.Include(b => b.Lines).Include(b => b.Exports).Include(b => b.Payment).AsSplitQuery()
            .SingleOrDefaultAsync(b => b.Id == command.BatchId, ct);
        if (batch is null)
            return (new BankFileOutcome.NotFound(), []);
        if (!batch.Exports.Exists(export => export.Kind == FileKind.Bank))
            return (new BankFileOutcome.NotExported(), []);
        if (await TwoPeople.IsApproverOfAsync(db, batch.Id, sender, ct))
            return (new BankFileOutcome.SameAsApprover(), []);
        var hash = Convert.ToHexStringLower(SHA256.HashData(command.File));
        if (await db.BankReplies.AnyAsync(known => known.BatchId == batch.Id && known.Sha256 == hash, ct))
            return (new BankFileOutcome.ReadBefore(), []);
        var (file, fault) = BankStatusFile.Read(command.File);
        if (file is null)
            return (new BankFileOutcome.Refused(fault!), []);
        (var verdicts, fault) = BankVerdicts.Of(batch, file);
        if (fault is not null)
            return (new BankFileOutcome.Refused(fault), []);

        var by = Act.Of(sender, clock);
        var reply = new BankReply(batch.Id, hash, Said.Cut(file.MessageId, 35), file.Group.Code is { } code ? Said.Cut(code, 10) : null, by);
        foreach (var (line, status, word) in verdicts)
            line.Hears(status, word, reply);
        batch.Heard(reply);
        db.BankReplies.Add(reply);
        var told = await ComeBack.OfAsync(db, batch, reply, organisation, clock.GetCurrentInstant(), ct);
        if (batch.IsPaidByTheBank)
            told.AddRange(await BatchPaid.RecordAsync(db, batch, by, organisation, ct));
        return (new BankFileOutcome.Read(), told);
    }
}
