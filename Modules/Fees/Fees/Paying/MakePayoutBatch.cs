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
        var claims = await db.Claims.Where(claim => claim.Stage == ClaimStage.Approved && claim.Approval!.At < approvedBefore)
            .Include(claim => claim.Lines).Include(claim => claim.Declined).AsSplitQuery().ToListAsync(ct);
        if (claims.Count == 0)
            return BatchMade.Nothing;

        var payOn = payDay >= today ? payDay : BankingDays.OnOrAfter(today);
        var payees = await db.Payees.AsNoTracking()
            .Where(payee => db.Claims.Any(claim => claim.Stage == ClaimStage.Approved && claim.ExpertId == payee.ExpertId)).ToDictionaryAsync(payee => payee.ExpertId, ct);
        var batch = new PayoutBatch(payDay, payOn, now);
        var filling = new BatchFilling(batch, payees, await PaidInYear.ByExpertAsync(db, payOn.Year, ct), vault);
        foreach (var claim in claims.OrderBy(claim => claim.Day).ThenBy(claim => claim.Id))
            filling.Take(claim);
        batch.Holds(filling.Lines, filling.LeftOut);
        if (settings.Payer.Facts(organisation) is { } payer)
            batch.IsPaidBy(payer);
        db.Batches.Add(batch);
        return new BatchMade(batch.Id, filling.Lines.Count, filling.LeftOut.Count);
    }
}
