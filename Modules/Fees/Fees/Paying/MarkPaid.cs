using Fees.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>The payer has seen the bank take the batch. Experts and units hear it.</summary>
public sealed record MarkPaid(Guid BatchId);

public enum PaidOutcome { Paid, NotFound, AlreadyPaid, NotExported, SameAsApprover, AllRejected }

public static class MarkPaidHandler
{
    public static async Task<(PaidOutcome, Cascade)> Handle(
        MarkPaid command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var batch = await db.Batches.Include(b => b.Lines).Include(b => b.Exports).Include(b => b.Payment).AsSplitQuery()
            .SingleOrDefaultAsync(b => b.Id == command.BatchId, ct);
        if (batch is null)
            return (PaidOutcome.NotFound, []);
        if (batch.Payment is not null)
            return (PaidOutcome.AlreadyPaid, []);
        if (batch.Exports.Count == 0)
            return (PaidOutcome.NotExported, []);
        if (batch.IsRejected)
            return (PaidOutcome.AllRejected, []);
        if (await TwoPeople.IsApproverOfAsync(db, batch.Id, sender, ct))
            return (PaidOutcome.SameAsApprover, []);
        return (PaidOutcome.Paid, await BatchPaid.RecordAsync(db, batch, Act.Of(sender, clock), organisation, ct));
    }
}
