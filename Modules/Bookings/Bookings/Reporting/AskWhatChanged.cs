using Bookings.Data;
using Bookings.Reminding;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>The timetable: tasks held some weeks ago, of which the unit has not been asked what changed.</summary>
public sealed record AskWhatChanged;

public static class AskWhatChangedHandler
{
    /// <summary>A question that comes much later than meant is of no use to anybody.</summary>
    public static readonly Duration TooLate = Duration.FromDays(182);
    private const int Most = 1000;

    public static async Task<Cascade> Handle(AskWhatChanged sweep, BookingsDb db, ReminderSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (!settings.IsSensible(now))
            return [];
        var (from, to) = (now - TooLate, now - Duration.FromDays(7 * settings.ImpactWeeks));
        var due = await db.Assignments
            .Where(a => a.State == AssignmentState.Completed && a.EndsAt > from && a.EndsAt <= to && !db.Impacts.Any(i => i.AssignmentId == a.Id))
            .OrderBy(a => a.EndsAt).Select(a => a.Id).Take(Most).ToListAsync(ct);
        return new Cascade(due.Select(id => new AskImpact(id)));
    }
}

/// <summary>Asks the unit about one place, once: the row of the question is the guard.</summary>
public sealed record AskImpact(Guid AssignmentId);

public static class AskImpactHandler
{
    public static async Task<Cascade> Handle(AskImpact command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.Impacts.AnyAsync(i => i.AssignmentId == command.AssignmentId, ct))
            return [];
        var place = await db.Assignments.AsNoTracking().SingleAsync(a => a.Id == command.AssignmentId, ct);
        if (place.State != AssignmentState.Completed)
            return [];
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == place.RequestId, ct);
        var firstName = await db.Candidates.Where(c => c.Id == place.ExpertId).Select(c => c.FirstName).SingleAsync(ct);
        db.Impacts.Add(new Impact { AssignmentId = place.Id, AskedAt = now });
        return new Cascade((await db.ContactsOfAsync(request, ct)).Select(contact => ReportLetters.AskWhatChanged(contact, place, request, firstName, organisation, now)));
    }
}
