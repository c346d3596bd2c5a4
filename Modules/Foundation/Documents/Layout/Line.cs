using System.Globalization;
using System.Text;

namespace Foundation.Documents.Layout;

/// <summary>Letters that stand beside each other. A line that goes on ends with its space, so that words do not grow together when read.</summary>
internal sealed record Line(ArraySegment<Letter> Letters)
{
    /// <summary>Without the space at its end.</summary>
    public double Width { get; } = Letters.Sum(letter => letter.Width) - (Letters.Count > 0 && Letters[^1].IsSpace ? Letters[^1].Width : 0);

    /// <summary>Lines that fit into the width; a word that is longer is broken where it must be.</summary>
    public static List<Line> Break(List<Letter> text, double width, bool keepSpaces = false)
    {
        var letters = text.ToArray();
        var lines = new List<Line>();
        var (start, chance, reached) = (0, 0, 0.0);
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i].IsNewline)
            {
                End(i + 1);
                continue;
            }
            if (letters[i].IsSpace && (!keepSpaces || reached + letters[i].Width <= width))
                chance = i + 1;
            else if (reached + letters[i].Width > width && i > start)
            {
                End(chance > start ? chance : WholeCharacter(letters, start, i));
                i = start - 1;
                continue;
            }
            reached += letters[i].Width;
            if (MayBreakAfter(letters, i))
                chance = i + 1;
        }
        if (start < letters.Length)
            End(letters.Length);
        return lines;

        void End(int end)
        {
            lines.Add(new Line(new ArraySegment<Letter>(letters, start, end - start)));
            (start, chance, reached) = (end, 0, 0);
        }
    }

    /// <summary>After the hyphen or the slash inside a word.</summary>
    private static bool MayBreakAfter(Letter[] letters, int i) => letters[i].Rune.Value is '-' or '–' or '—' or '/' && i > 0 && i + 1 < letters.Length && Rune.IsLetter(letters[i - 1].Rune) && Rune.IsLetter(letters[i + 1].Rune);

    /// <summary>A letter keeps the accents that stand over it.</summary>
    private static int WholeCharacter(Letter[] letters, int start, int end)
    {
        for (var i = end; i > start && i > end - 8; i--)
            if (Rune.GetUnicodeCategory(letters[i].Rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                return i;
        return end;
    }
}
