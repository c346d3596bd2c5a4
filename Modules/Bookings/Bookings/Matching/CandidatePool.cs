using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Matching;

/// <summary>
/// The facts of all candidates, kept in memory between requests and checked on every use against the database with two small queries: the sum of row
/// versions rises with every change. Ten thousand people are ranked without reading ten thousand rows each time.
/// </summary>
public sealed class CandidatePool
{
    private sealed record Kept<T>((int Rows, long Versions) Stamp, int Year, T Value);

    private Kept<IReadOnlyList<CandidateFacts>>? candidates;
    private Kept<IReadOnlyDictionary<Guid, int>>? counts;
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
        candidates = new(stamp, 0, facts);
        return facts;
    }

    public async Task<IReadOnlyDictionary<Guid, int>> TasksAsync(BookingsDb db, int year, CancellationToken ct)
    {
        var ofYear = db.TaskCounts.AsNoTracking().Where(c => c.Year == year);
        var stamp = (await ofYear.CountAsync(ct), await ofYear.SumAsync(c => (long)c.Version, ct));
        if (counts is { } kept && kept.Stamp == stamp && kept.Year == year)
            return kept.Value;
        IReadOnlyDictionary<Guid, int> found = await ofYear.ToDictionaryAsync(c => c.ExpertId, c => c.Count, ct);
        counts = new(stamp, year, found);
        return found;
    }

    public async Task<IReadOnlyDictionary<Guid, Preference>> PreferencesAsync(BookingsDb db, CancellationToken ct)
    {
        var stamp = (await db.Preferences.CountAsync(ct), await db.Preferences.SumAsync(p => (long)p.Version, ct));
        if (preferences is { } kept && kept.Stamp == stamp)
            return kept.Value;
        IReadOnlyDictionary<Guid, Preference> found = await db.Preferences.AsNoTracking().ToDictionaryAsync(p => p.ExpertId, ct);
        preferences = new(stamp, 0, found);
        return found;
    }
}
