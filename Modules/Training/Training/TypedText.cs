using System.Globalization;
using System.Text;
using Foundation.Ui;

namespace Training;

/// <summary>What people type, tidied without changing what they said; any script, emoji and markup stay as they are, and are shown as text.</summary>
internal static class TypedText
{
    /// <summary>One line: without control characters, with single spaces. "" when nothing was typed.</summary>
    public static string Line(string? typed) => string.Join(' ', Visible(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Several lines, with line breaks as "\n". "" when nothing was typed.</summary>
    public static string Lines(string? typed) => Visible(typed?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')).Trim();

    public static string Required(string? typed, string field, string missing, int limit, Errors errors)
    {
        var line = Line(typed);
        if (line.Length == 0)
            errors.Add(field, missing);
        return Limited(line, field, limit, errors);
    }

    public static string Limited(string text, string field, int limit, Errors errors)
    {
        if (text.Length > limit)
            errors.Add(field, "typed.too-long", limit, text.Length);
        return text;
    }

    /// <summary>An address that starts with https:// or http://, or null when nothing was typed.</summary>
    public static string? Link(string? typed, string field, Errors errors)
    {
        var line = Limited(Line(typed), field, 500, errors);
        if (line.Length == 0)
            return null;
        if (!Uri.TryCreate(line, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            errors.Add(field, "typed.link");
        return line;
    }

    private static string Visible(string? typed) => new StringBuilder().AppendJoin("", (typed ?? "").Select(letter =>
        !char.IsControl(letter) || letter == '\n' ? letter.ToString() : char.IsWhiteSpace(letter) ? " " : "")).ToString();
}

/// <summary>Hours as people write them: "6", "4,5" or "4.5", held in minutes.</summary>
public static class Hours
{
    /// <summary>Null for what cannot be read, is not whole minutes, or is outside the bounds.</summary>
    public static int? Read(string? typed, int least, int most) =>
        decimal.TryParse((typed ?? "").Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours <= 10_000
            && (int)decimal.Round(hours * 60) is var minutes && minutes >= least && minutes <= most ? minutes : null;

    /// <summary>For a field: "4,5" or "4.5".</summary>
    public static string Write(int minutes, string language)
    {
        var hours = decimal.Round(minutes / 60m, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return language == "en" ? hours : hours.Replace('.', ',');
    }

    /// <summary>"4,5 tuntia" or "4.5 hours".</summary>
    public static string Say(int minutes, string language) => TrainingTexts.T.Say(language, minutes == 60 ? "hours.one" : "hours.many", Write(minutes, language));
}
