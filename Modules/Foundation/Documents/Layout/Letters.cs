using System.Globalization;
using System.Text;
using Foundation.Documents.Fonts;
using Foundation.Documents.Structure;

namespace Foundation.Documents.Layout;

/// <summary>A link, or code within a sentence: an element of its own inside the paragraph.</summary>
internal sealed class Inline(string tag, string? address)
{
    public Element Element { get; } = new(tag);
    public string? Address => address;
    public StringBuilder Words { get; } = new();
    public bool Placed { get; set; }
}

internal sealed record Style(double Size, bool Bold, bool Italic, Inline? Inline);

/// <summary>One character as it is drawn. Width is in points.</summary>
internal readonly record struct Letter(Rune Rune, int Glyph, double Width, Style Style)
{
    public bool IsNewline => Rune.Value == '\n';

    public bool IsSpace => Rune.Value == ' ';

    /// <summary>What it is when it is copied: a line break and a space that does not break are spaces.</summary>
    public Rune Said => Rune.Value is '\n' or '\u00A0' or '\u202F' ? new Rune(' ') : Rune;
}

/// <summary>Runs of text as letters with their widths: what cannot be seen is left out, and spaces are one space as in a browser.</summary>
internal static class Letters
{
    private static FontFile Font => FontFile.DejaVuSans;

    public static List<Letter> Of(IEnumerable<Run> runs, double size, bool bold = false, bool keepSpaces = false)
    {
        var letters = new List<Letter>();
        Inline? inline = null;
        foreach (var run in runs)
        {
            inline = Within(run, inline);
            var style = new Style(size, bold || run.Bold, run.Italic, inline);
            foreach (var rune in Readable(run.Text).EnumerateRunes())
            {
                if (!keepSpaces && rune.Value == ' ' && (letters.Count == 0 || letters[^1].IsNewline || letters[^1].IsSpace))
                    continue;
                if (!keepSpaces && rune.Value == '\n' && letters.Count > 0 && letters[^1].IsSpace)
                    letters.RemoveAt(letters.Count - 1);
                letters.Add(Drawn(rune, style));
                inline?.Words.Append(letters[^1].Said.ToString());
            }
        }
        while (letters.Count > 0 && (letters[^1].IsNewline || letters[^1].IsSpace))
            letters.RemoveAt(letters.Count - 1);
        return letters;
    }

    /// <summary>Text without what a file or a reader stumbles over: half characters, control characters, marks that only steer the writing.</summary>
    public static string Readable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
            if (rune.Value == '\n')
                clean.Append('\n');
            else if (rune.Value is '\u00A0' or '\u202F')
                clean.Append(rune.ToString());
            else if (Rune.IsWhiteSpace(rune))
                clean.Append(' ');
            else if ((rune.Value & 0xFFFE) == 0xFFFE)
                clean.Append('\uFFFD');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format) && rune.Value is not (>= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF))
                clean.Append(rune.ToString());
        return clean.ToString().Normalize();
    }

    private static Letter Drawn(Rune rune, Style style)
    {
        if (rune.Value == '\n')
            return new Letter(rune, Font.Glyph(new Rune(' ')), 0, style);
        var glyph = Font.Glyph(rune.Value is '\u00A0' or '\u202F' ? new Rune(' ') : rune);
        // A character that the font does not have is drawn as a box.
        var shown = glyph == 0 ? Font.Glyph(new Rune('\u25A1')) : glyph;
        return new Letter(rune, glyph, (Font.Width(shown) + (style.Bold ? Pen.BoldSpace : 0)) * style.Size / 1000, style);
    }

    /// <summary>Runs beside each other with the same link are one link.</summary>
    private static Inline? Within(Run run, Inline? before)
    {
        var address = WebAddress.Of(run.Link);
        var tag = address is not null ? "Link" : run.Code ? "Code" : null;
        return tag is null ? null : before is not null && before.Element.Tag == tag && before.Address == address ? before : new Inline(tag, address);
    }
}
