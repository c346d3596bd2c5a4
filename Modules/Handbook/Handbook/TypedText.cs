using System.Text;
using Foundation.Ui;

namespace Handbook;

/// <summary>What people type, tidied without changing what they said. Control characters are dropped: no file format we make may hold them.</summary>
internal static class TypedText
{
    /// <summary>One line, with single spaces. "" when nothing was typed.</summary>
    public static string Line(string? typed) => string.Join(' ', Visible(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several lines, with line breaks as "\n". "" when nothing was typed.</summary>
    public static string Lines(string? typed) => Visible(typed?.ReplaceLineEndings("\n")).Trim();

    public static string Required(string text, string field, string missing, int limit, Errors errors)
    {
        if (text.Length == 0)
            errors.Add(field, missing);
        return Limited(text, field, limit, errors);
    }

    public static string Limited(string text, string field, int limit, Errors errors)
    {
        if (text.Length > limit)
            errors.Add(field, "typed.too-long", limit, text.Length);
        return text;
    }

    private static string Visible(string? typed)
    {
        var text = new StringBuilder();
        foreach (var rune in (typed ?? "").EnumerateRunes()) // a lone half of a pair becomes the replacement character
            if (rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)))
                text.Append(rune.Value == '\t' ? "    " : rune.ToString());
        return text.ToString();
    }
}
