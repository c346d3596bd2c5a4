namespace Foundation.Documents.Layout;

/// <summary>How wide the columns of a table are: as wide as their text when all fit beside each other, else at least as wide as their longest word, else what there is.</summary>
internal static class ColumnWidths
{
    /// <summary>The air beside the text of a column, by the size of its letters.</summary>
    public const double Side = 0.35;

    /// <summary>How wide the table must be so that no word is broken.</summary>
    public static double Needed(List<List<List<Letter>>> rows, int columns, double width, double size) => Ask(rows, columns, width, size).Least.Sum();

    public static double[] Share(List<List<List<Letter>>> rows, int columns, double width, double size)
    {
        var (least, most) = Ask(rows, columns, width, size);
        if (most.Sum() <= width)
            return most;
        if (least.Sum() <= width)
        {
            var share = (width - least.Sum()) / (most.Sum() - least.Sum());
            return [.. least.Zip(most, (low, high) => low + (high - low) * share)];
        }
        // Even the longest words do not fit: each column has room for a letter, and the rest by its need.
        var letter = Math.Min(size * (1.2 + 2 * Side), width / columns);
        var part = (width - columns * letter) / (least.Sum() - columns * letter);
        return [.. least.Select(need => letter + (need - letter) * part)];
    }

    private static (double[] Least, double[] Most) Ask(List<List<List<Letter>>> rows, int columns, double width, double size)
    {
        var sides = 2 * Side * size;
        var (least, most) = (new double[columns], new double[columns]);
        Array.Fill(least, size * 1.2 + sides);
        foreach (var row in rows)
            foreach (var (column, cell) in row.Index())
            {
                var (word, line) = Longest(cell);
                (least[column], most[column]) = (Math.Max(least[column], Math.Min(word, width / 2) + sides), Math.Max(most[column], line + sides));
            }
        return (least, [.. most.Zip(least, Math.Max)]);
    }

    /// <summary>The longest word and the longest line, a hair wider so that rounding never breaks them.</summary>
    private static (double Word, double Line) Longest(List<Letter> cell)
    {
        var (word, line, words, lines) = (0.0, 0.0, 0.0, 0.0);
        foreach (var letter in cell)
        {
            word = letter.IsSpace || letter.IsNewline ? 0 : word + letter.Width;
            line = letter.IsNewline ? 0 : line + letter.Width;
            (words, lines) = (Math.Max(words, word), Math.Max(lines, line));
        }
        return (words + 0.01, lines + 0.01);
    }
}
