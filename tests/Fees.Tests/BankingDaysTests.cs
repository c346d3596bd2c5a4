using FsCheck.Fluent;
using NodaTime;

namespace Fees.Tests;

public class BankingDaysTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_on_its_day(int year, int month, int day) => BankingDays.Easter(year).ShouldBe(new LocalDate(year, month, day));

    [Theory]
    [InlineData("2027-01-01", "New Year")]
    [InlineData("2026-01-06", "Epiphany")]
    [InlineData("2027-03-26", "Good Friday")]
    [InlineData("2027-03-29", "Easter Monday")]
    [InlineData("2026-05-01", "May Day")]
    [InlineData("2027-05-06", "Ascension Day")]
    [InlineData("2027-06-25", "Midsummer Eve")]
    [InlineData("2026-06-19", "Midsummer Eve")]
    [InlineData("2027-12-06", "Independence Day")]
    [InlineData("2026-12-24", "Christmas Eve")]
    [InlineData("2026-12-25", "Christmas Day")]
    [InlineData("2028-12-26", "Boxing Day")]
    [InlineData("2026-11-21", "Saturday")]
    [InlineData("2026-11-22", "Sunday")]
    public void No_payment_is_planned_on(string day, string why) => BankingDays.IsBankingDay(Day(day)).ShouldBeFalse(why);

    [Theory]
    [InlineData("2026-12-31")]
    [InlineData("2027-03-25")]
    [InlineData("2027-06-18")]
    [InlineData("2026-11-20")]
    public void An_ordinary_weekday_is_a_banking_day(string day) => BankingDays.IsBankingDay(Day(day)).ShouldBeTrue();

    [Fact]
    public void Christmas_is_stepped_over_both_ways()
    {
        BankingDays.OnOrBefore(Day("2026-12-27")).ShouldBe(Day("2026-12-23"));
        BankingDays.OnOrAfter(Day("2026-12-24")).ShouldBe(Day("2026-12-28"));
    }

    [Theory]
    [InlineData("2026-11", "2026-11-13")]
    [InlineData("2026-12", "2026-12-15")]
    [InlineData("2027-05", "2027-05-14")]
    [InlineData("2027-08", "2027-08-13")]
    public void Pay_day_is_the_fifteenth_or_the_banking_day_before(string month, string expected) =>
        new PayDay(15).In(Month(month)).ShouldBe(Day(expected));

    [Fact]
    public void The_thirty_first_means_the_last_day_of_a_short_month() => new PayDay(31).In(Month("2027-02")).ShouldBe(Day("2027-02-26"));

    [Fact]
    public void Pay_day_on_the_first_of_january_comes_in_december() => new PayDay(1).OnOrBefore(Day("2026-12-31")).ShouldBe(Day("2026-12-31"));

    [Fact]
    public void The_newest_pay_day_is_the_one_that_has_come()
    {
        new PayDay(15).OnOrBefore(Day("2026-11-12")).ShouldBe(Day("2026-10-15"));
        new PayDay(15).OnOrBefore(Day("2026-11-13")).ShouldBe(Day("2026-11-13"));
        new PayDay(15).After(Day("2026-11-13")).ShouldBe(Day("2026-12-15"));
    }

    [Fact]
    public void Every_pay_day_is_a_banking_day_not_after_the_day_it_stands_for() => Any.Holds(
        from day in Gen.Choose(1, 31)
        from month in Gen.Choose(0, 600)
        select (day, month: new YearMonth(2026, 1).PlusMonths(month)),
        one =>
        {
            var payDay = new PayDay(one.day).In(one.month);
            return BankingDays.IsBankingDay(payDay) && payDay <= one.month.OnDayOfMonth(Math.Min(one.day, CalendarSystem.Iso.GetDaysInMonth(one.month.Year, one.month.Month)));
        });

    private static LocalDate Day(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd"));
    private static YearMonth Month(string text) => Day(text + "-01").ToYearMonth();
}
