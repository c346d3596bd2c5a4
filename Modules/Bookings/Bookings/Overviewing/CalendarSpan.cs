using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;

namespace Bookings.Overviewing;

/// <summary>The week or month that somebody looks at, as it stands in the address: "week=2026-W36" or "month=2026-09". Anything may stand there; what is not understood is this week.</summary>
public sealed record CalendarSpan(bool IsMonth, LocalDate First, LocalDate Last)
{
    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    public static CalendarSpan Of(string? week, string? month, LocalDate today)
    {
        if (month is not null && Months.Parse(month) is { Success: true, Value: { Year: >= 1900 and <= 2999 } found })
            return Month(found.OnDayOfMonth(1));
        var parts = week?.Split("-W");
        if (parts is [var year, var number] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 1900 and <= 2999
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w >= 1 && w <= WeekYearRules.Iso.GetWeeksInWeekYear(y))
            return Week(WeekYearRules.Iso.GetLocalDate(y, w, IsoDayOfWeek.Monday));
        return Week(today);
    }

    public static CalendarSpan Week(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new(false, monday, monday.PlusDays(6));
    }

    public static CalendarSpan Month(LocalDate day)
    {
        var first = new LocalDate(day.Year, day.Month, 1);
        return new(true, first, first.PlusMonths(1).PlusDays(-1));
    }

    /// <summary>As it stands in the address.</summary>
    public string Key => IsMonth ? "month=" + Months.Format(First.ToYearMonth()) : $"week={WeekYearRules.Iso.GetWeekYear(First):0000}-W{WeekOf(First):00}";

    public CalendarSpan Before => IsMonth ? Month(First.PlusMonths(-1)) : Week(First.PlusDays(-7));
    public CalendarSpan After => IsMonth ? Month(First.PlusMonths(1)) : Week(First.PlusDays(7));

    /// <summary>Whole weeks from Monday to Sunday, with the days of other months that a picture of this one shows as empty.</summary>
    public IEnumerable<IReadOnlyList<LocalDate>> Weeks()
    {
        for (var monday = Week(First).First; monday <= Last; monday = monday.PlusDays(7))
            yield return [.. Enumerable.Range(0, 7).Select(monday.PlusDays)];
    }

    public bool Holds(LocalDate day) => day >= First && day <= Last;

    public static int WeekOf(LocalDate day) => WeekYearRules.Iso.GetWeekOfWeekYear(day);
}
