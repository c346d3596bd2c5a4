using Foundation;
using NodaTime;
using static Fees.Tests.Examples;

namespace Fees.Tests;

public class ClaimLinesTests
{
    [Fact]
    public void Work_travel_and_costs_are_lines_of_their_own_with_their_tax()
    {
        var lines = ClaimLines.For(Example(PerHour(null, 25), Preparation(20)), Task(preparation: 30, remote: false), 96, [("Linja-auto", Money.Euros(12.40m))], Rates);
        lines.Select(line => (line.Kind, line.Amount!.Value.Cents, line.TaxClass, line.Taxable)).ShouldBe(
        [
            (LineKind.Fee, 5000, "336", true), (LineKind.Preparation, 1000, "336", true),
            (LineKind.Kilometres, 5280, "311", false), (LineKind.Cost, 1240, "", false),
        ]);
        lines[2].Rule.Fi.ShouldBe("96 km × 0,55 €. Veroton kilometrikorvaus vuonna 2026.");
        lines[3].What.En.ShouldBe("Linja-auto");
    }

    [Fact]
    public void Without_a_decision_the_work_waits_but_is_not_forgotten()
    {
        var lines = ClaimLines.For(null, Task(preparation: 30), 10, [], Rates);
        lines.Select(line => (line.Kind, line.Amount)).ShouldBe([(LineKind.Fee, null), (LineKind.Preparation, null), (LineKind.Kilometres, Money.Euros(5.50m))]);
        lines[0].Rule.Fi.ShouldBe("Palkkiosta ei ole päätöstä päivälle 12.11.2026. Maksu odottaa päätöstä.");
    }

    [Theory]
    [InlineData(2023, 53)]
    [InlineData(2024, 57)]
    [InlineData(2025, 59)]
    [InlineData(2026, 55)]
    public void The_kilometre_rate_is_that_of_the_year_of_the_journey(int year, int cents) =>
        ClaimLines.For(null, Task(day: new LocalDate(year, 12, 31)), 100, [], Rates)[1].Amount.ShouldBe(new Money(100 * cents));

    [Theory]
    [InlineData(2022)]
    [InlineData(2027)]
    public void The_kilometre_rate_of_another_year_is_not_guessed(int year)
    {
        var line = ClaimLines.For(null, Task(day: new LocalDate(year, 1, 1)), 100, [], Rates)[1];
        line.Amount.ShouldBeNull();
        line.Rule.Fi.ShouldContain("ei ole vielä asetettu");
    }

    [Fact]
    public void A_new_year_is_added_in_settings()
    {
        var rates = new KilometreRates(new Dictionary<int, decimal> { [2027] = 0.56m });
        rates.On(new LocalDate(2027, 1, 1)).ShouldBe(new Money(56));
        rates.On(new LocalDate(2026, 1, 1)).ShouldBe(new Money(55));
    }
}
