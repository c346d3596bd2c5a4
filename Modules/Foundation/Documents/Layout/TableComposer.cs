using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>A table: its columns share the width by what stands in them, and its letters are smaller when it has many. A row that is longer than a page goes on over the next.</summary>
internal sealed class TableComposer
{
    private const double Most = 10.5, LeastForWords = 7, WholeRow = 280;
    private const int LinesOfPart = 8;
    private readonly Composer composer;
    private readonly TableBlock table;
    private readonly Frame frame;
    private readonly double size, side, lead, air;
    private readonly List<List<List<Letter>>> rows;
    private readonly double[] widths;

    public TableComposer(Composer composer, TableBlock table, Frame frame)
    {
        (this.composer, this.table, this.frame) = (composer, table, frame);
        var columns = table.Rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();
        size = Math.Max(0.5, Math.Min(Most, frame.Width / Math.Max(1, columns) / 4.5));
        rows = Set(size);
        var needed = ColumnWidths.Needed(rows, columns, frame.Width, size);
        if (needed > frame.Width && size > LeastForWords)
        {
            // Smaller letters, rather than words that are broken.
            size = Math.Max(LeastForWords, size * frame.Width / needed * 0.99);
            rows = Set(size);
        }
        (side, lead, air) = (size * ColumnWidths.Side, size * 1.3, size * 0.3);
        widths = ColumnWidths.Share(rows, columns, frame.Width, size);
    }

    private List<List<List<Letter>>> Set(double size) => [.. table.Rows.Select(row => row.Cells.Select(cell => Letters.Of(cell.Text, size, bold: row.IsHeader)).ToList())];

    public void Compose(Element parent)
    {
        if (widths.Length == 0)
            return;
        var element = parent.Add(new Element("Table"));
        foreach (var (index, row) in table.Rows.Index())
            Row(element.Add(new Element("TR")), row, rows[index], first: index == 0, last: index == rows.Count - 1);
    }

    private void Row(Element element, TableRow row, List<List<Letter>> letters, bool first, bool last)
    {
        // Each row has all columns, so that a reader can say which one it is in.
        var cells = widths.Select(_ => element.Add(row.IsHeader ? new Element("TH", " /A << /O /Table /Scope /Column >>") : new Element("TD"))).ToList();
        var lines = letters.Select((cell, column) => Line.Break(cell, widths[column] - 2 * side)).ToList();
        var deep = Math.Max(1, lines.Select(cell => cell.Count).DefaultIfEmpty(0).Max());
        var part = deep * lead + 2 * air <= WholeRow ? deep : LinesOfPart;
        for (var from = 0; from < deep; from += part)
        {
            var (start, end) = (from, Math.Min(deep, from + part));
            var (before, after) = (start == 0 ? air : 0, end == deep ? air : 0);
            var height = (end - start) * lead + before + after;
            composer.Put(new Piece(height, frame, (page, top) =>
            {
                if (row.IsHeader)
                    page.Shade(frame.Left, top - height, widths.Sum(), height, 0.92);
                if (end == deep)
                    page.Shade(frame.Left, top - height, widths.Sum(), 0.5, 0.6);
                Part(page, row, cells, lines, start, end, top - before);
            })
            { Above = first && start == 0 ? 10 : 0, KeepNext = row.IsHeader && !last && end == deep });
        }
    }

    /// <summary>Lines of every cell, one cell after the other as they are read.</summary>
    private void Part(Page page, TableRow row, List<Element> cells, List<List<Line>> lines, int start, int end, double top)
    {
        var left = frame.Left;
        for (var column = 0; column < lines.Count; left += widths[column++])
            for (var i = start; i < Math.Min(end, lines[column].Count); i++)
            {
                var line = lines[column][i];
                var at = row.Cells[column].AlignRight ? left + widths[column] - side - line.Width : left + side;
                composer.Pen.Write(page, cells[column], line, at, top - (i - start) * lead - size * 1.0);
            }
    }
}
