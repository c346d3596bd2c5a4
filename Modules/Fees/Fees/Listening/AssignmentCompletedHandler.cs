using Bookings.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>A done task becomes a claim, once. The expert hears what it pays and the approvers that it waits for them.</summary>
public static class AssignmentCompletedHandler
{
    public static async Task<Cascade> Handle(
        AssignmentCompleted message, FeesDb db, KilometreRates rates, IClock clock, Organisation organisation, CancellationToken ct)
    {
        if (await db.Claims.AnyAsync(claim => claim.AssignmentId == message.AssignmentId, ct))
            return [];
        var now = clock.GetCurrentInstant();
        var day = Helsinki.Date(Instant.FromDateTimeOffset(message.StartsAt));
        var task = new TaskFacts(message.TaskType, day, message.Minutes, message.PreparationMinutes, message.Remote);
        var claim = new Claim(message.AssignmentId, message.ExpertId, message.UnitId, message.Title, message.CostCentre, task, message.Kilometres, now);
        claim.Price(await Recommendations.InForceAsync(db, day, ct), message.OtherCosts.Select(cost => (cost.What, new Money(cost.Cents))), rates);
        db.Claims.Add(claim);
        return await ClaimNews.FormedAsync(db, claim, organisation, now, ct);
    }
}
