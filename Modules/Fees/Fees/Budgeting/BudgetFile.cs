using System.Globalization;
using Foundation;
using Foundation.Ui;
using NodaTime;

namespace Fees.Budgeting;

/// <summary>One row of the file as it was read.</summary>
public sealed record FileRow(int Number, string CostCentre, string Project, string Line, string PartOf, int Year, Money? Planned, Money? Actual, Money? Left);

/// <summary>
/// Reads planned and actual figures from a table with a heading row, as a spreadsheet saves or copies it: semicolons or tabs, columns in any order. Pure: text in, rows and
/// problems out.
/// </summary>
public sealed class BudgetFile
{
    public const int MostRows = 5000;

    private static readonly Dictionary<string, Column> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kustannuspaikka"] = Column.CostCentre, ["cost centre"] = Column.CostCentre, ["hanke"] = Column.Project, ["project"] = Column.Project,
        ["rivi"] = Column.Line, ["line"] = Column.Line, ["osa riviä"] = Column.PartOf, ["part of"] = Column.PartOf, ["vuosi"] = Column.Year, ["year"] = Column.Year,
        ["suunniteltu"] = Column.Planned, ["planned"] = Column.Planned, ["toteutunut"] = Column.Actual, ["actual"] = Column.Actual, ["jäljellä"] = Column.Left, ["left"] = Column.Left,
    };

    private enum Column { CostCentre, Project, Line, PartOf, Year, Planned, Actual, Left }

    private readonly List<FileRow> rows = [];
    private readonly Dictionary<Column, int> columns = [];
    /// <summary>A name keeps the letters in which it first stood: two spellings are not two budgets.</summary>
    private readonly Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);

    public BudgetFile(string? text)
    {
        var lines = (text ?? "").Replace("\r", "", StringComparison.Ordinal).Trim('\ufeff', '\n').Split('\n');
        var separator = lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        foreach (var (index, heading) in lines[0].Split(separator).Index())
            if (Headings.TryGetValue(heading.Trim().Trim('"'), out var column))
                columns.TryAdd(column, index);
        if (Typed.Empty(text))
            Errors.Add("Text", "budget.file-empty");
        else if (((Column[])[Column.CostCentre, Column.Year, Column.Planned]).Any(needed => !columns.ContainsKey(needed)))
            Errors.Add("Text", "budget.file-headings");
        else if (lines.Length > MostRows + 1)
            Errors.Add("Text", "budget.file-long", MostRows);
        else
            foreach (var (index, line) in lines.Index().Skip(1).Where(one => one.Item.Trim(' ', separator).Length > 0))
                Read(index + 1, line.Split(separator));
        if (rows.Count == 0 && !Errors.Any)
            Errors.Add("Text", "budget.file-empty");
        Compare();
    }

    public IReadOnlyList<FileRow> Rows => rows;
    public Errors Errors { get; } = new(FeesTexts.T);

    /// <summary>The rows by budget, as they would be kept.</summary>
    public IEnumerable<Budget> Budgets(Act by) => rows.GroupBy(row => (row.CostCentre, row.Project)).Select(group =>
    {
        var budget = new Budget(group.Key.CostCentre, group.Key.Project);
        foreach (var row in Kept(group, budget.Id, by))
            budget.Take(row);
        return budget;
    });

    /// <summary>A line keeps the place where it first stood.</summary>
    public static IEnumerable<BudgetRow> Kept(IEnumerable<FileRow> rows, Guid budgetId, Act by) => rows.GroupBy(row => row.Line).Index()
        .SelectMany(line => line.Item.Select(row => new BudgetRow(budgetId, line.Index + 1, row.Line, row.PartOf, row.Year, row.Planned, row.Actual, row.Left, by)));

    private void Read(int number, string[] cells)
    {
        string Cell(Column column) => columns.TryGetValue(column, out var at) && at < cells.Length ? cells[at].Trim().Trim('"').Trim() : "";
        string Name(Column column) => names.TryAdd(Cell(column), Cell(column)) ? Cell(column) : names[Cell(column)];
        var costCentre = Name(Column.CostCentre);
        var year = Cell(Column.Year) is "" or "yhteensä" or "Yhteensä" or "total" or "Total" ? BudgetRow.AllYears : Typed.Whole(Cell(Column.Year), 1990, 2100);
        var (planned, actual, left) = (Amount(Cell(Column.Planned)), Amount(Cell(Column.Actual)), Amount(Cell(Column.Left)));
        if (costCentre.Length is 0 or > 50 || Cell(Column.Project).Length > 50 || Cell(Column.Line).Length > 150 || Cell(Column.PartOf).Length > 150)
            Errors.Add("Text", "budget.row-names", number);
        else if (year is null)
            Errors.Add("Text", "budget.row-year", number, Said.Cut(Cell(Column.Year), 20));
        else if (!planned.Right || !actual.Right || !left.Right)
            Errors.Add("Text", "budget.row-amount", number);
        else
            rows.Add(new FileRow(number, costCentre, Name(Column.Project), Name(Column.Line), Name(Column.PartOf), year.Value, planned.Amount, actual.Amount, left.Amount));
    }

    private void Compare()
    {
        foreach (var same in rows.GroupBy(row => (row.CostCentre, row.Project, row.Line, row.Year)).Where(same => same.Count() > 1))
            Errors.Add("Text", "budget.row-twice", same.Last().Number);
        foreach (var budget in rows.GroupBy(row => (row.CostCentre, row.Project)))
        {
            var parents = budget.GroupBy(row => row.Line).ToDictionary(line => line.Key, line => line.First().PartOf);
            foreach (var row in budget.DistinctBy(row => row.Line).Where(row => row.PartOf.Length > 0 && (!parents.ContainsKey(row.PartOf) || GoesRound(row.Line, parents))))
                Errors.Add("Text", "budget.row-part", row.Number, row.PartOf);
        }
    }

    private static bool GoesRound(string line, Dictionary<string, string> parents)
    {
        HashSet<string> seen = [];
        while (line.Length > 0 && seen.Add(line))
            line = parents.GetValueOrDefault(line, "");
        return line.Length > 0;
    }

    /// <summary>"1 234 567,50 €", "-17 415"; empty is no amount. Whole budgets are larger than a fee, and what is left can be less than nothing.</summary>
    private static (bool Right, Money? Amount) Amount(string cell)
    {
        var typed = new string([.. cell.Where(letter => !char.IsWhiteSpace(letter) && letter != '€')]).Replace(',', '.').Replace('\u2212', '-');
        if (typed.Length == 0)
            return (true, null);
        return decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var euros)
            && Math.Abs(euros) <= 10_000_000_000m && decimal.Round(euros, 2) == euros ? (true, Money.Euros(euros)) : (false, null);
    }
}
