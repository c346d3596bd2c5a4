using Fees.Reporting;
using NodaTime;

namespace Fees.Tests.Reporting;

public class ReportDeadlineTests
{
    [Theory]
    [InlineData("2026-09-15", "2026-09-21")] // the fifth is a Sunday
    [InlineData("2026-10-15", "2026-10-20")]
    [InlineData("2026-11-13", "2026-11-18")] // a weekend between counts
    [InlineData("2026-12-15", "2026-12-21")] // a Sunday
    [InlineData("2026-12-01", "2026-12-07")] // Independence Day, a Sunday
    [InlineData("2027-01-01", "2027-01-07")] // Epiphany
    [InlineData("2026-12-21", "2026-12-28")] // Boxing Day, a Saturday
    [InlineData("2026-12-19", "2026-12-28")] // Christmas Eve and all after it
    [InlineData("2027-04-26", "2027-05-03")] // Vappu, a Saturday
    [InlineData("2027-03-24", "2027-03-30")] // Easter Monday
    [InlineData("2027-06-20", "2027-06-28")] // Midsummer Eve
    public void Five_calendar_days_and_then_a_working_day(string paid, string last) => ReportDeadline.Of(Day(paid)).ShouldBe(Day(last));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
