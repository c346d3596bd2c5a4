using Bookings.Data;
using Bookings.Offering;
using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Answering;

/// <summary>An offer has lapsed: the person hears of it outside their quiet hours.</summary>
public sealed record TellOfferIsOver(Guid OfferId);

public static class TellOfferIsOverHandler
{
    public static async Task<Letter?> Handle(TellOfferIsOver command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var offer = await db.Offers.AsNoTracking().SingleAsync(o => o.Id == command.OfferId, ct);
        // Offered again in the meantime: the new offer has told of itself.
        if (offer.State != OfferState.Lapsed)
            return null;
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == offer.RequestId, ct);
        return await OfferIsOver.LetterAsync(db, offer, request, organisation, clock.GetCurrentInstant(), ct);
    }
}

/// <summary>
/// An offer came into the person's calendar as a question. Once nothing is asked any more it would stand there until the day itself, and somebody could go by
/// it; so who has said no, or has not answered in time, gets a letter that takes it out.
/// </summary>
internal static class OfferIsOver
{
    /// <summary>Null when no entry has come into a calendar.</summary>
    public static async Task<Letter?> LetterAsync(BookingsDb db, Offer offer, Request request, Organisation organisation, Instant now, CancellationToken ct)
    {
        if (offer.ByPhone || offer.MailRefused || now >= request.EndsAt)
            return null;
        var of = await (from expert in db.Candidates.AsNoTracking()
                        from unit in db.Units
                        where expert.Id == offer.ExpertId && unit.Id == request.UnitId
                        select new { expert, UnitName = unit.Name }).SingleAsync(ct);
        return of.expert.HasMail ? OfferLetters.Over(offer, request, of.UnitName, of.expert, organisation, now) : null;
    }
}
