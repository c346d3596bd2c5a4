using Fees.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Budgeting;

/// <summary>Whether a task that is about to be offered would exceed its budget. Said to the unit and the coordinator; it stops nothing, as budgets are moved by people.</summary>
internal static class BudgetNote
{
    /// <returns>Null when the budget holds, or when the cost centre has none for the year.</returns>
    public static async Task<Said?> OfAsync(FeesDb db, string costCentre, LocalDate day, Money total, CancellationToken ct)
    {
        var budgets = await db.Budgets.AsNoTracking().Include(budget => budget.Rows).ToListAsync(ct);
        if (budgets.Find(one => one.Pays(costCentre)) is not { } budget || !budget.Rows.Exists(row => row.Year == day.Year && row.Planned is not null))
            return null;
        var year = BudgetYear.Of(budget, BudgetTable.Of(budget.Rows), day.Year, await Spending.OfYearAsync(db, day.Year, ct));
        return total <= year.Left ? null : FeesTexts.Say("budget.exceeded", _ => budget.Code, _ => day.Year, Euros(year.Left), Euros(total), Euros(total - year.Left));
    }

    private static Func<string, object?> Euros(Money amount) => language => amount.ToString(Languages.Culture(language));
}
