using System.Linq.Expressions;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Answering;

/// <summary>An offer with all that is needed to decide, for the page behind the link and for the coordinator on the phone. One query.</summary>
internal sealed record OfferFile(Offer Offer, Request Request, Candidate Expert, string UnitName, Quote? Quote)
{
    public static Task<OfferFile?> FindAsync(BookingsDb db, Expression<Func<Offer, bool>> which) =>
        (from offer in db.Offers.AsNoTracking().Where(which)
         join request in db.Requests on offer.RequestId equals request.Id
         join expert in db.Candidates on offer.ExpertId equals expert.Id
         join unit in db.Units on request.UnitId equals unit.Id
         from quote in db.Quotes.Where(q => q.RequestId == request.Id).DefaultIfEmpty() // a left join; FirstOrDefault would number the quotes of all requests
         select new OfferFile(offer, request, expert, unit.Name, quote)).SingleOrDefaultAsync();
}
