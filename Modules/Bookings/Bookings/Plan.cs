using Foundation.Calendar;
using NodaTime;

namespace Bookings;

/// <summary>When and where a task is: what can still change after a request was sent.</summary>
/// <param name="Accessibility">Belongs to the place: a new one may have stairs.</param>
public sealed record Plan(LocalDate Date, LocalTime Start, LocalTime End, bool Remote, string? Municipality, string? Address, string? MeetingLink, string? Accessibility)
{
    public static Plan Of(Request request) => new(
        request.Date, request.Start, request.End, request.Remote, request.Municipality, request.Address, request.MeetingLink, request.Accessibility);

    public bool HasTimeOf(Plan other) => (Date, Start, End) == (other.Date, other.Start, other.End);

    /// <summary>Who said yes to one of them has said yes to the other: only the link of the remote meeting may differ.</summary>
    public bool AsksNothingAnew(Plan other) => this with { MeetingLink = null } == other with { MeetingLink = null };

    public Instant Begins() => Helsinki.At(Date, Start);

    public Instant Ends() => Helsinki.At(Date, End);
}
