using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Answering;

/// <summary>The timetable: find offers whose deadline has passed without an answer.</summary>
public sealed record LapseDueOffers;

public static class LapseDueOffersHandler
{
    public static async Task<Cascade> Handle(LapseDueOffers sweep, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var due = await db.Offers.Where(o => o.State == OfferState.Open && o.AnswerBy <= now).OrderBy(o => o.AnswerBy).Select(o => o.Id).Take(1000).ToListAsync(ct);
        return new Cascade(due.Select(id => new LapseOffer(id)));
    }
}

/// <summary>One offer's deadline has passed.</summary>
public sealed record LapseOffer(Guid OfferId);

public static class LapseOfferHandler
{
    public static async Task<Cascade> Handle(LapseOffer command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var offer = await db.Offers.SingleAsync(o => o.Id == command.OfferId, ct);
        if (offer.State != OfferState.Open || offer.AnswerBy > now)
            return []; // answered or renewed meanwhile
        offer.Lapse();
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == offer.RequestId, ct);
        var quiet = await db.QuietHoursAsync([offer.ExpertId], ct);
        return [new Later(new TellOfferIsOver(offer.Id), quiet(offer.ExpertId).EndAfter(now)), .. await NobodyLeft.AfterAsync(db, offer, request, OfferState.Lapsed, organisation, now, ct)];
    }
}
