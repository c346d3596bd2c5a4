using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Matching;

/// <summary>Finds and ranks the people for one request. A fixed number of small queries, however large the register.</summary>
public sealed class Matches(BookingsDb db, Ledger ledger, CandidatePool pool, RankingWeights weights)
{
    /// <param name="only">Judges these people and no others.</param>
    public async Task<IReadOnlyList<Ranked>> ForAsync(Request request, CancellationToken ct, IReadOnlySet<Guid>? only = null)
    {
        var candidates = await pool.CandidatesAsync(db, ct);
        var around = await AroundAsync(request, ct);
        return Ranking.Rank(request, only is null ? candidates : candidates.Where(candidate => only.Contains(candidate.Id)), around, weights);
    }

    private async Task<Circumstances> AroundAsync(Request request, CancellationToken ct)
    {
        var (startsAt, endsAt, day) = (request.StartsAt, request.EndsAt, request.Date);
        var asked = await db.Offers.AsNoTracking().Where(o => o.RequestId == request.Id && (o.State == OfferState.Open || o.State == OfferState.Accepted))
            .Select(o => o.ExpertId).ToListAsync(ct);
        var held = await db.Offers.AsNoTracking().Where(o => o.State == OfferState.Open && o.RequestId != request.Id && db.Requests.Any(r => r.Id == o.RequestId && r.StartsAt < endsAt && r.EndsAt > startsAt))
            .Select(o => o.ExpertId).Distinct().ToListAsync(ct);
        var away = await db.Absences.AsNoTracking().Where(a => a.To >= day && a.From <= day).Select(a => a.ExpertId).Distinct().ToListAsync(ct);
        var preferences = await pool.PreferencesAsync(db, ct);
        return new(await ledger.BusyAsync(startsAt, endsAt, ct), asked.ToHashSet(), await pool.TasksAsync(db, day.Year, ct))
        {
            Held = held.ToHashSet(), Away = away.ToHashSet(), Preferences = preferences,
            InMonth = preferences.Values.Any(said => said.MostInMonth is not null) ? await InMonthAsync(request, ct) : new Dictionary<Guid, int>(),
        };
    }

    private async Task<IReadOnlyDictionary<Guid, int>> InMonthAsync(Request request, CancellationToken ct)
    {
        var first = new NodaTime.LocalDate(request.Date.Year, request.Date.Month, 1);
        var (from, to) = (Helsinki.At(first, NodaTime.LocalTime.Midnight), Helsinki.At(first.PlusMonths(1), NodaTime.LocalTime.Midnight));
        var counting = db.Preferences.Where(p => p.MostInMonth != null).Select(p => p.ExpertId);
        var places = await db.Assignments.AsNoTracking().Where(a => a.StartsAt >= from && a.StartsAt < to && a.State != AssignmentState.Cancelled && counting.Contains(a.ExpertId))
            .Select(a => a.ExpertId).ToListAsync(ct);
        var open = await db.Offers.AsNoTracking().Where(o => o.State == OfferState.Open && counting.Contains(o.ExpertId) && db.Requests.Any(r => r.Id == o.RequestId && r.StartsAt >= from && r.StartsAt < to))
            .Select(o => o.ExpertId).ToListAsync(ct);
        return places.Concat(open).CountBy(id => id).ToDictionary();
    }
}
