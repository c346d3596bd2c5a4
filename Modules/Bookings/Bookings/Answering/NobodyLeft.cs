using Bookings.Asking;
using Bookings.Data;
using Bookings.Offering;
using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Answering;

/// <summary>After a no or a lapse: the next is asked where an asking is under way; otherwise the coordinator hears when nobody is left to answer and places are free.</summary>
public static class NobodyLeft
{
    public static async Task<Cascade> AfterAsync(BookingsDb db, Offer offer, Request request, OfferState ended, Organisation organisation, Instant now, CancellationToken ct)
    {
        if (!request.IsOpen)
            return [];
        if (await db.AskingLists.AnyAsync(a => a.RequestId == request.Id && a.State == AskingState.Running, ct))
            return [new AskNext(request.Id)];
        return await LetterAsync(db, offer, request, ended, organisation, now, ct) is { } letter ? [letter] : [];
    }

    private static async Task<Letter?> LetterAsync(BookingsDb db, Offer offer, Request request, OfferState ended, Organisation organisation, Instant now, CancellationToken ct)
    {
        var open = await db.Offers.CountAsync(o => o.RequestId == request.Id && o.Id != offer.Id && o.State == OfferState.Open, ct);
        if (open > 0 && ended != OfferState.Lapsed)
            return null;
        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var name = await db.Candidates.Where(c => c.Id == offer.ExpertId).Select(c => c.FirstName + " " + c.LastName).SingleAsync(ct);
        return open > 0
            ? OfferLetters.Lapsed(request, unitName, name, open, organisation, now)
            : OfferLetters.NobodyLeft(request, unitName, name, ended, organisation, now);
    }
}
