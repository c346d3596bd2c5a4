using Bookings.Reporting;
using Foundation;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Tests.Reporting;

public sealed class ReportInputTests
{
    private static (ExpertReportFacts? Facts, Errors Errors) Read(string? kilometres = null, string? costs = null, string? what = null, string? score = null, bool remote = false)
    {
        var errors = new Errors(BookingsTexts.T);
        return (new ExpertReportInput { Kilometres = kilometres, Costs = costs, CostsWhat = what, Score = score }.Read(remote, errors), errors);
    }

    [Fact]
    public void Empty_fields_mean_no_costs() => Read().Facts.ShouldBe(new ExpertReportFacts(0, Money.Zero, null, null, null));

    [Theory]
    [InlineData("46", 46)]
    [InlineData(" 46 km ", 46)]
    [InlineData("0", 0)]
    [InlineData("1500", 1500)]
    public void Whole_kilometres_are_read(string typed, int kilometres) => Read(typed).Facts!.Kilometres.ShouldBe(kilometres);

    [Theory]
    [InlineData("-1")]
    [InlineData("45,5")]
    [InlineData("1501")]
    [InlineData("99999999999999999999")]
    [InlineData("paljon")]
    [InlineData("🚗")]
    public void Other_kilometres_are_asked_again(string typed) => Read(typed).Errors.Has("Kilometres").ShouldBeTrue();

    [Fact]
    public void A_remote_task_has_no_kilometres() => Read("10", remote: true).Errors.Has("Kilometres").ShouldBeTrue();

    [Theory]
    [InlineData("12,50", 1250)]
    [InlineData("12.50 €", 1250)]
    [InlineData("7", 700)]
    public void Amounts_are_read_with_a_comma_or_a_point(string typed, long cents) => Read(costs: typed, what: "Linja-auto").Facts!.Costs.ShouldBe(new Money(cents));

    [Theory]
    [InlineData("-5", "x", "Costs")]
    [InlineData("12,505", "x", "Costs")]
    [InlineData("1000,01", "x", "Costs")]
    [InlineData("12,50", "", "CostsWhat")]
    [InlineData("", "Linja-auto", "Costs")]
    public void An_amount_that_cannot_be_meant_is_asked_again(string costs, string what, string field) => Read(costs: costs, what: what).Errors.Has(field).ShouldBeTrue();

    [Fact]
    public void A_score_outside_the_scale_is_asked_again() => Read(score: "6").Errors.Has("Score").ShouldBeTrue();

    private static (UnitReportFacts? Facts, Errors Errors) ReadUnit(UnitReportInput input)
    {
        var wish = new Wish(TaskTypes.Workshop, "g", "a", [], null, true, null, null, null, new LocalDate(2026, 9, 15), new LocalTime(12, 0), new LocalTime(14, 0), 60, 1, "fi", null, "c", "p", "1");
        var request = new Request(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), wish, Instant.MinValue);
        var errors = new Errors(BookingsTexts.T);
        return (input.Read(request, errors), errors);
    }

    [Fact]
    public void Times_give_the_length() =>
        ReadUnit(new UnitReportInput { What = "held", Start = "12.15", End = "13:45", Preparation = "30" }).Facts.ShouldBe(new UnitReportFacts(true, false, 90, 30, null, null));

    [Theory]
    [InlineData(null, "12", "13", "0", "What")]
    [InlineData("held", "", "13", "0", "Start")]
    [InlineData("held", "12", "25", "0", "End")]
    [InlineData("held", "13", "13", "0", "End")]
    [InlineData("held", "14", "13", "0", "End")]
    [InlineData("held", "12", "13", "-1", "Preparation")]
    [InlineData("held", "12", "13", "601", "Preparation")]
    public void What_is_wrong_is_said_beside_its_field(string? what, string start, string end, string preparation, string field) =>
        ReadUnit(new UnitReportInput { What = what, Start = start, End = end, Preparation = preparation }).Errors.Has(field).ShouldBeTrue();

    [Theory]
    [InlineData("no-show", true)]
    [InlineData("not-held", false)]
    public void What_was_not_held_needs_no_times(string what, bool tookPlace)
    {
        var facts = ReadUnit(new UnitReportInput { What = what, Start = "nonsense" }).Facts!;
        (facts.TookPlace, facts.NoShow, facts.Minutes).ShouldBe((tookPlace, what == "no-show", 0));
    }
}
