using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Merging;

/// <summary>Two rows that can be made one: the kept one is in the register, the other is not erased and not merged already. The page and the command ask alike.</summary>
internal sealed record Two(Expert Kept, Expert Gone)
{
    /// <param name="people">To be changed or only shown, as the caller needs them.</param>
    /// <returns>Null when they cannot be merged.</returns>
    public static async Task<Two?> FindAsync(RecruitmentDb db, IQueryable<Expert> people, Guid keptId, Guid goneId, CancellationToken ct)
    {
        if (keptId == goneId || await db.Merges.AnyAsync(m => m.GoneId == goneId && m.UndoneAt == null, ct))
            return null;
        var both = await people.Where(e => e.Id == keptId || e.Id == goneId).ToDictionaryAsync(e => e.Id, ct);
        return both.GetValueOrDefault(keptId) is { HasLeft: false } kept && both.GetValueOrDefault(goneId) is { IsErased: false } gone ? new Two(kept, gone) : null;
    }
}
