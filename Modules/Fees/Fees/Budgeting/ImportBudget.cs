using Fees.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Budgeting;

/// <summary>The coordinator takes planned and actual figures in, after having seen what they come to. A row takes the place of the one for the same line and year; the others stay.</summary>
public sealed record ImportBudget(string Text);

public abstract record ImportOutcome
{
    private ImportOutcome() { }
    public sealed record Imported(int Rows, int Budgets) : ImportOutcome;
    public sealed record Refused(Errors Errors) : ImportOutcome;
}

public static class ImportBudgetHandler
{
    public static async Task<ImportOutcome> Handle(ImportBudget command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var file = new BudgetFile(command.Text);
        if (file.Errors.Any)
            return new ImportOutcome.Refused(file.Errors);
        var by = Act.Of(sender, clock);
        var known = await db.Budgets.Include(budget => budget.Rows).ToListAsync(ct);
        var count = 0;
        foreach (var group in file.Rows.GroupBy(row => (row.CostCentre, row.Project)))
        {
            var budget = known.Find(one => string.Equals(one.CostCentre, group.Key.CostCentre, StringComparison.OrdinalIgnoreCase)
                && string.Equals(one.Project, group.Key.Project, StringComparison.OrdinalIgnoreCase));
            if (budget is null)
                db.Budgets.Add(budget = new Budget(group.Key.CostCentre, group.Key.Project));
            else
                db.Budgets.Update(budget); // so that of two imports at once the later one sees the earlier
            foreach (var row in BudgetFile.Kept(group, budget.Id, by))
                budget.Take(row);
            count++;
        }
        return new ImportOutcome.Imported(file.Rows.Count, count);
    }
}
