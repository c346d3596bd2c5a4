using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Deciding;

/// <summary>A new edition of a recommendation comes into the books. Without a decision it is an example.</summary>
public sealed record EnterRecommendation(string Name, LocalDate ValidFrom, LocalDate? ValidTo, Decision? Decision, IReadOnlyList<RecommendationRow> Rows);

public sealed record RecommendationEntered(Guid Id, int Edition);

public static class EnterRecommendationHandler
{
    /// <summary>Claims that waited for this are priced at once.</summary>
    public static async Task<(RecommendationEntered, PriceWaitingClaims)> Handle(EnterRecommendation command, FeesDb db, CancellationToken ct)
    {
        var newest = await db.Recommendations.Where(r => r.Name == command.Name).MaxAsync(r => (int?)r.Edition, ct);
        var recommendation = new Recommendation(
            Guid.CreateVersion7(), command.Name, (newest ?? 0) + 1, command.ValidFrom, command.ValidTo, command.Decision, command.Rows);
        db.Recommendations.Add(recommendation);
        return (new RecommendationEntered(recommendation.Id, recommendation.Edition), new PriceWaitingClaims());
    }
}
