using Foundation.Calendar;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Bookings.Reminding;

/// <summary>When people are reminded and asked: settings <c>Bookings:ReminderDays</c>, <c>Bookings:FirstHour</c>, <c>Bookings:LastHour</c>, <c>Bookings:ImpactWeeks</c>, <c>Bookings:LateReportDays</c>.</summary>
public sealed record ReminderSettings
{
    /// <summary>How many days before a task, the farthest first.</summary>
    public IReadOnlyList<int> Days { get; init; } = [7, 1];

    /// <summary>Nothing is sent before this hour, and what falls due on a day falls due at it.</summary>
    public int FirstHour { get; init; } = 9;

    /// <summary>Nothing is sent from this hour on.</summary>
    public int LastHour { get; init; } = 20;

    /// <summary>How long after a task the unit is asked what changed.</summary>
    public int ImpactWeeks { get; init; } = 4;

    /// <summary>After how many days a missing report is late.</summary>
    public int LateReportDays { get; init; } = 7;

    public IReadOnlyList<string> Kinds => [.. Days.Select(KindOf)];

    public static string KindOf(int days) => $"before-{days}";

    /// <summary>The hour is one at which people like to get mail.</summary>
    public bool IsSensible(Instant now) => Helsinki.Local(now).Hour is var hour && hour >= FirstHour && hour < LastHour;

    public Instant At(LocalDate date) => Helsinki.At(date, new LocalTime(FirstHour, 0));

    /// <exception cref="InvalidOperationException">A setting that cannot be meant: better to stop at the start than to remind nobody.</exception>
    public static ReminderSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Bookings");
        var usual = new ReminderSettings();
        var settings = new ReminderSettings
        {
            Days = [.. (section.GetSection("ReminderDays").Get<int[]>() ?? [.. usual.Days]).Distinct().OrderDescending()],
            FirstHour = section.GetValue("FirstHour", usual.FirstHour),
            LastHour = section.GetValue("LastHour", usual.LastHour),
            ImpactWeeks = section.GetValue("ImpactWeeks", usual.ImpactWeeks),
            LateReportDays = section.GetValue("LateReportDays", usual.LateReportDays),
        };
        if (settings.Days.Any(days => days is < 1 or > 60))
            throw new InvalidOperationException("Bookings:ReminderDays are days before a task, from 1 to 60.");
        if (settings.FirstHour is < 0 or > 23 || settings.LastHour <= settings.FirstHour || settings.LastHour > 24)
            throw new InvalidOperationException("Bookings:FirstHour and Bookings:LastHour are hours of one day, the first before the last.");
        return settings;
    }
}
