using System.Collections.Immutable;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Matching;

/// <summary>
/// The facts of all candidates, kept in memory between requests and checked on every use against the database with two small queries: the sum of row
/// versions rises with every change. Ten thousand people are ranked without reading ten thousand rows each time.
/// </summary>
public sealed class CandidatePool
{
    private sealed record Kept<T>((int Rows, long Versions) Stamp, T Value);

    private Kept<IReadOnlyList<CandidateFacts>>? candidates;
    private ImmutableDictionary<int, Kept<IReadOnlyDictionary<Guid, int>>> counts = ImmutableDictionary<int, Kept<IReadOnlyDictionary<Guid, int>>>.Empty;
    private Kept<IReadOnlyDictionary<Guid, Preference>>? preferences;

    public async Task<IReadOnlyList<CandidateFacts>> CandidatesAsync(BookingsDb db, CancellationToken ct)
    {
        var stamp = (await db.Candidates.CountAsync(ct), await db.Candidates.SumAsync(c => (long)c.Version, ct));
        if (candidates is { } kept && kept.Stamp == stamp)
            return kept.Value;
        var rows = await db.Candidates.AsNoTracking().Where(c => c.State != CandidateState.Left)
            .Select(c => new { c.Id, c.FirstName, c.LastName, c.Municipality, c.TravelsTo, c.WorkLanguages, c.Areas, c.Qualified, c.IsDeveloperClient, c.ByPhone, c.Email, c.State, c.PausedUntil })
            .ToListAsync(ct);
        IReadOnlyList<CandidateFacts> facts = [.. rows.Select(c => new CandidateFacts(c.Id, $"{c.FirstName} {c.LastName}".Trim(), c.Municipality, c.TravelsTo, c.WorkLanguages, c.Areas,
            c.Qualified, c.IsDeveloperClient, !c.ByPhone && c.Email is not null, c.State, c.PausedUntil))];
        candidates = new(stamp, facts);
        return facts;
    }

    /// <summary>Each year's tasks by person, with one question when they are known, however many the years.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyDictionary<Guid, int>>> TasksAsync(BookingsDb db, IReadOnlyCollection<int> years, CancellationToken ct)
    {
        var stamps = await db.TaskCounts.Where(c => years.Contains(c.Year)).GroupBy(c => c.Year)
            .Select(of => new { of.Key, Rows = of.Count(), Versions = of.Sum(c => (long)c.Version) }).ToDictionaryAsync(of => of.Key, of => (of.Rows, of.Versions), ct);
        var known = counts;
        var changed = years.Where(year => known.GetValueOrDefault(year)?.Stamp != stamps.GetValueOrDefault(year)).ToList();
        if (changed.Count > 0)
        {
            var rows = (await db.TaskCounts.AsNoTracking().Where(c => changed.Contains(c.Year)).Select(c => new { c.Year, c.ExpertId, c.Count }).ToListAsync(ct)).ToLookup(c => c.Year);
            counts = known = known.SetItems(changed.Select(year => KeyValuePair.Create(year,
                new Kept<IReadOnlyDictionary<Guid, int>>(stamps.GetValueOrDefault(year), rows[year].ToDictionary(c => c.ExpertId, c => c.Count)))));
        }
        return years.ToDictionary(year => year, year => known[year].Value);
    }

    public async Task<IReadOnlyDictionary<Guid, Preference>> PreferencesAsync(BookingsDb db, CancellationToken ct)
    {
        var stamp = (await db.Preferences.CountAsync(ct), await db.Preferences.SumAsync(p => (long)p.Version, ct));
        if (preferences is { } kept && kept.Stamp == stamp)
            return kept.Value;
        IReadOnlyDictionary<Guid, Preference> found = await db.Preferences.AsNoTracking().ToDictionaryAsync(p => p.ExpertId, ct);
        preferences = new(stamp, found);
        return found;
    }
}
