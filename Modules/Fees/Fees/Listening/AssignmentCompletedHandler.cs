using Bookings.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>
/// A done task becomes a claim, once. The expert hears what it pays and the approvers that it waits for them. Told again with other facts, the claim follows while
/// nobody has approved it.
/// </summary>
public static class AssignmentCompletedHandler
{
    public static async Task<Cascade> Handle(
        AssignmentCompleted message, FeesDb db, FeesSettings settings, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var day = Helsinki.Date(Instant.FromDateTimeOffset(message.StartsAt));
        var task = new TaskFacts(message.TaskType, day, message.Minutes, message.PreparationMinutes, message.Remote, message.Experts);
        List<(string What, Money Amount)> costs = [.. message.OtherCosts.Select(cost => (cost.What, new Money(cost.Cents)))];
        var known = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).Include(c => c.Approval).AsSplitQuery()
            .Where(c => c.AssignmentId == message.AssignmentId).OrderByDescending(c => c.Round).FirstOrDefaultAsync(ct);
        var rates = await KilometreRates.OfAsync(db, settings, ct);
        var recommendation = await Recommendations.InForceAsync(db, day, ct);
        if (known is not null)
            return known.Round == 1 && known.CanStillChange && !known.IsToldBy(task, message.Kilometres, costs)
                ? await ClaimNews.ChangedAsync(db, known, () => known.Correct(task, message.Kilometres, costs, recommendation, rates, new Act(null, "", "", now), FeesTexts.Say("change.why-reported")), organisation, now, ct)
                : [];
        var claim = new Claim(message.AssignmentId, message.ExpertId, message.UnitId, message.Title, message.CostCentre, task, message.Kilometres, now)
        {
            BookedMinutes = (int)(message.EndsAt - message.StartsAt).TotalMinutes,
        };
        claim.Price(recommendation, costs, rates);
        db.Claims.Add(claim);
        return await ClaimNews.FormedAsync(db, claim, organisation, now, ct);
    }
}
