using System.Globalization;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>The number or the dot before an item, set to the right against the item's text.</summary>
internal sealed record Label(Element Element, List<Letter> Letters)
{
    private const double Gap = 6;
    private readonly Line line = Line.Break(Letters, double.MaxValue)[0];

    /// <summary>The room it takes.</summary>
    public double Width => line.Width + Gap;

    public void Write(Pen pen, Page page, Frame frame, double baseline) => pen.Write(page, Element, line, frame.Left - Width, baseline);
}

/// <summary>Lists as L, LI, Lbl and LBody, one within the other as deep as they are written. On paper the deepest no longer move to the right.</summary>
internal static class ListComposer
{
    public static void Compose(Composer composer, ListBlock list, Frame frame, Element parent)
    {
        if (list.Items.Count == 0)
            return;
        Empty(composer, frame);
        var element = parent.Add(new Element("L", $" /A << /O /List /ListNumbering /{(list.Ordered ? "Decimal" : "Disc")} >>"));
        var labels = list.Items.Select((_, index) => new Label(new Element("Lbl"), Letters.Of([new Run(list.Ordered ? (list.Start + (long)index).ToString(CultureInfo.InvariantCulture) + "." : "•")], Composer.Body))).ToList();
        var within = frame.Inset(Math.Max(18, labels.Max(label => label.Width)));
        foreach (var (item, label) in list.Items.Zip(labels))
        {
            var one = element.Add(new Element("LI"));
            one.Add(label.Element);
            var body = one.Add(new Element("LBody"));
            composer.Label = label;
            foreach (var block in item)
            {
                if (block is not ParagraphBlock)
                    Empty(composer, within);
                composer.Compose(block, within, body);
            }
            Empty(composer, within);
        }
    }

    /// <summary>An item without text of its own has its label on a line of its own.</summary>
    private static void Empty(Composer composer, Frame frame)
    {
        if (composer.Label is not { } label)
            return;
        composer.Label = null;
        composer.Put(new Piece(Composer.Body * 1.35, frame, (page, top) => label.Write(composer.Pen, page, frame, top - Composer.Body * 1.05)) { Above = 3, KeepNext = true });
    }
}
