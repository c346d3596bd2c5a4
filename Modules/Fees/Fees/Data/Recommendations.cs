using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Data;

/// <summary>There are a handful of recommendations, so they are read whole and chosen by the domain.</summary>
internal static class Recommendations
{
    public static async Task<IReadOnlyList<Recommendation>> AllAsync(FeesDb db, CancellationToken ct) =>
        await db.Recommendations.AsNoTracking().Include(r => r.Rows).ToListAsync(ct);

    public static async Task<Recommendation?> InForceAsync(FeesDb db, LocalDate day, CancellationToken ct) => Recommendation.InForce(await AllAsync(db, ct), day);
}
