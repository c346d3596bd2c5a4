using System.Globalization;
using Foundation.Tables;

namespace Recruitment.Importing;

/// <summary>One row of the file: a person, or why it is none.</summary>
/// <param name="Line">The line in the file, as an editor or a spreadsheet counts it.</param>
public sealed record ParsedRow(int Line, string Name, ImportedPerson? Person, IReadOnlyList<Flaw> Flaws);

/// <summary>A file that could be read. Single rows may still have problems.</summary>
public sealed record ParsedFile(IReadOnlyList<ParsedRow> Rows, Columns Columns, string Encoding, char Delimiter);

/// <summary>Why a whole file was refused: text keys, each with the words it speaks of.</summary>
public sealed record FileRefused(IReadOnlyList<Flaw> Flaws);

/// <summary>Reads an uploaded register. Pure: bytes in, rows and problems out.</summary>
public static class RegisterFile
{
    public const int MaxRows = 20_000;
    public const int MaxColumns = 500;

    public static (ParsedFile? File, FileRefused? Refused) Read(ReadOnlySpan<byte> bytes)
    {
        var (table, problem) = TableFile.Read(bytes, MaxRows);
        if (table is null)
        {
            return Refuse(new Flaw("file", "import.file-" + problem));
        }

        var columns = new Columns(table.Header);
        var problems = ProblemsOf(columns);
        if (problems.Count > 0)
        {
            return Refuse([.. problems]);
        }

        List<ParsedRow> rows = [.. table.Rows.Select(row => row.Damage == RowDamage.None
            ? RowReader.Read(columns, row.Cells, row.Line)
            : new ParsedRow(row.Line, "", null, [new Flaw("row", row.Damage == RowDamage.OpenQuote ? "problem.quote-open" : "problem.quotes", string.Join(table.Separator, row.Cells))]))];
        return rows.Count == 0
            ? Refuse(new Flaw("file", "import.file-header-only"))
            : (new ParsedFile(SameContactTwice(rows), columns, table.Encoding, table.Separator), null);
    }

    private static List<Flaw> ProblemsOf(Columns columns) => columns.Count > MaxColumns
        ? [new Flaw("file", "import.file-too-many-columns", columns.Count.ToString(CultureInfo.InvariantCulture))]
        : [.. columns.Missing().Select(key => new Flaw("file", key)), .. columns.Twice.Select(header => new Flaw("file", "import.file-column-twice", header))];

    /// <summary>One person twice in one file: the later row is refused, so that chance does not decide which one holds.</summary>
    private static List<ParsedRow> SameContactTwice(List<ParsedRow> rows)
    {
        Dictionary<string, int> seen = [];
        return [.. rows.Select(row =>
        {
            var first = Contacts(row.Person).Select(contact => (contact.Field, Line: seen.GetValueOrDefault(contact.Key))).FirstOrDefault(hit => hit.Line > 0);
            foreach (var (_, key) in Contacts(row.Person))
            {
                seen.TryAdd(key, row.Line);
            }

            return first.Line == 0
                ? row
                : row with { Person = null, Flaws = [new Flaw(first.Field, "problem.same-in-file", first.Line.ToString(CultureInfo.InvariantCulture))] };
        })];
    }

    private static IEnumerable<(string Field, string Key)> Contacts(ImportedPerson? person)
    {
        if (EmailAddresses.Key(person?.Email) is { } email)
        {
            yield return ("email", email);
        }

        if (person?.Phone is { } phone)
        {
            yield return ("phone", phone);
        }
    }

    private static (ParsedFile?, FileRefused?) Refuse(params Flaw[] problems) => (null, new FileRefused(problems));
}
