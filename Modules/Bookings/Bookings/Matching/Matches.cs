using Bookings.Data;
using Foundation.Calendar;

namespace Bookings.Matching;

/// <summary>Finds and ranks the people for requests. A fixed number of small queries, however large the register and however many the requests.</summary>
public sealed class Matches(BookingsDb db, Ledger ledger, CandidatePool pool, RankingWeights weights)
{
    /// <param name="only">Judges these people and no others.</param>
    public async Task<IReadOnlyList<Ranked>> ForAsync(Request request, CancellationToken ct, IReadOnlySet<Guid>? only = null) =>
        (await ForEachAsync([request], ct, only)).Single().Ranked;

    /// <summary>Asks the database now and ranks each request when it is read: the people of one request are in memory at a time.</summary>
    public async Task<IEnumerable<(Request Request, IReadOnlyList<Ranked> Ranked)>> ForEachAsync(IReadOnlyCollection<Request> requests, CancellationToken ct, IReadOnlySet<Guid>? only = null)
    {
        if (requests.Count == 0)
            return [];
        var candidates = await pool.CandidatesAsync(db, ct);
        var around = await Around.ReadAsync(db, ledger, pool, requests, ct);
        return requests.Select(request => (
            request, Ranking.Rank(request, only is null ? candidates : candidates.Where(candidate => only.Contains(candidate.Id)), around.Of(request), weights)));
    }
}
