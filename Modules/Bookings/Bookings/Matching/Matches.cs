using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Matching;

/// <summary>Finds and ranks the people for one request. A fixed number of small queries, however large the register.</summary>
public sealed class Matches(BookingsDb db, Ledger ledger, CandidatePool pool, RankingWeights weights)
{
    public async Task<IReadOnlyList<Ranked>> ForAsync(Request request, CancellationToken ct)
    {
        var candidates = await pool.CandidatesAsync(db, ct);
        var tasks = await pool.TasksAsync(db, request.Date.Year, ct);
        var busy = await ledger.BusyAsync(request.StartsAt, request.EndsAt, ct);
        var asked = await db.Offers.AsNoTracking().Where(o => o.RequestId == request.Id && (o.State == OfferState.Open || o.State == OfferState.Accepted))
            .Select(o => o.ExpertId).ToListAsync(ct);
        return Ranking.Rank(request, candidates, busy, asked.ToHashSet(), tasks, weights);
    }
}
