using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Deciding;

/// <summary>Sweep: claims that waited for a decision or a kilometre rate get their amounts when there is one.</summary>
public sealed record PriceWaitingClaims;

public sealed record WaitingClaimsPriced(int Claims);

public static class PriceWaitingClaimsHandler
{
    /// <summary>So many in one transaction, the oldest first; the rest the next time.</summary>
    private const int AtOnce = 5000;

    public static async Task<(WaitingClaimsPriced, Cascade)> Handle(
        PriceWaitingClaims _, FeesDb db, FeesSettings settings, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var all = await Recommendations.AllAsync(db, ct);
        var rates = await KilometreRates.OfAsync(db, settings, ct);
        var told = new Cascade();
        var priced = 0;
        var now = clock.GetCurrentInstant();
        var waiting = await db.Claims.Where(c => c.Stage == ClaimStage.WaitsForRule).OrderBy(c => c.FormedAt).Take(AtOnce)
            .Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).AsSplitQuery().ToListAsync(ct);
        foreach (var claim in waiting)
        {
            claim.PriceWhatWaits(Recommendation.InForce(all, claim.Day), rates, now);
            told.AddRange(await ClaimNews.PricedAsync(db, claim, organisation, now, ct));
            if (claim.Stage == ClaimStage.WaitsForApproval)
                priced++;
        }
        return (new WaitingClaimsPriced(priced), told);
    }
}
