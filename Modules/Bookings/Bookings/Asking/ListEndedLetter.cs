using Bookings.Data;
using Bookings.Matching;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Asking;

/// <summary>To the coordinator: the list has ended and places are free. Who said what, and what would let more people be asked.</summary>
public static class ListEndedLetter
{
    private const string Language = Languages.Default;

    /// <returns>Null when the county has no mailbox yet.</returns>
    public static async Task<Letter?> WriteAsync(BookingsDb db, Matches matches, Request request, string unitName, Organisation organisation, Instant now, CancellationToken ct)
    {
        if (organisation.AsReader() is not { } coordinator)
            return null;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(Language, "asking." + key, values);
        var said = await AskedPerson.OfRequestAsync(db, request.Id, ct);
        var letter = Letter.To(coordinator, "bookings.list-ended", Say("ended-subject", RequestWords.Title(request, unitName, Language), Helsinki.Say(request.Date, Language)), now)
            .Regarding("request:" + request.Id)
            .Paragraph(Say("ended-words", request.Places - request.PlacesTaken, request.Places))
            .Heading(Say("ended-answers"))
            .Facts(said.Select(person => (person.Name, (string?)person.Say(Language))));
        var widening = Widening.Of(await matches.ForAsync(request, ct), said.Select(person => person.ExpertId).ToHashSet());
        if (widening.Count > 0)
            letter = letter.Heading(Say("widen")).Facts(widening.Select(way => (way.Say(Language), (string?)Say("widen-people", way.People))));
        return letter.Link(Say("ended-link"), new Uri(organisation.Link($"/bookings/requests/{request.Id}/asking")));
    }
}
