using System.Globalization;
using System.Text;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>A sheet of A4: what is drawn on it, and which element of the tree each part of that belongs to.</summary>
internal sealed class Page(int index)
{
    public const double Wide = 595, High = 842, Side = 70, Foot = 70;

    /// <summary>The highest place of text.</summary>
    public const double Top = High - 70;

    private sealed record Box(double Left, double Low, double Width, double High, double Grey);

    private readonly StringBuilder content = new();
    private readonly List<Box> boxes = [];
    private object? open;
    private (double Size, bool Bold, bool Link) drawn = (0, false, false);

    public int Index => index;

    public int Marks { get; private set; }

    /// <summary>The numbers of the pictures' objects.</summary>
    public SortedSet<int> Pictures { get; } = [];

    /// <summary>From here on everything drawn is the element's, until another begins.</summary>
    /// <param name="entries">What is said of the mark itself, for programmes that do not look at the tree.</param>
    public void Begin(Element element, string entries = "")
    {
        if (ReferenceEquals(open, element))
            return;
        End();
        content.Append(CultureInfo.InvariantCulture, $"/{element.Tag} << /MCID {Marks}{entries} >> BDC\n");
        element.Kids.Add(new Mark(index, Marks++));
        open = element;
    }

    /// <summary>What readers pass by, such as the number of the page.</summary>
    public void BeginArtifact(string entries)
    {
        End();
        content.Append(CultureInfo.InvariantCulture, $"/Artifact << {entries} >> BDC\n");
        open = entries;
    }

    public void End()
    {
        if (open is not null)
            content.Append("EMC\n");
        open = null;
    }

    public void Draw(FormattableString operators) => content.Append(operators.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>The state of the text, told only when it changes. Bold is the same letter with a line around it.</summary>
    public void Set(double size, bool bold, bool link)
    {
        if ((size, link, bold) == (drawn.Size, drawn.Link, drawn.Bold))
            return;
        var colour = link ? "0 0.2 0.55 rg 0 0.2 0.55 RG" : "0 g 0 G";
        Draw($"{colour} /F {PdfObjects.Say(size)} Tf {(bold ? 2 : 0)} Tr {PdfObjects.Say(bold ? size * 0.03 : 0)} w {PdfObjects.Say(bold ? size * Pen.BoldSpace / 1000 : 0)} Tc");
        drawn = (size, bold, link);
    }

    /// <summary>A grey shape behind the text, or a line. One that goes on where the last ended is one with it.</summary>
    public void Shade(double left, double low, double width, double high, double grey)
    {
        for (var i = boxes.Count - 1; i >= Math.Max(0, boxes.Count - 8); i--)
            if (boxes[i] is var above && above.Left == left && above.Width == width && above.Grey == grey && Math.Abs(above.Low - low - high) < 0.01)
            {
                boxes[i] = above with { Low = low, High = above.High + high };
                return;
            }
        boxes.Add(new Box(left, low, width, high, grey));
    }

    public string Content()
    {
        End();
        var behind = string.Concat(boxes.Select(box => $"{PdfObjects.Say(box.Grey)} g {PdfObjects.Say(box.Left)} {PdfObjects.Say(box.Low)} {PdfObjects.Say(box.Width)} {PdfObjects.Say(box.High)} re f\n"));
        return (boxes.Count > 0 ? $"/Artifact BMC\n{behind}EMC\n" : "") + content;
    }
}
