using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Showing;

/// <summary>A round whose summary is public: it is over, and everything said has its answer.</summary>
public sealed record SummaryLine(Guid Id, string Title, Instant ClosesAt)
{
    private const int Most = 10;

    public static async Task<IReadOnlyList<SummaryLine>> NewestAsync(HandbookDb db, Instant now, CancellationToken ct = default) =>
        await db.Rounds.AsNoTracking().Where(r => r.ClosesAt <= now && db.Comments.Any(c => c.RoundId == r.Id) && !db.Comments.Any(c => c.RoundId == r.Id && c.Answer == null))
            .OrderByDescending(r => r.ClosesAt).Take(Most).Select(r => new SummaryLine(r.Id, r.Title, r.ClosesAt)).ToListAsync(ct);
}
