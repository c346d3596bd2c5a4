using Bookings.Data;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Reminding;

/// <summary>The timetable: find every reminder that is due and not handled. Each becomes a message of its own, and its row makes it once only.</summary>
public sealed record SendDueReminders;

public static class SendDueRemindersHandler
{
    public static async Task<Cascade> Handle(SendDueReminders sweep, BookingsDb db, ReminderSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var kinds = settings.Kinds;
        var horizon = now + Duration.FromDays(settings.Days.Append(0).Max() + 1);
        var places = await (from place in db.Assignments.AsNoTracking()
                            join request in db.Requests on place.RequestId equals request.Id
                            join expert in db.Candidates on place.ExpertId equals expert.Id
                            where place.State == AssignmentState.Confirmed && place.StartsAt < horizon
                                && db.Reminders.Count(r => r.AssignmentId == place.Id && r.Turn == place.Turn && kinds.Contains(r.Kind)) < kinds.Count * 2
                            orderby place.StartsAt
                            select new
                            {
                                place.Id, request.Date, place.StartsAt, place.PlannedAt, HasMail = !expert.ByPhone && expert.Email != null,
                                Handled = db.Reminders.Where(r => r.AssignmentId == place.Id && r.Turn == place.Turn).Select(r => r.Kind + r.To).ToList(),
                            }).ToListAsync(ct);

        var due = new Cascade();
        foreach (var place in places)
            foreach (var days in settings.Days)
            {
                var standing = ReminderPlan.Look(settings, days, place.Date, place.StartsAt, place.PlannedAt, now);
                if (standing is not (ReminderStanding.Send or ReminderStanding.Missed))
                    continue;
                foreach (var to in new[] { Roles.Expert, Roles.Unit })
                {
                    var byCall = to == Roles.Expert && !place.HasMail && standing == ReminderStanding.Send; // on the coordinator's call list instead
                    if (!byCall && !place.Handled.Contains(ReminderSettings.KindOf(days) + to))
                        due.Add(new SendReminder(place.Id, days, to));
                }
            }
        return due;
    }
}
