using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>Turns blocks into pieces to be placed on pages, and into elements of the structure tree.</summary>
internal sealed class Composer(Pen pen, Pictures pictures)
{
    public const double Body = 12;
    private readonly List<Piece> pieces = [];
    private bool onNewPage;
    private readonly Stack<int> levels = [];

    public IReadOnlyList<Piece> Pieces => pieces;

    public List<Bookmark> Bookmarks { get; } = [];

    public Pen Pen => pen;

    /// <summary>What stands to the left of the next line: the number or the dot of a list's item.</summary>
    public Label? Label { get; set; }

    public void Compose(Block block, Frame frame, Element parent)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading, frame, parent); break;
            case ParagraphBlock paragraph: Paragraph(paragraph.Text, frame, parent, Label is null && parent.Tag != "LBody" ? 6 : 3); break;
            case ListBlock list: ListComposer.Compose(this, list, frame, parent); break;
            case TableBlock table: new TableComposer(this, table, frame).Compose(parent); break;
            case ImageBlock image: pictures.Compose(this, image, frame, parent); break;
            case QuoteBlock quote: Quote(quote, frame, parent); break;
            case CodeBlock code: Code(code, frame, parent); break;
            case RuleBlock: Put(new Piece(1, frame, (page, top) => page.Shade(frame.Left, top - 1, frame.Width, 1, 0.6)) { Above = 13, KeepNext = true }); break;
            case PageBreakBlock: onNewPage = true; break;
            default: throw new NotSupportedException($"A document cannot hold {block.GetType()}.");
        }
    }

    public void Put(Piece piece)
    {
        pieces.Add(onNewPage ? piece with { OnNewPage = true } : piece);
        onNewPage = false;
    }

    /// <summary>Levels are read aloud without a gap: below the first comes the second, whatever the writer left out (PDF/UA-1, 7.4.2). It looks as the writer said.</summary>
    private void Heading(HeadingBlock heading, Frame frame, Element parent)
    {
        var asked = Math.Clamp(heading.Level, 1, 6);
        var (size, above) = asked switch { 1 => (24.0, 22), 2 => (16, 20), 3 => (14, 16), 4 => (13, 14), _ => (12, 12) };
        var letters = Letters.Of(heading.Text, size, bold: true);
        if (letters.Count == 0)
            return;
        while (levels.TryPeek(out var last) && last >= asked)
            levels.Pop();
        levels.Push(asked);
        Bookmark? bookmark = null;
        if (asked <= 3)
            Bookmarks.Add(bookmark = new Bookmark(asked, string.Concat(letters.Select(letter => letter.Said.ToString()))));
        Lines(letters, parent.Add(new Element($"H{levels.Count}")), frame, size, above, keepNext: true, started: (page, top) =>
        {
            if (bookmark is not null)
                (bookmark.Page, bookmark.Top) = (page.Index, top);
        });
    }

    private void Paragraph(IReadOnlyList<Run> text, Frame frame, Element parent, double above)
    {
        var letters = Letters.Of(text, Body);
        if (letters.Count > 0)
            Lines(letters, parent.Add(new Element("P")), frame, Body, above);
    }

    /// <summary>Its first two lines stay together, and its last two; a heading's all, and with what follows.</summary>
    public void Lines(List<Letter> letters, Element element, Frame frame, double size, double above, bool keepNext = false, bool keepSpaces = false, Action<Page, double>? started = null)
    {
        var lines = Line.Break(letters, frame.Width, keepSpaces);
        foreach (var (index, line) in lines.Index())
        {
            var (label, begins) = (Label, index == 0 ? started : null);
            Label = null;
            Put(new Piece(size * 1.35, frame, (page, top) =>
            {
                begins?.Invoke(page, top);
                label?.Write(pen, page, frame, top - size * 1.05);
                pen.Write(page, element, line, frame.Left, top - size * 1.05);
            })
            { Above = index == 0 ? above : 0, KeepNext = keepNext || (lines.Count > 1 && (index == 0 || index == lines.Count - 2)) });
        }
    }

    private void Quote(QuoteBlock quote, Frame frame, Element parent)
    {
        var element = parent.Add(new Element("BlockQuote"));
        var within = frame.Inset(16).On(new Band(frame.Left + 3, 3, 0.65));
        foreach (var block in quote.Blocks)
            Compose(block, within, element);
    }

    private void Code(CodeBlock code, Frame frame, Element parent)
    {
        var letters = Letters.Of([new Run(code.Text.Replace("\t", "    ", StringComparison.Ordinal))], 10.5, keepSpaces: true);
        if (letters.Count == 0)
            return;
        var on = frame.On(new Band(frame.Left, frame.Width, 0.95));
        Put(new Piece(6, on, (_, _) => { }) { Above = 8, KeepNext = true });
        Lines(letters, parent.Add(new Element("P")).Add(new Element("Code")), on.Inset(8, 8), 10.5, 0, keepSpaces: true);
        pieces[^1].KeepNext = true;
        Put(new Piece(6, on, (_, _) => { }));
    }
}
