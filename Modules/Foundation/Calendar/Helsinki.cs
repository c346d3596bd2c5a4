using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace Foundation.Calendar;

/// <summary>The wall clock that people book by: Europe/Helsinki. What is stored is local date and time; the instant is derived.</summary>
public static class Helsinki
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    /// <summary>Why a wall time has no single instant: the clocks jump over it, or show it twice.</summary>
    public enum Odd { None, Skipped, Twice }

    public static Odd Look(LocalDate date, LocalTime time) => Zone.MapLocal(date + time).Count switch { 0 => Odd.Skipped, 1 => Odd.None, _ => Odd.Twice };

    /// <summary>The instant of a wall time. A time that is shown twice is read as the first; one that is skipped is moved on by the gap. Forms refuse both with <see cref="Look"/>.</summary>
    public static Instant At(LocalDate date, LocalTime time) => Zone.ResolveLocal(date + time, Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted)).ToInstant();

    public static LocalDateTime Local(Instant instant) => instant.InZone(Zone).LocalDateTime;

    public static LocalDate Date(Instant instant) => Local(instant).Date;

    /// <summary>"ti 1.12.2026" or "Tue 1 December 2026".</summary>
    public static string Say(LocalDate date, string language) => language == "en"
        ? date.ToString("ddd d MMMM uuuu", CultureInfo.GetCultureInfo("en-GB"))
        : Days[(int)date.DayOfWeek - 1] + " " + date.ToString("d.M.uuuu", CultureInfo.InvariantCulture);

    /// <summary>"13.00" or "13:00".</summary>
    public static string Say(LocalTime time, string language) => time.ToString(language == "en" ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"ti 1.12.2026 klo 13.00" or "Tue 1 December 2026 at 13:00".</summary>
    public static string Say(Instant instant, string language)
    {
        var local = Local(instant);
        return Say(local.Date, language) + (language == "en" ? " at " : " klo ") + Say(local.TimeOfDay, language);
    }

    private static readonly string[] Days = ["ma", "ti", "ke", "to", "pe", "la", "su"];
}
