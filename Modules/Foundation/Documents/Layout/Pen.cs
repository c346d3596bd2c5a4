using System.Globalization;
using System.Text;
using Foundation.Documents.Fonts;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>Writes lines of text on pages, and remembers which glyphs it needed.</summary>
internal sealed class Pen
{
    /// <summary>Bold letters stand this much further apart, in thousandths of their size.</summary>
    public const int BoldSpace = 25;

    private static readonly Rune Missing = new('\u25A1');

    public SortedDictionary<int, Rune> Used { get; } = [];

    /// <summary>The line as part of the element; its links and code as elements within that one.</summary>
    public void Write(Page page, Element owner, Line line, double left, double baseline)
    {
        foreach (var letters in Alike(line.Letters, letter => letter.Style))
        {
            var inline = letters[0].Style.Inline;
            if (inline is { Placed: false })
            {
                inline.Placed = true;
                page.End();
                owner.Add(inline.Element);
            }
            var (element, start) = (inline?.Element ?? owner, left);
            foreach (var part in Alike(letters, IsPlain))
                left = IsPlain(part[0]) ? WritePlain(page, element, part, left, baseline) : WriteSpan(page, element, part, left, baseline);
            if (inline is not null)
                Decorate(page, inline, letters[0].Style.Size, start, left - (letters[^1].IsSpace ? letters[^1].Width : 0), baseline);
        }
    }

    /// <summary>A line that readers pass by, such as the number of the page.</summary>
    public void WriteArtifact(Page page, string entries, Line line, double left, double baseline)
    {
        page.BeginArtifact(entries);
        foreach (var letters in Alike(line.Letters, letter => letter.Style))
            left = Draw(page, letters, left, baseline);
        page.End();
    }

    private double WritePlain(Page page, Element owner, ArraySegment<Letter> letters, double left, double baseline)
    {
        page.Begin(owner);
        return Draw(page, letters, left, baseline);
    }

    /// <summary>Letters that the font lacks are drawn as a box: the element says what they are.</summary>
    private double WriteSpan(Page page, Element owner, ArraySegment<Letter> letters, double left, double baseline)
    {
        var said = $" /ActualText {PdfObjects.Text(string.Concat(letters.Select(letter => letter.Said.ToString())))}";
        page.End();
        page.Begin(owner.Add(new Element("Span", said)), said);
        return Draw(page, letters, left, baseline);
    }

    private double Draw(Page page, ArraySegment<Letter> letters, double left, double baseline)
    {
        var style = letters[0].Style;
        page.Set(style.Size, style.Bold, style.Inline?.Address is not null);
        var digits = new StringBuilder();
        foreach (var letter in letters)
        {
            var (glyph, said) = letter.Glyph == 0 ? (FontFile.DejaVuSans.Glyph(Missing), Missing) : (letter.Glyph, letter.Said);
            Used[glyph] = said;
            digits.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }
        page.Draw($"BT 1 0 {(style.Italic ? "0.2" : "0")} 1 {PdfObjects.Say(left)} {PdfObjects.Say(baseline)} Tm <{digits}> Tj ET");
        return left + letters.Sum(letter => letter.Width);
    }

    /// <summary>Links are underlined, for colour alone is not seen by everybody, and can be pressed; code stands on grey.</summary>
    private static void Decorate(Page page, Inline inline, double size, double left, double right, double baseline)
    {
        if (inline.Address is { } address)
        {
            page.Begin(inline.Element);
            page.Draw($"{PdfObjects.Say(left)} {PdfObjects.Say(baseline - size * 0.14)} {PdfObjects.Say(right - left)} {PdfObjects.Say(size * 0.05)} re f");
            inline.Element.Kids.Add(new Pressed(new Annotation(page.Index, left, baseline - size * 0.24, right, baseline + size * 0.93, address, () => string.Join(' ', inline.Words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)))));
        }
        else
            page.Shade(left - 1, baseline - size * 0.26, right - left + 2, size * 1.2, 0.93);
    }

    private static bool IsPlain(Letter letter) => letter.Glyph != 0;

    /// <summary>Neighbours of the same kind together.</summary>
    private static IEnumerable<ArraySegment<Letter>> Alike<T>(ArraySegment<Letter> letters, Func<Letter, T> kind)
    {
        for (var (from, to) = (0, 0); from < letters.Count; from = to)
        {
            var first = kind(letters[from]);
            while (to < letters.Count && EqualityComparer<T>.Default.Equals(kind(letters[to]), first))
                to++;
            yield return letters[from..to];
        }
    }
}
