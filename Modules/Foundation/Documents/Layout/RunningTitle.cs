namespace Foundation.Documents.Layout;

/// <summary>The title at the head of each page but the first, and the number of the page at its foot.</summary>
internal static class RunningTitle
{
    private const double Size = 9;

    public static void Write(Pen pen, IReadOnlyList<Page> pages, string title)
    {
        var head = Fitting(title);
        foreach (var page in pages)
        {
            if (page.Index > 0 && head is not null)
                pen.WriteArtifact(page, "/Type /Pagination /Attached [/Top] /Subtype /Header", head, Page.Side, Page.High - 45);
            var number = Line.Break(Letters.Of([new Run($"{page.Index + 1} / {pages.Count}")], Size), double.MaxValue)[0];
            pen.WriteArtifact(page, "/Type /Pagination /Attached [/Bottom] /Subtype /Footer", number, (Page.Wide - number.Width) / 2, 40);
        }
    }

    /// <summary>A title too long for a line ends with an ellipsis.</summary>
    private static Line? Fitting(string title)
    {
        var room = Page.Wide - 2 * Page.Side;
        var lines = Line.Break(Letters.Of([new Run(title)], Size), room - 20);
        if (lines.Count < 2)
            return lines.FirstOrDefault();
        var start = string.Concat(lines[0].Letters.Select(letter => letter.Said.ToString()));
        return Line.Break(Letters.Of([new Run(start.TrimEnd() + "…")], Size), room)[0];
    }
}
