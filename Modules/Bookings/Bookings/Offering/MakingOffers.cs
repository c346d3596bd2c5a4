using Bookings.Data;
using Bookings.Replying;
using Foundation;
using Foundation.Mail;
using Foundation.Mail.Receiving;
using NodaTime;

namespace Bookings.Offering;

/// <summary>Offers the places of one request to people, one at a time: by hand or when their turn comes.</summary>
internal sealed class MakingOffers(BookingsDb db, Request request, Quote quote, string unitName, Organisation organisation, Instant now)
{
    public string? Message { get; init; }
    public Guid? By { get; init; }
    public bool InTurn { get; init; }

    /// <summary>How a letter can be answered by mail; null while nothing is received.</summary>
    public ReplyCodes? Replies { get; init; }

    /// <param name="earlier">The offer that the person has had of this request: it is renewed, with a new link and a new deadline.</param>
    /// <param name="toCall">The coordinator calls, also somebody with mail.</param>
    /// <returns>The letter with the link; null for somebody to call, who comes to the call list.</returns>
    public Letter? Offer(Candidate candidate, Offer? earlier, Instant answerBy, bool toCall = false)
    {
        var token = OfferToken.New();
        var (offer, byPhone) = (earlier, toCall || !candidate.HasMail);
        if (offer is null)
            db.Offers.Add(offer = new Offer(Guid.CreateVersion7(), request.Id, candidate.Id, OfferToken.Hash(token), byPhone, quote.Decided, Message, answerBy, By, now, InTurn));
        else
            offer.Renew(OfferToken.Hash(token), byPhone, quote.Decided, Message, answerBy, By, now, InTurn);
        return !byPhone
            ? ReplyLetters.CanBeAnswered(
                OfferLetters.Offer(offer, request, quote, unitName, candidate, organisation, organisation.Link("/offer/" + token), now), Replies?.AddressOf(Reply.Offer, offer.Id), candidate.Language)
            : null;
    }
}
