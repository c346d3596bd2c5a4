using Fees.Data;
using Microsoft.EntityFrameworkCore;

namespace Fees.Paying;

/// <summary>What payroll has to choose an income type for, and what it has chosen.</summary>
internal static class OpenTaxClasses
{
    /// <returns>How many unpaid claims each of them stops or would stop, with the choice when there is one.</returns>
    public static async Task<IReadOnlyList<(OpenTaxClass Of, int Claims, string? Chosen)>> ReadAsync(FeesDb db)
    {
        var open = await (from line in db.ClaimLines.Where(IncomeTypes.IsOpen)
                          join claim in db.Claims on line.ClaimId equals claim.Id
                          where line.Taxable && claim.Recommendation != "" && claim.Declined == null
                              && (claim.Stage == ClaimStage.WaitsForRule || claim.Stage == ClaimStage.Questioned || claim.Stage == ClaimStage.WaitsForApproval || claim.Stage == ClaimStage.Approved)
                          group line by new { claim.Recommendation, claim.TaskType, line.Kind } into same
                          orderby same.Key.Recommendation, same.Key.TaskType, same.Key.Kind
                          select new { same.Key, Count = same.Count() }).ToListAsync();
        var chosen = await db.TaxClassChoices.AsNoTracking().ToDictionaryAsync(choice => choice.Of, choice => choice.TaxClass);
        return [.. open.Select(one => (Of: new OpenTaxClass(one.Key.Recommendation, one.Key.TaskType, one.Key.Kind), one.Count)).Select(one => (one.Of, one.Count, chosen.GetValueOrDefault(one.Of)))];
    }
}
