using System.Globalization;
using CsvHelper;

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
        var decoded = FileText.Read(bytes);
        if (decoded.Text is not { } text)
        {
            return Refuse(new Flaw("file", decoded.Problem!));
        }

        var (body, skipped) = WithoutSeparatorLine(text);
        var delimiter = DelimiterOf(body);
        Dictionary<long, CsvMalformedReason> malformed = [];
        using var csv = CsvReader.FromText(body, new CsvReaderOptions
        {
            Separator = delimiter, HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = record => malformed[record.LineNumber] = record.Reason,
        });

        if (!csv.Read())
        {
            return Refuse(new Flaw("file", "import.file-empty"));
        }

        var columns = new Columns(csv.Current.ToArray());
        var problems = ProblemsOf(columns);
        if (problems.Count > 0)
        {
            return Refuse([.. problems]);
        }

        List<ParsedRow> rows = [];
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            var line = (int)csv.LineNumber + skipped;
            if (malformed.TryGetValue(csv.LineNumber, out var reason))
            {
                rows.Add(new ParsedRow(line, "", null, [new Flaw("row", QuoteProblem(reason), string.Join(delimiter, cells))]));
            }
            else if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                rows.Add(RowReader.Read(columns, cells, line));
            }

            if (rows.Count > MaxRows)
            {
                return Refuse(new Flaw("file", "import.file-too-many-rows"));
            }
        }

        return rows.Count == 0
            ? Refuse(new Flaw("file", "import.file-header-only"))
            : (new ParsedFile(SameContactTwice(rows), columns, decoded.Encoding, delimiter), null);
    }

    // An unclosed quote swallows the rest of the file: the reader must hear that the rows below were not read.
    private static string QuoteProblem(CsvMalformedReason reason) => reason == CsvMalformedReason.UnterminatedQuote ? "problem.quote-open" : "problem.quotes";

    private static List<Flaw> ProblemsOf(Columns columns) => columns.Count > MaxColumns
        ? [new Flaw("file", "import.file-too-many-columns", columns.Count.ToString(CultureInfo.InvariantCulture))]
        : [.. columns.Missing().Select(key => new Flaw("file", key)), .. columns.Twice.Select(header => new Flaw("file", "import.file-column-twice", header))];

    // Spreadsheets write and read a first line such as "sep=;".
    private static (string Body, int LinesSkipped) WithoutSeparatorLine(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? (text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..], 1) : (text, 0);

    /// <summary>The mark that stands most often in the header line, outside quotes.</summary>
    private static char DelimiterOf(string text)
    {
        var quoted = false;
        var counts = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        foreach (var letter in text.AsSpan().TrimStart("\r\n "))
        {
            quoted ^= letter == '"';
            if (letter == '\n' && !quoted)
            {
                break;
            }

            if (!quoted && counts.TryGetValue(letter, out var count))
            {
                counts[letter] = count + 1;
            }
        }

        return counts.MaxBy(pair => pair.Value).Key;
    }

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
