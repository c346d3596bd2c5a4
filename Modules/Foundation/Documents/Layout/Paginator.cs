namespace Foundation.Documents.Layout;

/// <summary>Puts pieces onto pages, from top to bottom. Pieces that keep together go onto the next page together.</summary>
internal sealed class Paginator
{
    private const double Room = Page.Top - Page.Foot;
    private double at = Page.Top;
    private Piece? last;

    public List<Page> Pages { get; } = [new(0)];

    public void Place(IReadOnlyList<Piece> pieces)
    {
        for (var from = 0; from < pieces.Count;)
        {
            var to = from;
            while (to + 1 < pieces.Count && pieces[to].KeepNext && !pieces[to + 1].OnNewPage)
                to++;
            // A chain longer than a page is let go at its beginning: what is nearest to its end stays together.
            var (tail, height) = (to, pieces[to].Height);
            while (tail > from && height + pieces[tail].Above + pieces[tail - 1].Height <= Room)
                height += pieces[tail].Above + pieces[--tail].Height;
            for (; from < tail; from++)
                Put(pieces[from], pieces[from].Height);
            Put(pieces[from++], height);
            for (; from <= to; from++)
                Put(pieces[from], pieces[from].Height);
        }
    }

    /// <param name="needed">The height that must be free for it, with those that keep to it.</param>
    private void Put(Piece piece, double needed)
    {
        if (last is not null && (piece.OnNewPage || at - piece.Above - needed < Page.Foot))
        {
            Pages.Add(new Page(Pages.Count));
            (at, last) = (Page.Top, null);
        }
        var (page, before) = (Pages[^1], last);
        if (before is not null)
        {
            at -= piece.Above;
            foreach (var band in piece.Frame.Bands.Where(before.Frame.Bands.Contains))
                page.Shade(band.Left, at, band.Width, piece.Above, band.Grey);
        }
        foreach (var band in piece.Frame.Bands)
            page.Shade(band.Left, at - piece.Height, band.Width, piece.Height, band.Grey);
        piece.Draw(page, at);
        at -= piece.Height;
        last = piece;
    }
}
