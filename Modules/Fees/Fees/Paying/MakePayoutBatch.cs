using Fees.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>
/// Sweep: makes the batch of the newest pay day that has come, from the claims approved until the end of that day. A pay day that was missed is made when the
/// programme runs again; one that has its batch, or nothing to pay, is left alone, so running it often does nothing twice.
/// </summary>
public sealed record MakePayoutBatch;

public sealed record BatchMade(Guid? BatchId, int Paid, int LeftOut)
{
    public static readonly BatchMade Nothing = new(null, 0, 0);
}

public static class MakePayoutBatchHandler
{
    public static async Task<BatchMade> Handle(
        MakePayoutBatch _, FeesDb db, Vault vault, FeesSettings settings, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        var payDay = settings.PayDay.OnOrBefore(today);
        if (await db.Batches.AnyAsync(batch => batch.PayDay == payDay, ct))
            return BatchMade.Nothing;

        var approvedBefore = Helsinki.At(payDay.PlusDays(1), LocalTime.Midnight);
        var approved = db.Claims.Where(claim => claim.Stage == ClaimStage.Approved && claim.Approval!.At < approvedBefore);
        if (!await approved.AnyAsync(ct))
            return BatchMade.Nothing;
        var batch = new PayoutBatch(payDay, payDay >= today ? payDay : BankingDays.OnOrAfter(today), now);
        await BatchFilling.FillAsync(batch, approved, db, vault, ct);
        if (settings.Payer.Facts(organisation) is { } payer)
            batch.IsPaidBy(payer);
        db.Batches.Add(batch);
        return new BatchMade(batch.Id, batch.Count, batch.LeftOut.Count);
    }
}
