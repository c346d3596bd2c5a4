using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reminding;

/// <summary>A person without mail whom the coordinator calls.</summary>
/// <param name="Kind">"before-7", "cancelled", "report", "not-held" or "impact".</param>
/// <param name="Words">What the unit told that changed.</param>
public sealed record ReminderCall(Guid AssignmentId, string Kind, string FirstName, string Name, string? Phone, Request Request, string UnitName, string? Words = null)
{
    public const string Cancelled = "cancelled", Report = "report", NotHeld = "not-held", Impact = "impact";

    /// <summary>What to say on the phone.</summary>
    public string Script(string language)
    {
        var when = RequestWords.When(Request, language);
        var title = RequestWords.Title(Request, UnitName, language);
        return Kind switch
        {
            Cancelled => BookingsTexts.T.Say(language, "reminder.call-cancelled", FirstName, title, when),
            Impact => BookingsTexts.T.Say(language, "reminder.call-impact", FirstName, title, when, Words),
            NotHeld => BookingsTexts.T.Say(language, "reminder.call-not-held", FirstName, title, when),
            Report => BookingsTexts.T.Say(language, "reminder.call-report", FirstName, title, when),
            _ => BookingsTexts.T.Say(language, "reminder.call-before", FirstName, title, when, RequestWords.Where(Request, language), $"{Request.ContactName}, {Request.ContactPhone}"),
        };
    }
}

/// <summary>Whom to call about a confirmed place: a reminder is due, the place was cancelled, the expert's report is missing, the task was not held, or the unit told what changed. Five queries however many calls.</summary>
public static class ReminderCalls
{
    private const int Most = 100;

    public static async Task<IReadOnlyList<ReminderCall>> ListAsync(BookingsDb db, ReminderSettings settings, Instant now, CancellationToken ct)
    {
        var calls = new List<ReminderCall>();
        var horizon = now + Duration.FromDays(settings.Days.Append(0).Max() + 1);
        var coming = await Places(db).Where(p => p.Place.State == AssignmentState.Confirmed && p.Place.StartsAt > now && p.Place.StartsAt < horizon)
            .Select(p => new { p, Handled = db.Reminders.Where(r => r.AssignmentId == p.Place.Id && r.To == Roles.Expert && r.Turn == p.Place.Turn).Select(r => r.Kind).ToList() })
            .OrderBy(p => p.p.Place.StartsAt).Take(Most).ToListAsync(ct);
        foreach (var one in coming)
            foreach (var days in settings.Days.Where(days => !one.Handled.Contains(ReminderSettings.KindOf(days))))
                if (ReminderPlan.Look(settings, days, one.p.Request.Date, one.p.Place.StartsAt, one.p.Place.PlannedAt, now) is ReminderStanding.Send or ReminderStanding.Wait)
                    calls.Add(Call(one.p, ReminderSettings.KindOf(days)));

        var cancelled = await Places(db).Where(p => p.Place.State == AssignmentState.Cancelled && p.Place.StartsAt > now
                && db.Cancellations.Any(c => c.AssignmentId == p.Place.Id && c.ByRole != Roles.Expert)
                && !db.Reminders.Any(r => r.AssignmentId == p.Place.Id && r.Kind == ReminderCall.Cancelled && r.To == Roles.Expert))
            .OrderBy(p => p.Place.StartsAt).Take(Most).ToListAsync(ct);
        calls.AddRange(cancelled.Select(p => Call(p, ReminderCall.Cancelled)));

        var unreported = await Places(db).Where(p => p.Place.State == AssignmentState.Confirmed && p.Place.EndsAt <= now && !db.ExpertReports.Any(r => r.AssignmentId == p.Place.Id))
            .OrderBy(p => p.Place.StartsAt).Take(Most).ToListAsync(ct);
        calls.AddRange(unreported.Select(p => Call(p, ReminderCall.Report)));

        var notHeld = await Places(db).Where(p => p.Place.State == AssignmentState.NotHeld
                && !db.Reminders.Any(r => r.AssignmentId == p.Place.Id && r.Kind == ReminderCall.NotHeld && r.To == Roles.Expert))
            .OrderBy(p => p.Place.StartsAt).Take(Most).ToListAsync(ct);
        calls.AddRange(notHeld.Select(p => Call(p, ReminderCall.NotHeld)));

        var told = await Places(db).Where(p => p.Place.State == AssignmentState.Completed
                && !db.Reminders.Any(r => r.AssignmentId == p.Place.Id && r.Kind == ReminderCall.Impact && r.To == Roles.Expert))
            .Join(db.Impacts.Where(i => i.AnsweredAt != null), p => p.Place.Id, i => i.AssignmentId, (p, i) => new { p, i.Words })
            .OrderBy(p => p.p.Place.StartsAt).Take(Most).ToListAsync(ct);
        calls.AddRange(told.Select(one => Call(one.p, ReminderCall.Impact) with { Words = one.Words }));
        return calls;
    }

    private sealed class PlaceOfCalled
    {
        public required Assignment Place { get; init; }
        public required Request Request { get; init; }
        public required Candidate Expert { get; init; }
        public required string Unit { get; init; }
    }

    private static IQueryable<PlaceOfCalled> Places(BookingsDb db) =>
        from place in db.Assignments.AsNoTracking()
        join request in db.Requests on place.RequestId equals request.Id
        join expert in db.Candidates on place.ExpertId equals expert.Id
        join unit in db.Units on place.UnitId equals unit.Id
        where expert.ByPhone || expert.Email == null
        select new PlaceOfCalled { Place = place, Request = request, Expert = expert, Unit = unit.Name };

    private static ReminderCall Call(PlaceOfCalled of, string kind) => new(of.Place.Id, kind, of.Expert.FirstName, of.Expert.Name, of.Expert.Phone, of.Request, of.Unit);
}
