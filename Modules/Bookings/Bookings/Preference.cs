using Foundation.Calendar;
using NodaTime;

namespace Bookings;

/// <summary>What a person has said once about offers: when they never suit, how many are enough, and when to leave them in peace. Offers keep to it by themselves.</summary>
public sealed class Preference
{
    private Preference() { }

    public Preference(Guid expertId) => ExpertId = expertId;

    public Guid ExpertId { get; private set; }
    /// <summary>Weekdays that never suit, "1" (Monday) to "7".</summary>
    public List<string> NotOn { get; private set; } = [];
    /// <summary>Tasks may not begin before this time of day.</summary>
    public LocalTime? NotBefore { get; private set; }
    /// <summary>Tasks may not end after this time of day.</summary>
    public LocalTime? NotAfter { get; private set; }
    /// <summary>At most so many tasks in a calendar month; null when any number will do.</summary>
    public int? MostInMonth { get; private set; }
    /// <summary>The person's own quiet hours; null when the usual ones will do.</summary>
    public LocalTime? QuietFrom { get; private set; }
    public LocalTime? QuietTo { get; private set; }
    public Instant SavedAt { get; private set; }
    public int Version { get; private set; }

    public QuietHours Quiet => QuietFrom is { } from && QuietTo is { } to ? new(from, to) : QuietHours.Usual;

    public void Say(IEnumerable<string> notOn, LocalTime? notBefore, LocalTime? notAfter, int? mostInMonth, QuietHours? quiet, Instant now)
    {
        NotOn = [.. notOn.Order(StringComparer.Ordinal)];
        (NotBefore, NotAfter, MostInMonth, QuietFrom, QuietTo, SavedAt) = (notBefore, notAfter, mostInMonth, quiet?.From, quiet?.To, now);
    }
}

/// <summary>Days on which a person is away, both included. Why is nobody's business.</summary>
public sealed class Absence
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ExpertId { get; init; }
    public required LocalDate From { get; init; }
    public required LocalDate To { get; init; }
}

/// <summary>Hours of the day, by the wall clock, in which nobody is asked anything. They may go over midnight; two equal times mean none.</summary>
public readonly record struct QuietHours(LocalTime From, LocalTime To)
{
    /// <summary>For everybody who has not said otherwise.</summary>
    public static readonly QuietHours Usual = new(new(20, 0), new(8, 0));

    public bool Hold(Instant at)
    {
        var time = Helsinki.Local(at).TimeOfDay;
        return From < To ? time >= From && time < To : From > To && (time >= From || time < To);
    }

    /// <summary>When the person may be asked at the earliest: at once, or when the quiet hours end.</summary>
    public Instant EndAfter(Instant at)
    {
        if (!Hold(at))
            return at;
        var local = Helsinki.Local(at);
        return Helsinki.At(local.TimeOfDay < To ? local.Date : local.Date.PlusDays(1), To);
    }
}
