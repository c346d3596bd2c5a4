using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Overlapping;

/// <summary>That a place shares its time with something else of the same person, and why: both of them show it, to the expert and to the coordinator. Not to units.</summary>
/// <param name="PlaceId">The place that shows it.</param>
/// <param name="With">The other of the two; null: something of another module, of which only the time is known here.</param>
public sealed record OverlapMark(
    Guid PlaceId, Guid RequestId, Guid ExpertId, string Expert, OverlapMark.Booked? With, Instant StartsAt, Instant EndsAt, string Reason, string ByName, Instant At)
{
    private static Texts T => BookingsTexts.T;

    public sealed record Booked(Guid PlaceId, Guid RequestId, string TaskType, string Unit);

    /// <summary>"Kehittämistyöpaja, Kuhmon sosiaalityö, ti 1.12.2026 klo 13.00–15.00", or another agreed matter with its time.</summary>
    public string Other(string language) => Thing(With, StartsAt, EndsAt, language);

    /// <summary>For a calendar entry and for a letter.</summary>
    public string Say(string language) => T.Say(language, "overlap.entry", Other(language), Reason);

    public static string Thing(Booked? task, Instant startsAt, Instant endsAt, string language) =>
        (task is null ? T.Say(language, "overlap.other-matter") : $"{TaskTypes.Say(task.TaskType, language)}, {task.Unit}") + ", " + When(startsAt, endsAt, language);

    /// <summary>The day is said twice only when it ends on another.</summary>
    private static string When(Instant startsAt, Instant endsAt, string language) => Helsinki.Say(startsAt, language) + "–"
        + (Helsinki.Date(startsAt) == Helsinki.Date(endsAt) ? Helsinki.Say(Helsinki.Local(endsAt).TimeOfDay, language) : Helsinki.Say(endsAt, language));
}
