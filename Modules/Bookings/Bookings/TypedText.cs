using System.Text;

namespace Bookings;

/// <summary>What people type, tidied without changing what they said: any script, emoji and markup stay as they are, and are shown as text.</summary>
public static class TypedText
{
    /// <summary>One line: without control characters, with single spaces. "" when nothing was typed.</summary>
    public static string Line(string? typed) =>
        string.Join(' ', Visible(typed, keepLines: false).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several lines, with line breaks as "\n". "" when nothing was typed.</summary>
    public static string Lines(string? typed) =>
        Visible(typed?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), keepLines: true).Trim();

    private static string Visible(string? typed, bool keepLines)
    {
        var text = new StringBuilder();
        foreach (var letter in typed ?? "")
            if (!char.IsControl(letter))
                text.Append(letter);
            else if (keepLines && letter == '\n')
                text.Append(letter);
            else if (char.IsWhiteSpace(letter))
                text.Append(' ');
        return text.ToString();
    }
}
