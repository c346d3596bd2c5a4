using Fees.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Fees.Budgeting;

/// <summary>Whose budgets a person sees: the coordinator all, an approver those of the own units' cost centres and the projects within them.</summary>
internal sealed class BudgetReach
{
    private readonly IReadOnlySet<string>? costCentres;

    private BudgetReach(IReadOnlySet<string>? costCentres) => this.costCentres = costCentres;

    public static async Task<BudgetReach> OfAsync(FeesDb db, Me me)
    {
        if (me.IsCoordinator)
            return new(null);
        var units = me.ApprovesFor.ToList();
        return new((await db.Units.AsNoTracking().Where(unit => units.Contains(unit.Id) && unit.CostCentre != "").Select(unit => unit.CostCentre.Trim()).ToListAsync())
            .ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    public bool Covers(Budget budget) => Covers(budget.CostCentre);

    public bool Covers(string costCentre) => costCentres is null || costCentres.Contains(costCentre);
}
