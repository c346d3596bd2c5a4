using System.Globalization;
using System.Net.Mail;
using NodaTime;
using NodaTime.Text;

namespace Foundation.Ui;

/// <summary>
/// Reads what people type into text fields, generously: "1.2.2027" or "2027-02-01", "9.30", "9:30" or "9", "12,50 €". Every reader answers null
/// for what it cannot read; an empty field is the caller's question (<see cref="Empty"/>).
/// </summary>
public static class Typed
{
    private static readonly LocalDatePattern[] Dates =
        [.. new[] { "d.M.uuuu", "uuuu-MM-dd", "d/M/uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    private static readonly LocalTimePattern[] Times =
        [.. new[] { "H.mm", "H:mm", "HH:mm:ss" }.Select(LocalTimePattern.CreateWithInvariantCulture)];

    public static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);

    public static LocalDate? Date(string? text)
    {
        var typed = (text ?? "").Trim();
        foreach (var pattern in Dates)
            if (pattern.Parse(typed) is { Success: true, Value: { Year: >= 1900 and <= 2999 } date })
                return date;
        return null;
    }

    public static LocalTime? Time(string? text)
    {
        var typed = (text ?? "").Trim();
        if (Whole(typed, 0, 23) is { } hour)
            return new LocalTime(hour, 0);
        foreach (var pattern in Times)
            if (pattern.Parse(typed) is { Success: true } found)
                return found.Value;
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public static int? Whole(string? text, int min, int max) =>
        int.TryParse((text ?? "").Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max
            ? number : null;

    /// <summary>Euros: "12", "12,5", "1 234,50 €". At most two decimals, not negative, at most a million.</summary>
    public static Money? Euros(string? text)
    {
        var typed = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) && c != '€')]).Replace(',', '.');
        return decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var euros)
            && euros is >= 0 and <= 1_000_000 && decimal.Round(euros, 2) == euros ? Money.Euros(euros) : null;
    }

    /// <summary>A mail address, trimmed. Names, lists and lines breaks are refused: what comes back is one bare address.</summary>
    public static string? Email(string? text)
    {
        var typed = (text ?? "").Trim();
        return typed.Length is > 2 and <= 254 && !typed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is ',' or ';' or '<' or '>')
            && MailAddress.TryCreate(typed, out var address) && address.Address == typed && address.Host.Contains('.', StringComparison.Ordinal)
            ? typed : null;
    }
}
