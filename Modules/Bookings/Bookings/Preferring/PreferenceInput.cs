using System.Globalization;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Preferring;

/// <summary>What is typed on the page of wishes. Everything may stay empty.</summary>
public sealed class PreferenceInput
{
    public List<string>? NotOn { get; set; }
    public string? NotBefore { get; set; }
    public string? NotAfter { get; set; }
    public string? MostInMonth { get; set; }
    public string? QuietFrom { get; set; }
    public string? QuietTo { get; set; }

    public static readonly IReadOnlyList<string> Weekdays = ["1", "2", "3", "4", "5", "6", "7"];

    public static PreferenceInput Of(Preference? said) => said is null ? new() : new()
    {
        NotOn = [.. said.NotOn], NotBefore = Say(said.NotBefore), NotAfter = Say(said.NotAfter), MostInMonth = said.MostInMonth?.ToString(CultureInfo.InvariantCulture),
        QuietFrom = Say(said.QuietFrom), QuietTo = Say(said.QuietTo),
    };

    /// <summary>The command, or null and what is wrong beside the fields.</summary>
    public SavePreference? Read(Guid expert, Errors errors)
    {
        var notOn = (NotOn ?? []).Where(Weekdays.Contains).Distinct().ToList();
        var (notBefore, notAfter) = (Time(NotBefore, nameof(NotBefore), errors), Time(NotAfter, nameof(NotAfter), errors));
        var (from, to) = (Time(QuietFrom, nameof(QuietFrom), errors), Time(QuietTo, nameof(QuietTo), errors));
        var most = Typed.Whole(MostInMonth, 1, 31);
        if (!Typed.Empty(MostInMonth) && most is null)
            errors.Add(nameof(MostInMonth), "preferring.most-wrong");
        if (notOn.Count == Weekdays.Count)
            errors.Add(nameof(NotOn), "preferring.no-day-left");
        if (notBefore >= notAfter)
            errors.Add(nameof(NotAfter), "preferring.hours-turned");
        if (Typed.Empty(QuietFrom) != Typed.Empty(QuietTo))
            errors.Add(Typed.Empty(QuietFrom) ? nameof(QuietFrom) : nameof(QuietTo), "preferring.quiet-half");
        // Four hours of the day are left at least: otherwise nothing could ever be asked.
        if (from is { } f && to is { } t && (Period.Between(f, t, PeriodUnits.Minutes).Minutes + 1440) % 1440 > 20 * 60)
            errors.Add(nameof(QuietTo), "preferring.quiet-long");
        return errors.Any ? null : new SavePreference(expert, notOn, notBefore, notAfter, most, from is { } start && to is { } end ? new QuietHours(start, end) : null);
    }

    private static LocalTime? Time(string? text, string field, Errors errors)
    {
        if (Typed.Empty(text))
            return null;
        var time = Typed.Time(text);
        if (time is null)
            errors.Add(field, "preferring.time-wrong");
        return time;
    }

    private static string? Say(LocalTime? time) => time?.ToString("HH.mm", CultureInfo.InvariantCulture);
}
