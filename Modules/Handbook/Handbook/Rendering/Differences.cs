using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Handbook.Rendering;

public enum Change { None, Added, Removed, Changed }

/// <summary>A piece of a line: the words that differ are marked.</summary>
public sealed record DiffPiece(string Text, bool Differs);

/// <summary>One line of a text, old beside new. A side without the line has null.</summary>
public sealed record DiffRow(Change Change, IReadOnlyList<DiffPiece>? Old, IReadOnlyList<DiffPiece>? New, int Skipped = 0);

/// <summary>Two texts side by side, line by line, with the words that changed.</summary>
public static class Differences
{
    /// <summary>How many lines that are alike are shown around a change.</summary>
    private const int Around = 1;

    public static bool Any(string before, string after) => Normal(before) != Normal(after);

    /// <summary>Rows that differ and one line around each; longer stretches that are alike become one row that says how many lines it left out.</summary>
    public static IReadOnlyList<DiffRow> Between(string before, string after)
    {
        var model = new SideBySideDiffBuilder(new Differ()).BuildDiffModel(Normal(before), Normal(after));
        var rows = model.OldText.Lines.Zip(model.NewText.Lines, Row).Where(row => row.Change != Change.None || row.Old![0].Text.Trim().Length > 0).ToList();
        var shown = new List<DiffRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Skip(Math.Max(0, i - Around)).Take(2 * Around + 1).Any(row => row.Change != Change.None))
                shown.Add(rows[i]);
            else if (shown.LastOrDefault() is { Skipped: > 0 } gap)
                shown[^1] = gap with { Skipped = gap.Skipped + 1 };
            else
                shown.Add(new DiffRow(Change.None, null, null, Skipped: 1));
        }
        return shown;
    }

    private static DiffRow Row(DiffPlex.DiffBuilder.Model.DiffPiece old, DiffPlex.DiffBuilder.Model.DiffPiece now) => (old.Type, now.Type) switch
    {
        (ChangeType.Unchanged, _) => new(Change.None, Whole(old), Whole(now)),
        (ChangeType.Imaginary, _) => new(Change.Added, null, Whole(now)),
        (_, ChangeType.Imaginary) => new(Change.Removed, Whole(old), null),
        _ => new(Change.Changed, Parts(old), Parts(now)),
    };

    private static IReadOnlyList<DiffPiece> Whole(DiffPlex.DiffBuilder.Model.DiffPiece line) => [new(line.Text ?? "", false)];

    private static IReadOnlyList<DiffPiece> Parts(DiffPlex.DiffBuilder.Model.DiffPiece line) => line.SubPieces.Count == 0 ? [new(line.Text ?? "", true)]
        : [.. line.SubPieces.Where(piece => piece.Type != ChangeType.Imaginary).Select(piece => new DiffPiece(piece.Text ?? "", piece.Type != ChangeType.Unchanged))];

    private static string Normal(string text) => text.ReplaceLineEndings("\n").Trim();
}
