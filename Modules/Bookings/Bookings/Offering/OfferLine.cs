using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Offering;

/// <summary>One offer as the coordinator sees it in lists.</summary>
public sealed record OfferLine(Guid Id, Guid ExpertId, string Name, OfferState State, bool ByPhone, bool MailRefused, Instant OfferedAt, Instant AnswerBy, string? Reason)
{
    public static async Task<IReadOnlyList<OfferLine>> OfRequestAsync(BookingsDb db, Guid requestId, CancellationToken ct) => await (
        from offer in db.Offers.AsNoTracking()
        join candidate in db.Candidates on offer.ExpertId equals candidate.Id
        where offer.RequestId == requestId
        orderby offer.OfferedAt
        select new OfferLine(offer.Id, offer.ExpertId, candidate.FirstName + " " + candidate.LastName, offer.State, offer.ByPhone, offer.MailRefused, offer.OfferedAt, offer.AnswerBy,
            offer.Answers.OrderByDescending(a => a.At).Select(a => a.Reason).FirstOrDefault())).ToListAsync(ct);

    public bool ToCall => State == OfferState.Open && (ByPhone || MailRefused);
}
