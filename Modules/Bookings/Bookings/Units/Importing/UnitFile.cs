using System.Text.RegularExpressions;
using Foundation.Tables;
using Foundation.Ui;

namespace Bookings.Units.Importing;

/// <summary>Somebody whom a file names for a unit.</summary>
/// <param name="Name">Null when only the address stands there.</param>
public sealed record NamedPerson(string Email, string? Name);

/// <summary>A line of the file that says something of one unit. What is empty says nothing.</summary>
public sealed record UnitLine(int Line, string Division, string Area, string Unit, string CostCentre, IReadOnlyList<NamedPerson> Contacts, IReadOnlyList<NamedPerson> Approvers);

/// <summary>A line that cannot be taken in, and why.</summary>
public sealed record LineFlaw(int Line, string Unit, Errors Why);

/// <summary>Reads the county's units from a spreadsheet's file. Pure: text in, lines and flaws out.</summary>
public sealed partial class UnitFile
{
    public const int MostRows = 2000;

    private static readonly string[] Needed = ["division", "area", "unit"];

    /// <summary>What the columns are called: as here, in any case, with or without what follows in brackets.</summary>
    private static readonly Dictionary<string, string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["toimialue"] = "division", ["palvelualue"] = "area", ["yksikkö"] = "unit", ["yksikön nimi"] = "unit", ["kustannuspaikka"] = "cost",
        ["yhteyshenkilö"] = "contacts", ["yhteyshenkilöt"] = "contacts", ["hyväksyjä"] = "approvers", ["hyväksyjät"] = "approvers",
    };

    private readonly Dictionary<string, int> at = [];
    private readonly List<UnitLine> lines = [];
    private readonly List<LineFlaw> flaws = [];

    public UnitFile(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Errors.Add("File", "unit-file.none");
            return;
        }
        var (table, problem) = TableFile.Read(text, MostRows);
        if (table is null)
            Errors.Add("File", "unit-file." + problem, MostRows);
        else
            Read(table);
    }

    /// <summary>Why the whole file is refused; none when it could be read.</summary>
    public Errors Errors { get; } = new(BookingsTexts.T);
    public IReadOnlyList<UnitLine> Lines => lines;
    public IReadOnlyList<LineFlaw> Flaws => flaws;

    private void Read(TableFile table)
    {
        foreach (var (index, header) in table.Header.Index())
            if (Columns.TryGetValue(Brackets().Replace(TypedText.Line(header), ""), out var column) && !at.TryAdd(column, index))
                Errors.Add("File", "unit-file.column-twice", TypedText.Line(header));
        foreach (var missing in Needed.Where(column => !at.ContainsKey(column)))
            Errors.Add("File", "unit-file.column-missing", Columns.First(pair => pair.Value == missing).Key);
        if (!Errors.Any && table.Rows.Count == 0)
            Errors.Add("File", "unit-file.header-only");
        if (Errors.Any)
            return;
        Dictionary<string, int> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in table.Rows)
            Read(row, seen);
    }

    private void Read(TableRow row, Dictionary<string, int> seen)
    {
        var why = new Errors(BookingsTexts.T);
        string Cell(string column) => at.TryGetValue(column, out var index) && index < row.Cells.Length ? TypedText.Line(row.Cells[index]) : "";
        var unit = Cell("unit");
        if (row.Damage != RowDamage.None)
            why.Add("row", row.Damage == RowDamage.OpenQuote ? "unit-file.quote-open" : "unit-file.quotes");
        else
        {
            foreach (var column in Needed.Where(column => Cell(column).Length == 0))
                why.Add(column, "unit-file.cell-missing", Columns.First(pair => pair.Value == column).Key);
            foreach (var column in Needed.Where(column => Cell(column).Length > UnitFields.NameLimit))
                why.Add(column, "typed.too-long", UnitFields.NameLimit, Cell(column).Length);
            if (Cell("cost").Length > UnitFields.CostCentreLimit)
                why.Add("cost", "typed.too-long", UnitFields.CostCentreLimit, Cell("cost").Length);
            if (unit.Length > 0 && !seen.TryAdd(unit, row.Line))
                why.Add("unit", "unit-file.unit-twice", seen[unit]);
        }
        var (contacts, approvers) = (People(Cell("contacts"), why), People(Cell("approvers"), why));
        if (why.Any)
            flaws.Add(new LineFlaw(row.Line, unit, why));
        else
            lines.Add(new UnitLine(row.Line, Cell("division"), Cell("area"), unit, Cell("cost"), contacts, approvers));
    }

    /// <summary>"Ulla Yhteys &lt;ulla@kainuu.fi&gt;, otto@kainuu.fi": parted by commas, semicolons or bars.</summary>
    private static List<NamedPerson> People(string cell, Errors why)
    {
        List<NamedPerson> people = [];
        foreach (var part in cell.Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (name, address) = part.EndsWith('>') && part.LastIndexOf('<') is >= 0 and var open ? (part[..open].Trim(' ', '"'), part[(open + 1)..^1]) : ("", part);
            if (Typed.Email(address) is not { } email)
                why.Add("people", "unit-file.email-wrong", part.Length > 100 ? part[..100] + "…" : part);
            else if (name.Length > UnitFields.NameLimit)
                why.Add("people", "typed.too-long", UnitFields.NameLimit, name.Length);
            else if (people.TrueForAll(one => one.Email != email.ToLowerInvariant()))
                people.Add(new NamedPerson(email.ToLowerInvariant(), name.Length == 0 ? null : name));
        }
        return people;
    }

    [GeneratedRegex(@"\s*\(.*\)\s*$")]
    private static partial Regex Brackets();
}
