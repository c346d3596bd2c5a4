using CsvHelper;
using Foundation.Ui;

namespace Bookings.FollowingUp;

/// <summary>One line of the file. Without a measure it is what the area says freely.</summary>
public sealed record AnswersRow(int Line, string Goal, string Measure, string Area, AnswerFacts Facts);

/// <summary>
/// Answers on a programme as a table with a heading row, as a spreadsheet saves or copies it and as we write it: semicolons or tabs, columns in any order.
/// Pure: text in, rows and problems out.
/// </summary>
public sealed class AnswersFile
{
    public const int MostRows = 5000, MostBytes = 1024 * 1024;
    private const int LongestName = 500, LongestShown = 40;

    private enum Column { Goal, Measure, Area, Done, NotDone, How }

    private static readonly Dictionary<string, Column> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tavoite"] = Column.Goal, ["goal"] = Column.Goal, ["toimenpide"] = Column.Measure, ["measure"] = Column.Measure, ["palvelualue"] = Column.Area, ["service area"] = Column.Area,
        ["toteutunut"] = Column.Done, ["done"] = Column.Done, ["ei toteutunut"] = Column.NotDone, ["not done"] = Column.NotDone, ["miten"] = Column.How, ["how"] = Column.How,
    };

    private readonly List<AnswersRow> rows = [];
    private readonly Dictionary<Column, int> columns = [];

    public AnswersFile(string? text)
    {
        var body = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim('\uFEFF', '\n');
        var malformed = new HashSet<long>();
        using var csv = CsvReader.FromText(body, new CsvReaderOptions
        {
            Separator = body.Split('\n')[0].Contains('\t', StringComparison.Ordinal) ? '\t' : ';', HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = record => malformed.Add(record.LineNumber),
        });
        if (!csv.Read())
        {
            Errors.Add("Text", "follow-up.file-empty");
            return;
        }
        foreach (var (index, heading) in csv.Current.ToArray().Index())
            if (Headings.TryGetValue(heading.Trim(), out var column))
                columns.TryAdd(column, index);
        if (columns.Count < Headings.Values.Distinct().Count())
        {
            Errors.Add("Text", "follow-up.file-headings");
            return;
        }
        while (csv.Read() && rows.Count <= MostRows)
            if (malformed.Contains(csv.LineNumber))
                Flaw((int)csv.LineNumber, "follow-up.flaw-quotes");
            else if (csv.Current.ToArray() is var cells && !Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                Read((int)csv.LineNumber, cells);
        if (rows.Count > MostRows)
            Errors.Add("Text", "follow-up.file-long", MostRows);
        else if (rows.Count == 0 && !Errors.Any)
            Errors.Add("Text", "follow-up.file-empty");
    }

    public IReadOnlyList<AnswersRow> Rows => rows;

    /// <summary>Each with the line it is about, first to last.</summary>
    public Errors Errors { get; } = new(BookingsTexts.T);

    public void Flaw(int line, string key, params object?[] values) => Errors.Add("Text", "follow-up.flaw-line", line, BookingsTexts.T[key, values]);

    private void Read(int line, string[] cells)
    {
        string Cell(Column column) => Unescaped(cells.ElementAtOrDefault(columns[column]) ?? "");
        var (goal, measure, area) = (TypedText.Line(Cell(Column.Goal)), TypedText.Line(Cell(Column.Measure)), TypedText.Line(Cell(Column.Area)));
        var (done, notDone, how) = (Mark(Cell(Column.Done)), Mark(Cell(Column.NotDone)), TypedText.Lines(Cell(Column.How)));
        var before = Errors.Count;
        if (area.Length == 0)
            Flaw(line, "follow-up.flaw-area");
        if (goal.Length > 0 && measure.Length == 0)
            Flaw(line, "follow-up.flaw-measure");
        if (done is null || notDone is null)
            Flaw(line, "follow-up.flaw-mark", Shown(Cell(done is null ? Column.Done : Column.NotDone)));
        else if (measure.Length == 0 && (done.Value || notDone.Value))
            Flaw(line, "follow-up.flaw-marked-words");
        if (new[] { goal, measure, area }.Any(name => name.Length > LongestName) || how.Length > AnswerFacts.Longest)
            Flaw(line, "follow-up.flaw-long", LongestName, AnswerFacts.Longest);
        if (Errors.Count == before)
            rows.Add(new AnswersRow(line, goal, measure, area, new AnswerFacts(done!.Value, notDone!.Value, how)));
    }

    private static string Shown(string cell) => TypedText.Line(cell) is var line && line.Length > LongestShown ? line[..LongestShown] + "…" : line;

    private static bool? Mark(string cell) => cell.Trim().ToLowerInvariant() switch { "" or "-" or "–" => false, "x" or "kyllä" or "yes" or "1" => true, _ => null };

    /// <summary>What our own files put before a cell that looks like a formula is taken away again.</summary>
    private static string Unescaped(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}
