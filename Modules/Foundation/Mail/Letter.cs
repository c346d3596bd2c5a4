using System.Text.Json.Serialization;
using Foundation.Calendar;
using NodaTime;

namespace Foundation.Mail;

/// <summary>
/// A mail to one person. A handler returns it and it is sent once the handler's work is committed; the handler itself never sends anything.
/// The same facts become a text and an HTML part:
/// <code>
/// return Letter.To(reader, "bookings.offer", say("offer.subject"), now)
///     .Regarding($"offer:{offer.Id}")
///     .Paragraph(say("offer.greeting", name))
///     .Facts((say("when"), when), (say("where"), place))
///     .Link(say("offer.answer"), url);
/// </code>
/// </summary>
/// <param name="Id">Made once. Every try to send carries it as its Message-ID, so that a reader never sees two of one letter.</param>
/// <param name="Kind">What sort of letter it is, e.g. "bookings.offer"; for lists and for whoever hears that it was refused.</param>
public sealed record Letter(
    Guid Id,
    string Kind,
    Reader Reader,
    string Subject,
    [property: JsonConverter(typeof(InstantJson))] Instant WrittenAt)
{
    /// <summary>What the letter is about, for its module to find again: "request:GUID".</summary>
    public string? About { get; init; }

    public IReadOnlyList<LetterPart> Parts { get; init; } = [];

    public CalendarEntry? Entry { get; init; }

    /// <summary>Where an answer to this very letter goes, when that is not where answers go in general.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>After this the letter is of no use to its reader, such as a sign-in code that no longer works; it is then not sent any more.</summary>
    [JsonConverter(typeof(InstantJson))]
    public Instant? UsefulUntil { get; init; }

    public static Letter To(Reader reader, string kind, string subject, Instant writtenAt) =>
        new(Guid.CreateVersion7(), kind, reader, subject, writtenAt);

    public Letter Regarding(string about) => this with { About = about };

    public Letter Heading(string text) => And(new LetterPart.Heading(text));

    public Letter Paragraph(string text) => And(new LetterPart.Paragraph(text));

    /// <summary>Label and value side by side; a row with nothing in it is left out.</summary>
    public Letter Facts(params IEnumerable<(string Label, string? Value)> rows) => And(new LetterPart.Facts(
        [.. rows.Where(row => !string.IsNullOrWhiteSpace(row.Value)).Select(row => new LetterPart.Fact(row.Label, row.Value!))]));

    /// <summary>The one thing to do. The address is shown in full too, for readers who copy it or look where it leads.</summary>
    public Letter Link(string label, Uri address) => And(new LetterPart.Link(label, address));

    /// <summary>Small print: why the reader got this, what is not known yet.</summary>
    public Letter Note(string text) => And(new LetterPart.Note(text));

    /// <summary>Puts the entry into the reader's calendar, or takes it out.</summary>
    public Letter With(CalendarEntry entry) => this with { Entry = entry };

    public Letter Until(Instant usefulUntil) => this with { UsefulUntil = usefulUntil };

    private Letter And(LetterPart part) => this with { Parts = [.. Parts, part] };
}

/// <param name="PersonId">Null for an address that belongs to no one we know, such as the first coordinator during set-up.</param>
/// <param name="Language">"fi" or "en": what the letter is written in.</param>
public sealed record Reader(Guid? PersonId, string Name, string Address, string Language);
