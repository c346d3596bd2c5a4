using Foundation;
using Foundation.Mail;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>Tells the coordinator that a unit asks.</summary>
internal static class NewRequestLetter
{
    /// <returns>Null until the county has said which mailbox the programme reads.</returns>
    public static Letter? To(Organisation organisation, Request request, string unitName, Instant now)
    {
        if (organisation.AsReader() is not { } reader)
            return null;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(reader.Language, key, values);
        return Letter.To(reader, "bookings.requested", Say("ask.mail-subject", RequestWords.Title(request, unitName, reader.Language), RequestWords.When(request, reader.Language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(Say("ask.mail-lead", unitName))
            .Facts([
                .. RequestWords.Facts(request, unitName, reader.Language),
                (Say("fact.places"), request.Places.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                (Say("fact.contact"), $"{request.ContactName}, {request.ContactPhone}"),
                (Say("fact.cost-centre"), request.CostCentre),
            ])
            .Link(Say("ask.mail-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }
}
