using Bookings.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>
/// A cancelled task pays nothing, unless the unit called it off so late that the decision has a row for it. Usually there is no claim yet; one that formed by mistake is
/// withdrawn while nobody has approved it. An approved or paid one stays: the payer reverses it, with a reason.
/// </summary>
public static class AssignmentCancelledHandler
{
    public static async Task<Cascade> Handle(AssignmentCancelled message, FeesDb db, FeesSettings settings, IClock clock, Organisation organisation, CancellationToken ct)
    {
        (await db.Reservations.FindAsync([message.AssignmentId], ct))?.Release(Instant.FromDateTimeOffset(message.At));
        var claims = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined)
            .Where(c => c.AssignmentId == message.AssignmentId).AsSplitQuery().ToListAsync(ct);
        // Told again, the fee for calling off late stays.
        foreach (var claim in claims.Where(c => c.CanStillChange && c.CalledOff is null))
            claim.Withdraw(new Act(null, message.CancelledBy, message.CancelledBy, Instant.FromDateTimeOffset(message.At)));
        return claims.Count == 0 ? await CalledOffLateAsync(message, db, settings, clock.GetCurrentInstant(), organisation, ct) : [];
    }

    private static async Task<Cascade> CalledOffLateAsync(AssignmentCancelled message, FeesDb db, FeesSettings settings, Instant now, Organisation organisation, CancellationToken ct)
    {
        if (message.CancelledBy != Roles.Unit || message.Task is not { } called || message.StartsAt <= message.At)
            return [];
        var day = Helsinki.Date(Instant.FromDateTimeOffset(message.StartsAt));
        var minutes = (int)(called.EndsAt - message.StartsAt).TotalMinutes;
        var task = new TaskFacts(message.TaskType, day, minutes, called.PreparationMinutes, called.Remote, called.Experts, (int)(message.StartsAt - message.At).TotalMinutes);
        var recommendation = await Recommendations.InForceAsync(db, day, ct);
        if (recommendation?.CancellationRowFor(task, task.CalledOff!.Value) is null)
            return [];
        var claim = new Claim(message.AssignmentId, message.ExpertId, message.UnitId, called.Title, called.CostCentre, task, 0, now);
        claim.Price(recommendation, [], await KilometreRates.OfAsync(db, settings, ct));
        db.Claims.Add(claim);
        return await ClaimNews.FormedAsync(db, claim, organisation, now, ct);
    }
}
