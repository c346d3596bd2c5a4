using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reminding;

/// <summary>One reminder of one place to one side. Looks again at how things stand: the place may have been cancelled since the sweep.</summary>
/// <param name="To">"expert" or "unit".</param>
public sealed record SendReminder(Guid AssignmentId, int Days, string To);

public static class SendReminderHandler
{
    public static async Task<Cascade> Handle(SendReminder command, BookingsDb db, ReminderSettings settings, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var kind = ReminderSettings.KindOf(command.Days);
        var place = await db.Assignments.AsNoTracking().SingleAsync(a => a.Id == command.AssignmentId, ct);
        if (place.State != AssignmentState.Confirmed || await db.Reminders.AnyAsync(r => r.AssignmentId == place.Id && r.Kind == kind && r.To == command.To && r.Turn == place.Turn, ct))
            return [];
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == place.RequestId, ct);
        var standing = ReminderPlan.Look(settings, command.Days, request.Date, place.StartsAt, place.PlannedAt, now);
        if (standing is ReminderStanding.NotYet or ReminderStanding.Wait)
            return [];

        var letters = standing is ReminderStanding.Missed ? [] : await LettersAsync(command.To, place, request, db, organisation, now, ct);
        if (letters is null)
            return []; // the coordinator calls
        db.Reminders.Add(new Reminder
        {
            AssignmentId = place.Id, Kind = kind, To = command.To, Turn = place.Turn, DueAt = ReminderPlan.DueAt(settings, command.Days, request.Date), HandledAt = now, Missed = letters.Count == 0,
        });
        return letters;
    }

    /// <returns>Null for an expert without mail.</returns>
    private static async Task<Cascade?> LettersAsync(string to, Assignment place, Request request, BookingsDb db, Organisation organisation, Instant now, CancellationToken ct)
    {
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == place.ExpertId, ct);
        if (to == Roles.Expert)
            return expert.HasMail ? [ReminderLetters.ToExpert(place, request, unitName, expert, organisation, now)] : null;
        return new Cascade((await db.ContactsOfAsync(request, ct)).Select(contact => ReminderLetters.ToUnit(contact, place, request, unitName, expert, organisation, now)));
    }
}
