using Bookings.Asking;
using Foundation.Calendar;
using NodaTime;

namespace Bookings.Tests.Asking;

public sealed class AskingPaceTests
{
    private static readonly AskingPace Pace = new();
    private static readonly QuietHours None = new();
    private static readonly Instant Noon = Helsinki.At(new(2026, 12, 1), LocalTime.Noon);

    [Theory]
    [InlineData(30, 72), InlineData(21, 72), InlineData(20, 48), InlineData(10, 48), InlineData(7, 24), InlineData(3, 8), InlineData(1, 3)]
    public void The_nearer_the_task_the_less_time_there_is_to_answer(int daysLeft, int hours) =>
        Pace.AnswerBy(Noon, Noon + Duration.FromDays(daysLeft), None).ShouldBe(Noon + Duration.FromHours(hours));

    [Fact]
    public void On_the_day_itself_half_of_what_is_left_is_for_the_answer()
    {
        Pace.AnswerBy(Noon, Noon + Duration.FromMinutes(90), None).ShouldBe(Noon + Duration.FromMinutes(45));
        Pace.AnswerBy(Noon, Noon + Duration.FromHours(5), None).ShouldBe(Noon + Duration.FromHours(1));
        Pace.AnswerBy(Noon, Noon + Duration.FromMinutes(50), None).ShouldBeNull("nobody can answer and be told in time");
    }

    [Fact]
    public void A_deadline_in_quiet_hours_moves_to_the_morning_and_leaves_an_hour()
    {
        var (task, asked) = (Noon + Duration.FromDays(3), Helsinki.At(new(2026, 12, 1), new(15, 0)));
        var eight = asked + Duration.FromHours(8);
        QuietHours.Usual.Hold(eight).ShouldBeTrue();
        Pace.AnswerBy(asked, task - Duration.FromDays(1) + Duration.FromHours(3), QuietHours.Usual).ShouldBe(Helsinki.At(new(2026, 12, 2), new(9, 0)));
    }

    [Fact]
    public void A_deadline_is_a_time_that_can_be_said() =>
        Pace.AnswerBy(Noon + Duration.FromMinutes(7), Noon + Duration.FromDays(30), None).ShouldBe(Noon + Duration.FromHours(72) + Duration.FromMinutes(15));

    [Fact]
    public void The_county_can_set_another_pace() =>
        new AskingPace { Steps = [new(1, 4), new(14, 20)], HoursAtLast = 2 }.AnswerBy(Noon, Noon + Duration.FromDays(15), None).ShouldBe(Noon + Duration.FromHours(20));

    [Theory]
    [InlineData("20.00", "08.00", "21.00", true), InlineData("20.00", "08.00", "20.00", true), InlineData("20.00", "08.00", "08.00", false), InlineData("20.00", "08.00", "07.59", true)]
    [InlineData("12.00", "14.00", "13.00", true), InlineData("12.00", "14.00", "14.00", false), InlineData("12.00", "14.00", "23.00", false), InlineData("09.00", "09.00", "09.00", false)]
    public void Quiet_hours_may_go_over_midnight(string from, string to, string at, bool quiet) =>
        new QuietHours(Time(from), Time(to)).Hold(Helsinki.At(new(2026, 12, 1), Time(at))).ShouldBe(quiet);

    [Theory]
    [InlineData(2027, 3, 28)] // the clocks go forward at three
    [InlineData(2027, 10, 31)] // and back at four
    public void The_morning_comes_by_the_wall_clock_also_when_the_clocks_change(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        QuietHours.Usual.EndAfter(Helsinki.At(date.PlusDays(-1), new(22, 0))).ShouldBe(Helsinki.At(date, new(8, 0)));
        QuietHours.Usual.EndAfter(Helsinki.At(date, new(5, 0))).ShouldBe(Helsinki.At(date, new(8, 0)));
        QuietHours.Usual.EndAfter(Helsinki.At(date, new(8, 0))).ShouldBe(Helsinki.At(date, new(8, 0)));
    }

    private static LocalTime Time(string text) => Foundation.Ui.Typed.Time(text)!.Value;
}
