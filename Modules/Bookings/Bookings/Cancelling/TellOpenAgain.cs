using Bookings.Data;
using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>A place that had gone to another is free again: who had wanted it hears so outside their quiet hours.</summary>
public sealed record TellOpenAgain(Guid OfferId);

public static class TellOpenAgainHandler
{
    public static async Task<Letter?> Handle(TellOpenAgain command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var of = await (from offer in db.Offers.AsNoTracking()
                        join request in db.Requests on offer.RequestId equals request.Id
                        join unit in db.Units on request.UnitId equals unit.Id
                        join expert in db.Candidates on offer.ExpertId equals expert.Id
                        where offer.Id == command.OfferId
                        select new { offer, request, expert, UnitName = unit.Name }).SingleAsync(ct);
        // Answered, taken or too late in the meantime: there is nothing to say. Whoever has no mail is on the call list.
        if (of.offer.State != OfferState.Open || of.offer.AnswerBy <= now || !of.expert.HasMail || of.offer.ByPhone)
            return null;
        return CancellationLetters.OpenAgain(of.offer, of.request, of.UnitName, of.expert, organisation, now);
    }
}
