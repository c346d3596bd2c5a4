using NodaTime;

namespace Bookings.Reminding;

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
    public static ReminderStanding Look(ReminderSettings settings, int days, LocalDate date, Instant startsAt, Instant plannedAt, Instant now)
    {
        var due = DueAt(settings, days, date);
        if (now < due)
            return ReminderStanding.NotYet;
        var begun = now >= startsAt;
        var justTold = plannedAt >= due; // the confirmation, or the letter about the new time, said it all
        var nearerIsDue = settings.Days.Any(nearer => nearer < days && now >= DueAt(settings, nearer, date));
        if (begun || justTold || nearerIsDue)
            return ReminderStanding.Missed;
        return settings.IsSensible(now) ? ReminderStanding.Send : ReminderStanding.Wait;
    }

    public static Instant DueAt(ReminderSettings settings, int days, LocalDate date) => settings.At(date.PlusDays(-days));
}
