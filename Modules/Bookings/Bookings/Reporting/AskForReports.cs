using Bookings.Data;
using Bookings.Reminding;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>The timetable: tasks that have ended and about which a side has not been asked yet.</summary>
public sealed record AskForReports;

public static class AskForReportsHandler
{
    internal const string Kind = "report";
    private const int Most = 1000;

    public static async Task<Cascade> Handle(AskForReports sweep, BookingsDb db, ReminderSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (!settings.IsSensible(now))
            return [];
        // The expert without mail is called; see ReminderCalls.
        var ended = await (from place in db.Assignments.AsNoTracking()
                           join expert in db.Candidates on place.ExpertId equals expert.Id
                           let unitAsked = db.Reminders.Any(r => r.AssignmentId == place.Id && r.Kind == Kind && r.To == Roles.Unit)
                           let expertAsked = (expert.ByPhone || expert.Email == null) || db.Reminders.Any(r => r.AssignmentId == place.Id && r.Kind == Kind && r.To == Roles.Expert)
                           where place.State == AssignmentState.Confirmed && place.EndsAt <= now && (!unitAsked || !expertAsked)
                           orderby place.EndsAt
                           select new { place.Id, unitAsked, expertAsked }).Take(Most).ToListAsync(ct);
        var due = new Cascade();
        foreach (var place in ended)
        {
            if (!place.unitAsked)
                due.Add(new AskForReport(place.Id, Roles.Unit));
            if (!place.expertAsked)
                due.Add(new AskForReport(place.Id, Roles.Expert));
        }
        return due;
    }
}

/// <summary>Asks one side of one place for its report, once.</summary>
public sealed record AskForReport(Guid AssignmentId, string Of);

public static class AskForReportHandler
{
    public static async Task<Cascade> Handle(AskForReport command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var place = await db.Assignments.AsNoTracking().SingleAsync(a => a.Id == command.AssignmentId, ct);
        if (place.State != AssignmentState.Confirmed || now < place.EndsAt
            || await db.Reminders.AnyAsync(r => r.AssignmentId == place.Id && r.Kind == AskForReportsHandler.Kind && r.To == command.Of, ct))
            return [];
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == place.RequestId, ct);
        var unitName = await db.Units.Where(u => u.Id == place.UnitId).Select(u => u.Name).SingleAsync(ct);
        var expert = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == place.ExpertId, ct);

        var letters = new Cascade();
        if (command.Of == Roles.Unit && !await db.UnitReports.AnyAsync(r => r.AssignmentId == place.Id, ct))
            letters.AddRange((await db.ContactsOfAsync(request, ct)).Select(contact => ReportLetters.AskUnit(contact, place, request, unitName, expert.FirstName, organisation, now)));
        if (command.Of == Roles.Expert && expert.HasMail && !await db.ExpertReports.AnyAsync(r => r.AssignmentId == place.Id, ct))
            letters.Add(ReportLetters.AskExpert(expert, place, request, unitName, organisation, now));
        db.Reminders.Add(new Reminder
        {
            AssignmentId = place.Id, Kind = AskForReportsHandler.Kind, To = command.Of, DueAt = place.EndsAt, HandledAt = now, Missed = letters.Count == 0,
        });
        return letters;
    }
}
