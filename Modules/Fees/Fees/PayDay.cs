using NodaTime;

namespace Fees;

/// <summary>The county's pay day: a day of the month, or the banking day before it. The 31st means the last day of a shorter month.</summary>
public sealed record PayDay(int DayOfMonth)
{
    public LocalDate In(YearMonth month)
    {
        var last = CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month);
        return BankingDays.OnOrBefore(new LocalDate(month.Year, month.Month, Math.Clamp(DayOfMonth, 1, last)));
    }

    /// <summary>The newest pay day that has come. A pay day on the 1st may fall in the month before, so the month after is asked too.</summary>
    public LocalDate OnOrBefore(LocalDate day) => Around(day).Last(payDay => payDay <= day);

    public LocalDate After(LocalDate day) => Around(day).First(payDay => payDay > day);

    private IEnumerable<LocalDate> Around(LocalDate day) => Enumerable.Range(-2, 5).Select(months => In(day.ToYearMonth().PlusMonths(months)));
}
