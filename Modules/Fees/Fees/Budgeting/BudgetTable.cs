using Foundation;

namespace Fees.Budgeting;

/// <summary>A budget as its source printed it, with what the source's sums should be. Nothing is corrected: where a printed sum and its parts differ, both are there.</summary>
public sealed record BudgetTable(IReadOnlyList<int> Years, IReadOnlyList<BudgetLine> Lines)
{
    /// <summary>The line that stands for the whole: the first sum at the top, or the only line; null when several lines stand side by side.</summary>
    public BudgetLine? Whole => Lines.FirstOrDefault(line => line is { Depth: 0, IsSum: true }) ?? (Lines.Count == 1 ? Lines[0] : null);

    public Money PlannedIn(int year) => Whole is { } whole ? whole.In(year).Planned ?? Money.Zero : Money.Sum(Lines.Where(line => line.Depth == 0).Select(line => line.In(year).Planned ?? Money.Zero));
    public Money ActualIn(int year) => Whole is { } whole ? whole.In(year).Actual ?? Money.Zero : Money.Sum(Lines.Where(line => line.Depth == 0).Select(line => line.In(year).Actual ?? Money.Zero));

    public IEnumerable<BudgetDifference> Differences => Lines.SelectMany(line => line.Differences);

    public static BudgetTable Of(IEnumerable<BudgetRow> rows)
    {
        var all = rows.OrderBy(row => row.Position).ThenBy(row => row.Year).ToList();
        var years = all.Select(row => row.Year).Where(year => year != BudgetRow.AllYears).Distinct().Order().ToList();
        var lines = all.GroupBy(row => row.Line).Select(group => (Name: group.Key, group.First().PartOf, Rows: group.ToDictionary(row => row.Year))).ToList();
        var parents = lines.ToDictionary(line => line.Name, line => line.PartOf);
        return new BudgetTable(years, [.. lines.Select(line =>
        {
            var parts = lines.Where(other => other.PartOf == line.Name).ToList();
            BudgetCell Cell(int year) => new(year, line.Rows.GetValueOrDefault(year)?.Planned, line.Rows.GetValueOrDefault(year)?.Actual,
                parts.Count == 0 ? null : Sum(parts.Select(part => part.Rows.GetValueOrDefault(year)?.Planned)), parts.Count == 0 ? null : Sum(parts.Select(part => part.Rows.GetValueOrDefault(year)?.Actual)));
            return new BudgetLine(line.Name, Depth(line.Name, parents), parts.Count > 0, [.. years.Select(Cell)], line.Rows.GetValueOrDefault(BudgetRow.AllYears));
        })]);
    }

    private static Money Sum(IEnumerable<Money?> amounts) => Money.Sum(amounts.Select(amount => amount ?? Money.Zero));

    /// <summary>The file is refused when a line is a part of itself, so this ends; the limit is for rows that came otherwise.</summary>
    private static int Depth(string line, Dictionary<string, string> parents)
    {
        var depth = 0;
        while (depth < 10 && parents.TryGetValue(line, out var parent) && parent.Length > 0)
            (line, depth) = (parent, depth + 1);
        return depth;
    }
}

/// <param name="Total">The source's own totals over the years; null when it has none.</param>
public sealed record BudgetLine(string Name, int Depth, bool IsSum, IReadOnlyList<BudgetCell> Cells, BudgetRow? Total)
{
    public BudgetCell In(int year) => Cells.FirstOrDefault(cell => cell.Year == year) ?? new BudgetCell(year, null, null, null, null);

    public Money Planned => Money.Sum(Cells.Select(cell => cell.Planned ?? Money.Zero));
    public Money Actual => Money.Sum(Cells.Select(cell => cell.Actual ?? Money.Zero));
    public Money Left => Planned - Actual;

    public IEnumerable<BudgetDifference> Differences =>
    [
        .. Cells.Where(cell => IsSum && cell.Planned is { } said && said != cell.PlannedOfParts).Select(cell => new BudgetDifference(Name, cell.Year, BudgetColumn.Planned, cell.Planned!.Value, cell.PlannedOfParts!.Value)),
        .. Cells.Where(cell => IsSum && cell.Actual is { } said && said != cell.ActualOfParts).Select(cell => new BudgetDifference(Name, cell.Year, BudgetColumn.Actual, cell.Actual!.Value, cell.ActualOfParts!.Value)),
        .. Of(BudgetColumn.Planned, Total?.Planned, Planned), .. Of(BudgetColumn.Actual, Total?.Actual, Actual), .. Of(BudgetColumn.Left, Total?.Left, Left),
    ];

    private IEnumerable<BudgetDifference> Of(BudgetColumn column, Money? said, Money sum) =>
        said is { } amount && amount != sum ? [new BudgetDifference(Name, BudgetRow.AllYears, column, amount, sum)] : [];
}

/// <param name="PlannedOfParts">What the parts of a sum come to; null for a line that is no sum.</param>
public sealed record BudgetCell(int Year, Money? Planned, Money? Actual, Money? PlannedOfParts, Money? ActualOfParts);

public enum BudgetColumn { Planned, Actual, Left }

/// <summary>A sum of the source that is not what its own figures come to.</summary>
/// <param name="Year"><see cref="BudgetRow.AllYears"/> for the totals over the years.</param>
public sealed record BudgetDifference(string Line, int Year, BudgetColumn Column, Money Said, Money Counted)
{
    public Money By => Said - Counted;
}
