using Bookings.Reminding;
using Foundation.Calendar;
using NodaTime;

namespace Bookings.Tests.Reminding;

public sealed class ReminderPlanTests
{
    private static readonly ReminderSettings Settings = new();
    private static readonly LocalDate Day = new(2026, 12, 10);

    private static ReminderStanding Look(int days, Instant now, Instant? confirmedAt = null) =>
        ReminderPlan.Look(Settings, days, Day, Helsinki.At(Day, new LocalTime(12, 0)), confirmedAt ?? Instant.MinValue, now);

    private static Instant At(int day, int hour, int minute = 0) => Helsinki.At(new LocalDate(2026, 12, day), new LocalTime(hour, minute));

    [Fact]
    public void It_falls_due_at_nine_in_the_morning_of_its_day()
    {
        Look(7, At(3, 8, 59)).ShouldBe(ReminderStanding.NotYet);
        Look(7, At(3, 9)).ShouldBe(ReminderStanding.Send);
    }

    [Fact]
    public void In_the_evening_and_at_night_it_waits_for_the_morning()
    {
        Look(7, At(3, 19, 59)).ShouldBe(ReminderStanding.Send);
        Look(7, At(3, 20)).ShouldBe(ReminderStanding.Wait);
        Look(7, At(4, 8, 59)).ShouldBe(ReminderStanding.Wait);
    }

    [Fact]
    public void A_missed_day_is_caught_up_late_but_useful() => Look(7, At(6, 13)).ShouldBe(ReminderStanding.Send);

    [Fact]
    public void Once_the_next_one_is_due_the_earlier_one_is_missed()
    {
        Look(7, At(9, 8, 59)).ShouldBe(ReminderStanding.Wait);
        Look(7, At(9, 9)).ShouldBe(ReminderStanding.Missed);
        Look(1, At(9, 9)).ShouldBe(ReminderStanding.Send);
    }

    [Fact]
    public void When_the_task_has_begun_it_is_missed() => Look(1, At(10, 12)).ShouldBe(ReminderStanding.Missed);

    [Fact]
    public void A_place_confirmed_after_the_due_time_needs_no_reminder_of_that_day()
    {
        Look(7, At(5, 10), confirmedAt: At(4, 10)).ShouldBe(ReminderStanding.Missed);
        Look(1, At(9, 9), confirmedAt: At(4, 10)).ShouldBe(ReminderStanding.Send);
    }

    [Theory]
    [InlineData(2027, 3, 29, 6)] // the clocks went forward on the due day
    [InlineData(2027, 3, 28, 7)]
    [InlineData(2026, 10, 26, 7)] // and back
    [InlineData(2026, 10, 25, 6)]
    public void Nine_is_nine_on_the_days_when_the_clocks_change(int year, int month, int day, int utcHour)
    {
        var date = new LocalDate(year, month, day);
        ReminderPlan.DueAt(Settings, 1, date).ShouldBe(Instant.FromUtc(year, month, day, utcHour, 0) - Duration.FromDays(1));
    }

    [Fact]
    public void Settings_that_cannot_be_meant_stop_the_programme_at_its_start()
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager();
        configuration["Bookings:ReminderDays:0"] = "0";
        Should.Throw<InvalidOperationException>(() => ReminderSettings.From(configuration)).Message.ShouldContain("ReminderDays");
    }

    [Fact]
    public void Days_from_the_settings_replace_the_usual_ones()
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager();
        (configuration["Bookings:ReminderDays:0"], configuration["Bookings:ReminderDays:1"]) = ("3", "14");
        ReminderSettings.From(configuration).Days.ShouldBe([14, 3]);
    }
}
