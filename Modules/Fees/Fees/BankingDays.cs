using NodaTime;

namespace Fees;

/// <summary>
/// Days on which a payment moves. Two kinds of closed weekdays:
/// <list type="bullet">
/// <item>TARGET closing days, when no euro payment moves anywhere: 1.1., Good Friday, Easter Monday, 1.5., 25.12., 26.12.
/// (ECB; the same list in QuantLib's TARGET calendar).</item>
/// <item>Weekdays when TARGET is open but Finnish banks are closed or give only limited service: Epiphany, Ascension Day, Midsummer Eve,
/// Independence Day, Christmas Eve (list of the Bank of Finland; OP's closed days of 2024 agree; QuantLib's Finland calendar has the same).
/// Banks differ in what they still move on these days, so we pay before them: early harms nobody, late does.</item>
/// </list>
/// </summary>
public static class BankingDays
{
    public static bool IsBankingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !ClosedInEurope(day) && !ClosedInFinland(day);

    /// <summary>The day itself, or the nearest banking day before it.</summary>
    public static LocalDate OnOrBefore(LocalDate day)
    {
        while (!IsBankingDay(day))
            day = day.PlusDays(-1);
        return day;
    }

    /// <summary>The day itself, or the nearest banking day after it.</summary>
    public static LocalDate OnOrAfter(LocalDate day)
    {
        while (!IsBankingDay(day))
            day = day.PlusDays(1);
        return day;
    }

    private static bool ClosedInEurope(LocalDate day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (12, 25) or (12, 26)
        || Period.DaysBetween(Easter(day.Year), day) is -2 or 1;

    private static bool ClosedInFinland(LocalDate day) =>
        (day.Month, day.Day) is (1, 6) or (12, 6) or (12, 24)
        || Period.DaysBetween(Easter(day.Year), day) is 39
        || day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: IsoDayOfWeek.Friday };

    /// <summary>Easter Sunday of the Gregorian calendar, by the method printed anonymously in Nature in 1876.</summary>
    public static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new LocalDate(year, n / 31, n % 31 + 1);
    }
}
