using Bookings.Clinics;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Tests.Clinics;

public sealed class SlotPlanTests
{
    [Theory]
    [InlineData(120, 45, 15, "", new[] { 0, 60 })]
    [InlineData(120, 60, 0, "", new[] { 0, 60 })]
    [InlineData(119, 60, 0, "", new[] { 0 })]
    [InlineData(30, 45, 0, "", new int[0])]
    [InlineData(240, 45, 15, "90+30", new[] { 0, 120, 180 })] // the second would run into the break and begins after it
    [InlineData(240, 60, 0, "0+30", new[] { 30, 90, 150 })] // a break at once
    [InlineData(240, 60, 0, "180+60", new[] { 0, 60, 120 })] // a break to the end
    [InlineData(120, 60, 0, "60+60", new[] { 0 })]
    [InlineData(360, 45, 0, "90+15 180+45", new[] { 0, 45, 105, 225, 270, 315 })] // coffee and lunch
    [InlineData(180, 60, 0, "30+15 60+15", new[] { 75 })] // between two breaks there is no room
    public void Slots_have_one_length_and_leave_the_breaks_alone(int total, int slot, int gap, string breaks, int[] starts) =>
        new SlotPlan(slot, gap, ClinicBreak.Read(breaks)).Starts(total).ShouldBe(starts);

    [Fact]
    public void Slots_never_overlap_each_other_a_break_or_the_end()
    {
        var random = new Random(5);
        for (var n = 0; n < 5000; n++)
        {
            var (total, slot, gap) = (random.Next(1, 600), random.Next(10, 241), random.Next(0, 61));
            var breaks = new List<ClinicBreak>();
            for (var at = random.Next(total); breaks.Count < n % 4 && at < total; at = breaks[^1].End + random.Next(90))
                breaks.Add(new ClinicBreak(at, random.Next(1, 120)));
            ClinicBreak.Read(ClinicBreak.Write(breaks)).ShouldBe(breaks);
            var starts = new SlotPlan(slot, gap, breaks).Starts(total);
            starts.ShouldAllBe(start => start >= 0 && start + slot <= total && breaks.TrueForAll(pause => start >= pause.End || start + slot <= pause.At));
            starts.Zip(starts.Skip(1)).ShouldAllBe(pair => pair.Second >= pair.First + slot);
        }
    }

    [Fact]
    public void Reserved_slots_stay_and_the_others_are_found_around_them()
    {
        var plan = new SlotPlan(45, 15, new ClinicBreak(120, 60));
        plan.Starts(360, 60, 240).ShouldBe(plan.Starts(360), "as long as they are where the plan has them");
        plan.Starts(360, 30).ShouldBe([30, 180, 240, 300]);
        plan.BeginningLater(30).Breaks.ShouldBe([new ClinicBreak(90, 60)]);
        var random = new Random(6);
        for (var n = 0; n < 2000; n++)
        {
            var any = new SlotPlan(random.Next(10, 90), random.Next(0, 30), new ClinicBreak(random.Next(0, 300), random.Next(1, 60)));
            var all = any.Starts(480);
            var reserved = all.Where(_ => random.Next(3) == 0).ToList();
            any.Starts(480, reserved).ShouldBe(all, "what is reserved where the plan has it changes nothing");
            var later = any.Starts(500, [.. reserved.Select(at => at + 20)]);
            reserved.ShouldAllBe(at => later.Contains(at + 20));
            later.Zip(later.Skip(1)).ShouldAllBe(pair => pair.Second >= pair.First + any.SlotMinutes);
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
    [InlineData("11", "12", "From")]
    [InlineData("5", "4", "To")]
    [InlineData("4", "", "To")]
    [InlineData("x", "4", "From")]
    [InlineData("3.30", "3.45", "From")] // over the first
    public void A_break_is_within_the_clinic_and_beside_the_others(string from, string to, string field)
    {
        var errors = new Errors(BookingsTexts.T);
        new SlotsInput { Breaks = [new() { From = "3.30", To = "4.00" }, new() { From = from, To = to }] }.Read(Clinic(new LocalDate(2027, 3, 14)), errors).ShouldBeNull();
        errors.ShouldHaveSingleItem().Field.ShouldBe($"Breaks[1].{field}");
    }

    [Fact]
    public void Breaks_may_be_typed_in_any_order_and_lines_left_empty()
    {
        var read = new SlotsInput { Breaks = [new() { From = "5", To = "5.15" }, new(), new() { From = "4.00", To = "4.30" }] }.Read(Clinic(new LocalDate(2027, 3, 14)), new Errors(BookingsTexts.T));
        read!.Value.Plan.Breaks.ShouldBe([new ClinicBreak(45, 30), new ClinicBreak(105, 15)]);
    }
}
