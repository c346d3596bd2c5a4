namespace Foundation.Documents.Layout;

/// <summary>What is drawn beside or behind all pieces of one block, across pages: the bar of a quote, the ground of code.</summary>
internal sealed class Band(double left, double width, double grey)
{
    public double Left => left;
    public double Width => width;
    public double Grey => grey;
}

/// <summary>The room that blocks have from side to side, and the bands that they stand on.</summary>
internal sealed record Frame(double Left, double Width, IReadOnlyList<Band> Bands)
{
    private const double Least = 180;

    public static readonly Frame WholePage = new(Page.Side, Page.Wide - 2 * Page.Side, []);

    /// <summary>Further in; where too little room would be left, no further.</summary>
    public Frame Inset(double left, double right = 0) => Width - left - right < Least ? this : this with { Left = Left + left, Width = Width - left - right };

    public Frame On(Band band) => this with { Bands = [.. Bands, band] };
}

/// <summary>A part of the document that stays whole, most often one line. Draw is told the page and the height of the upper edge.</summary>
internal sealed record Piece(double Height, Frame Frame, Action<Page, double> Draw)
{
    /// <summary>The space before it, which the top of a page swallows.</summary>
    public double Above { get; init; }

    /// <summary>It stands on one page with the next piece.</summary>
    public bool KeepNext { get; set; }

    public bool OnNewPage { get; init; }
}
