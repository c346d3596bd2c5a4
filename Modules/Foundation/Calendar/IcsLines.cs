using System.Text;

namespace Foundation.Calendar;

/// <summary>Content lines of iCalendar: escaped, at most 75 octets long, continued on lines that begin with a space, ended by CRLF.</summary>
internal sealed class IcsLines
{
    private const int MaxOctets = 75;
    private readonly StringBuilder written = new();

    /// <summary>A line whose value we made ourselves; folded, not escaped.</summary>
    public void Add(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes()) // whole characters: a fold inside UTF-8 would break the letter ä in two
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                written.Append("\r\n ");
                octets = 1;
            }
            written.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        written.Append("\r\n");
    }

    /// <summary>A line whose value somebody typed. Nothing is written for nothing.</summary>
    public void AddText(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) Add($"{name}:{Escaped(value)}");
    }

    /// <summary>A parameter value. A quotation mark cannot be written in one at all, so it becomes an apostrophe.</summary>
    public static string Quoted(string value) => $"\"{WithoutControls(value).Replace('"', '\'')}\"";

    /// <summary>An address inside mailto:, where white space and controls would start something new.</summary>
    public static string Address(string address) => string.Concat(address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c)));

    private static string Escaped(string value)
    {
        var lines = value.Trim().ReplaceLineEndings("\n").Split('\n').Select(WithoutControls);
        return string.Join("\\n", lines.Select(line => line.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,")));
    }

    private static string WithoutControls(string value) => string.Concat(value.Where(c => !char.IsControl(c)));

    public override string ToString() => written.ToString();
}
