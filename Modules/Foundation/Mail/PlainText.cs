using System.Text;

namespace Foundation.Mail;

/// <summary>Text that somebody typed, made harmless for a header or a letter: no line breaks where there must be none, no hidden commands.</summary>
internal static class PlainText
{
    /// <summary>As one line, safe in a header: a CR or LF in a name would otherwise start a header of its own.</summary>
    public static string Line(string text) => Clean(Lines(text).Replace('\n', ' '));

    /// <summary>As a name before an address. MailAddress writes it between quotation marks without escaping what would end them.</summary>
    public static string Name(string text) => Line(text).Replace('"', '\'').Replace('\\', '/');

    /// <summary>As lines parted by "\n".</summary>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Clean)).Trim();
    }

    private static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes()) // half of a surrogate pair comes out as U+FFFD, which can be encoded
        {
            if (rune.Value == '\t') clean.Append(' ');
            else if (!Rune.IsControl(rune) && !TurnsTheLine(rune.Value)) clean.Append(rune.ToString());
        }
        return clean.ToString().TrimEnd();
    }

    /// <summary>Directional overrides let one person's text rearrange what stands around it; the letters themselves know their direction.</summary>
    private static bool TurnsTheLine(int character) => character is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
