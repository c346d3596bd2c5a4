using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Reminding;

/// <summary>The timetable: find every reminder of a session that is due and not handled. Each becomes a message of its own, and its row makes it once only.</summary>
public sealed record RemindOfTraining;

public static class RemindOfTrainingHandler
{
    public static async Task<Cascade> Handle(RemindOfTraining sweep, TrainingDb db, TrainingSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var horizon = now + Duration.FromDays(settings.ReminderDays.Append(0).Max() + 1);
        var seats = await (from enrolment in db.Enrolments.AsNoTracking()
                           join session in db.Sessions on enrolment.SessionId equals session.Id
                           where enrolment.State == EnrolmentState.Seated && session.StartsAt > now && session.StartsAt < horizon
                           orderby session.StartsAt
                           select new { enrolment.Id, enrolment.SeatedAt, session.StartsAt, Handled = db.Reminders.Where(r => r.EnrolmentId == enrolment.Id).Select(r => r.Kind).ToList() }).ToListAsync(ct);
        return new Cascade(from seat in seats
                           from days in settings.ReminderDays
                           where !seat.Handled.Contains(ReminderPlan.KindOf(days)) && ReminderPlan.Look(settings, days, seat.StartsAt, seat.SeatedAt, now) is ReminderStanding.Send or ReminderStanding.Missed
                           select new SendTrainingReminder(seat.Id, days));
    }
}

/// <summary>One reminder of one place. Looks again at how things stand: the place may have been given back since the sweep.</summary>
public sealed record SendTrainingReminder(Guid EnrolmentId, int Days);

public static class SendTrainingReminderHandler
{
    public static async Task<Cascade> Handle(SendTrainingReminder command, TrainingDb db, Teller teller, TrainingSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var kind = ReminderPlan.KindOf(command.Days);
        var enrolment = await db.Enrolments.SingleAsync(e => e.Id == command.EnrolmentId, ct);
        if (enrolment.State != EnrolmentState.Seated || await db.Reminders.AnyAsync(r => r.EnrolmentId == enrolment.Id && r.Kind == kind, ct))
            return [];
        var (session, course) = (await db.SessionAsync(enrolment.SessionId, ct))!.Value;
        var standing = ReminderPlan.Look(settings, command.Days, session.StartsAt, enrolment.SeatedAt, now);
        if (standing is ReminderStanding.NotYet or ReminderStanding.Wait)
            return [];
        db.Reminders.Add(new Reminder { EnrolmentId = enrolment.Id, Kind = kind, HandledAt = now, Missed = standing is ReminderStanding.Missed });
        var cascade = new Cascade();
        if (standing is ReminderStanding.Send)
            teller.Tell(cascade, News.Reminder, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment);
        return cascade;
    }
}

public enum ReminderStanding
{
    NotYet,
    /// <summary>Due, but the hour is not a sensible one.</summary>
    Wait,
    Send,
    /// <summary>Of no use any more: it is marked so and never sent.</summary>
    Missed,
}

/// <summary>Where one reminder of one place stands. Derived from the facts alone, so that missed nights are caught up and running twice changes nothing.</summary>
public static class ReminderPlan
{
    public static string KindOf(int days) => $"before-{days}";

    public static ReminderStanding Look(TrainingSettings settings, int days, Instant startsAt, Instant? seatedAt, Instant now)
    {
        var due = DueAt(settings, days, startsAt);
        if (now < due)
            return ReminderStanding.NotYet;
        var justSeated = seatedAt >= due; // the confirmation said it all
        var nearerIsDue = settings.ReminderDays.Any(nearer => nearer < days && now >= DueAt(settings, nearer, startsAt));
        if (now >= startsAt || justSeated || nearerIsDue)
            return ReminderStanding.Missed;
        return settings.IsSensible(now) ? ReminderStanding.Send : ReminderStanding.Wait;
    }

    private static Instant DueAt(TrainingSettings settings, int days, Instant startsAt) =>
        Helsinki.At(Helsinki.Date(startsAt).PlusDays(-days), new LocalTime(settings.FirstHour, 0));
}
