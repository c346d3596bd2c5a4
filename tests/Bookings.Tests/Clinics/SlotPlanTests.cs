using Bookings.Clinics;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Tests.Clinics;

public sealed class SlotPlanTests
{
    [Theory]
    [InlineData(120, 45, 15, null, 0, new[] { 0, 60 })]
    [InlineData(120, 60, 0, null, 0, new[] { 0, 60 })]
    [InlineData(119, 60, 0, null, 0, new[] { 0 })]
    [InlineData(30, 45, 0, null, 0, new int[0])]
    [InlineData(240, 45, 15, 90, 30, new[] { 0, 120, 180 })] // the second would run into the break and begins after it
    [InlineData(240, 60, 0, 0, 30, new[] { 30, 90, 150 })] // a break at once
    [InlineData(240, 60, 0, 180, 60, new[] { 0, 60, 120 })] // a break to the end
    [InlineData(120, 60, 0, 60, 60, new[] { 0 })]
    public void Slots_have_one_length_and_leave_the_break_alone(int total, int slot, int gap, int? breakAt, int breakMinutes, int[] starts) =>
        new SlotPlan(slot, gap, breakAt, breakMinutes).Starts(total).ShouldBe(starts);

    [Fact]
    public void Slots_never_overlap_each_other_the_break_or_the_end()
    {
        var random = new Random(5);
        for (var n = 0; n < 5000; n++)
        {
            var (total, slot, gap) = (random.Next(1, 600), random.Next(10, 241), random.Next(0, 61));
            int? at = random.Next(2) == 0 ? null : random.Next(total);
            var pause = at is null ? 0 : random.Next(1, 120);
            var starts = new SlotPlan(slot, gap, at, pause).Starts(total);
            starts.ShouldAllBe(start => start >= 0 && start + slot <= total && (at == null || start >= at + pause || start + slot <= at));
            starts.Zip(starts.Skip(1)).ShouldAllBe(pair => pair.Second >= pair.First + slot);
        }
    }

    private static Request Clinic(LocalDate day) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), new Wish(TaskTypes.Clinic, "Vastaanotto", "Asiakkaita", [], null, true, null, null, null,
        day, new LocalTime(3, 15), new LocalTime(6, 15), 0, 1, "fi", null, "Ulla", "1", "1"), Instant.FromUtc(2027, 1, 1, 8, 0));

    [Theory]
    [InlineData("", "", "0", "", "SlotMinutes")]
    [InlineData("9", "", "0", "", "SlotMinutes")]
    [InlineData("200", "", "0", "", "SlotMinutes")] // longer than the clinic
    [InlineData("45", "61", "0", "", "GapMinutes")]
    [InlineData("45", "", null, "", "EveryWeeks")]
    [InlineData("45", "", "3", "4", "EveryWeeks")]
    [InlineData("45", "", "1", "1", "Times")]
    [InlineData("45", "", "1", "27", "Times")]
    [InlineData("45", "", "1", "3", "Times")] // 28.3.2027 has no quarter past three
    public void What_is_wrong_is_said_beside_its_field(string slot, string gap, string? weeks, string times, string field)
    {
        var errors = new Errors(BookingsTexts.T);
        new SlotsInput { SlotMinutes = slot, GapMinutes = gap, EveryWeeks = weeks, Times = times }.Read(Clinic(new LocalDate(2027, 3, 14)), errors).ShouldBeNull();
        errors.ShouldHaveSingleItem().Field.ShouldBe(field);
    }

    [Theory]
    [InlineData("11", "12", "BreakFrom")]
    [InlineData("5", "4", "BreakTo")]
    [InlineData("4", "", "BreakTo")]
    [InlineData("x", "4", "BreakFrom")]
    public void A_break_is_within_the_clinic(string from, string to, string field)
    {
        var errors = new Errors(BookingsTexts.T);
        new SlotsInput { BreakFrom = from, BreakTo = to }.Read(Clinic(new LocalDate(2027, 3, 14)), errors).ShouldBeNull();
        errors.ShouldHaveSingleItem().Field.ShouldBe(field);
    }
}
