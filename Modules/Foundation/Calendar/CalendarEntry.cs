using System.Text.Json.Serialization;
using NodaTime;

namespace Foundation.Calendar;

/// <summary>
/// An entry for one person's own calendar, sent along with a letter. It names no attendee: that is always the letter's reader, so that
/// nobody's address can end up in another's calendar.
/// </summary>
/// <param name="Uid">One for life, e.g. the assignment's id. Calendars know the entry by it when it moves or is withdrawn.</param>
/// <param name="Sequence">0 at first; rises by one on every change and on the withdrawal, otherwise calendars keep the older facts.</param>
/// <param name="Start">Wall time in Finland, as people agreed on it.</param>
public sealed record CalendarEntry(
    Guid Uid,
    int Sequence,
    CalendarMethod Method,
    string Summary,
    [property: JsonConverter(typeof(LocalDateTimeJson))] LocalDateTime Start,
    [property: JsonConverter(typeof(LocalDateTimeJson))] LocalDateTime End)
{
    public string? Description { get; init; }
    public string? Location { get; init; }
    public Uri? Url { get; init; }

    /// <summary>Whether its reader has said yes already.</summary>
    public EntryAnswer Answer { get; init; }

    /// <summary>What an answer to the entry is an answer to, e.g. "offer", where answers are read: the entry's id is then of such a thing. Null when answers are for people.</summary>
    public string? AnswersOf { get; init; }

    /// <summary>The organizer's address, the same in every letter of the entry; null for the organisation's own.</summary>
    public string? Organizer { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<CalendarMethod>))]
public enum CalendarMethod
{
    /// <summary>Put it into the calendar, or change what is there.</summary>
    Request,

    /// <summary>Take it out of the calendar.</summary>
    Cancel,
}

[JsonConverter(typeof(JsonStringEnumConverter<EntryAnswer>))]
public enum EntryAnswer
{
    /// <summary>The reader has said yes: the entry is firm.</summary>
    Given,

    /// <summary>The reader is asked, and may answer with the calendar's own button where such answers are read.</summary>
    Asked,

    /// <summary>The reader is asked, and answers behind the letter's link.</summary>
    AskedByLink,
}

/// <summary>Somebody with a name and a mail address.</summary>
public sealed record Party(string Name, string Address);
