using FsCheck;
using FsCheck.Fluent;
using Foundation;
using NodaTime;
using static Fees.Tests.Examples;

namespace Fees.Tests;

public class QuoteTests
{
    [Fact]
    public void Without_a_recommendation_nothing_is_promised_and_nothing_is_free()
    {
        var quote = Quote.For(null, Task(), Rates);
        quote.Decided.ShouldBeFalse();
        quote.Lines.ShouldBeEmpty();
        quote.Recommendation.ShouldBe("");
    }

    [Fact]
    public void A_recommendation_that_does_not_know_the_task_promises_nothing() =>
        Quote.For(Example(PerHour("lecture", 50)), Task("clinic"), Rates).Decided.ShouldBeFalse();

    [Fact]
    public void An_hourly_fee_says_how_it_was_counted_in_both_languages()
    {
        var line = Quote.For(Example(PerHour("workshop", 25)), Task(minutes: 90), Rates).Lines.ShouldHaveSingleItem();
        line.Amount.ShouldBe(Money.Euros(37.50m));
        line.What.ShouldBe(new Said("Kehittämistyöpaja, 1 h 30 min", "Development workshop, 1 h 30 min"));
        line.Rule.Fi.ShouldBe("Palkkio on 25,00 € tunnilta: 1 h 30 min on 37,50 €. Esimerkkisuositus, versio 1. Tämä on esimerkki. Kukaan ei ole päättänyt siitä.");
        line.Rule.En.ShouldBe("The fee is €25.00 an hour: 1 h 30 min makes €37.50. Esimerkkisuositus, edition 1. This is an example. Nobody has decided it.");
    }

    [Fact]
    public void A_decided_amount_names_its_decision()
    {
        var quote = Quote.For(Decided(new(2026, 1, 1), rows: PerOccasion("steering-group", 70)), Task("steering-group"), Rates);
        quote.IsExample.ShouldBeFalse();
        quote.Recommendation.ShouldBe("Palkkiosuositus, versio 1");
        quote.Lines[0].Rule.Fi.ShouldBe("Palkkio on 70,00 € kerralta. Palkkiosuositus, versio 1. Päättäjä: Aluehallitus 2.12.2025 § 4.");
    }

    [Fact]
    public void Preparation_is_its_own_line()
    {
        var quote = Quote.For(Example(PerHour(null, 25), Preparation(20)), Task(minutes: 60, preparation: 45), Rates);
        quote.Lines.Select(line => line.Amount!.Value.Cents).ShouldBe([2500, 1500]);
        quote.Total.ShouldBe(Money.Euros(40));
    }

    [Fact]
    public void Preparation_without_a_row_is_not_guessed()
    {
        var line = Quote.For(Example(PerHour(null, 25)), Task(preparation: 45), Rates).Lines[1];
        line.Amount.ShouldBeNull();
        line.Rule.Fi.ShouldContain("ei ole palkkiota valmistelusta");
    }

    [Fact]
    public void A_task_on_the_spot_promises_travel_at_the_rate_of_its_year()
    {
        var travel = Quote.For(Example(PerHour(null, 25)), Task(remote: false), Rates).Lines.Skip(1).ToList();
        travel.Select(line => (line.Kind, line.Amount)).ShouldBe([(LineKind.Kilometres, null), (LineKind.Cost, null)]);
        travel[0].Rule.Fi.ShouldContain("0,55 € kilometriltä");
    }

    [Fact]
    public void A_remote_task_promises_no_travel() => Quote.For(Example(PerHour(null, 25)), Task(remote: true), Rates).Lines.Count.ShouldBe(1);

    [Fact]
    public void A_year_without_a_rate_says_so()
    {
        var line = Quote.For(Example(PerHour(null, 25)), Task(remote: false, day: new LocalDate(2027, 2, 1)), Rates).Lines[1];
        line.Rule.Fi.ShouldBe("Vuoden 2027 kilometrikorvausta ei ole vielä asetettu. Maksu odottaa sitä.");
    }

    [Fact]
    public void The_message_carries_every_line_in_both_languages()
    {
        var message = Quote.For(Example(PerHour(null, 25)), Task(), Rates).Lines[0].AsMessage();
        message.Cents.ShouldBe(5000);
        message.What.Keys.ShouldBe(["fi", "en"]);
        message.Rule["en"].ShouldContain("€25.00 an hour");
    }

    [Fact]
    public void A_range_promises_its_limits_and_no_amount()
    {
        var quote = Quote.For(Decided(new(2026, 1, 1), rows: new RecommendationRow("lecture", FeeUnit.PerOccasion, Money.Euros(100), "", upTo: Money.Euros(600))), Task("lecture"), Rates);
        quote.Decided.ShouldBeTrue();
        quote.Total.ShouldBe(Money.Zero);
        quote.Lines[0].Agreed.ShouldBe(new Span(Money.Euros(100), Money.Euros(600)));
        quote.Lines[0].Rule.Fi.ShouldBe("Palkkio on 100,00 €–600,00 € kerralta. Summa sovitaan tästä tehtävästä. Palkkiosuositus, versio 1. Päättäjä: Aluehallitus 2.12.2025 § 4.");
        new RecommendationRow(null, FeeUnit.PerHour, Money.Euros(20), "210", upTo: Money.Euros(30)).Agreed(90).ShouldBe(new Span(Money.Euros(30), Money.Euros(45)));
        new RecommendationRow(null, FeeUnit.PerProject, Money.Euros(300), "210").Agreed(90).ShouldBe(new Span(Money.Zero, Money.Euros(300)));
    }

    [Theory]
    [InlineData(FeeUnit.HalfDay, "Palkkio on 80,00 € puolelta päivältä.")]
    [InlineData(FeeUnit.FullDay, "Palkkio on 80,00 € päivältä.")]
    public void Days_and_half_days_are_paid_whole_however_long_they_were(FeeUnit unit, string said)
    {
        var line = Quote.For(Example(new RecommendationRow(null, unit, Money.Euros(80), "210")), Task(minutes: 200), Rates).Lines[0];
        line.Amount.ShouldBe(Money.Euros(80));
        line.Rule.Fi.ShouldStartWith(said);
    }

    [Fact]
    public void A_remote_task_goes_by_its_own_row_where_there_is_one()
    {
        var recommendation = Example(PerHour("workshop", 25), new RecommendationRow("workshop", FeeUnit.PerHour, Money.Euros(20), "336", remoteOnly: true));
        Quote.For(recommendation, Task(minutes: 60, remote: true), Rates).Lines[0].Amount.ShouldBe(Money.Euros(20));
        Quote.For(recommendation, Task(minutes: 60, remote: true), Rates).Lines[0].Rule.Fi.ShouldContain("Koskee etänä tehtyä.");
        Quote.For(recommendation, Task(minutes: 60, remote: false), Rates).Lines[0].Amount.ShouldBe(Money.Euros(25));
    }

    [Fact]
    public void Every_type_of_task_has_a_name_in_both_languages()
    {
        foreach (var type in (string[])["workshop", "clinic", "steering-group", "lecture", "panel", "interview", "media", "other"])
            Quote.For(Example(PerHour(null, 25)), Task(type), Rates).Lines[0].What.En.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void The_fee_of_any_length_is_within_half_a_cent_of_the_exact_amount() => Any.Holds(
        from cents in Gen.Choose(1, 60_000)
        from minutes in Gen.Choose(1, 1440)
        select (cents, minutes),
        one =>
        {
            var amount = new RecommendationRow(null, FeeUnit.PerHour, new Money(one.cents), "210").For(one.minutes);
            return Math.Abs(2L * (amount.Cents * 60 - (long)one.cents * one.minutes)) <= 60;
        });
}

public class RecommendationTests
{
    [Fact]
    public void A_band_of_duration_decides_the_row()
    {
        var recommendation = Example(PerOccasion("panel", 50, to: 119), PerOccasion("panel", 100, 120, 240), PerOccasion("panel", 150, from: 241));
        int Pays(int minutes) => (int)recommendation.RowFor("panel", minutes)!.Amount.InEuros;
        new[] { Pays(60), Pays(119), Pays(120), Pays(240), Pays(241), Pays(600) }.ShouldBe([50, 50, 100, 100, 150, 150]);
    }

    [Fact]
    public void A_row_for_the_type_goes_before_a_row_for_all()
    {
        var recommendation = Example(PerHour(null, 25), PerOccasion("lecture", 200));
        recommendation.RowFor("lecture", 60)!.Amount.ShouldBe(Money.Euros(200));
        recommendation.RowFor("panel", 60)!.Amount.ShouldBe(Money.Euros(25));
    }

    [Fact]
    public void On_a_day_the_edition_of_that_day_is_in_force()
    {
        var old = Decided(new(2026, 1, 1), new LocalDate(2026, 6, 30), 1);
        var next = Decided(new(2026, 7, 1), null, 2);
        Recommendation.InForce([next, old], new(2026, 6, 30)).ShouldBe(old);
        Recommendation.InForce([next, old], new(2026, 7, 1)).ShouldBe(next);
        Recommendation.InForce([next, old], new(2025, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void A_decision_that_has_ended_does_not_bring_back_the_one_it_ended()
    {
        var old = Decided(new(2026, 1, 1), null, 1);
        var next = Decided(new(2026, 7, 1), new LocalDate(2026, 8, 31), 2);
        Recommendation.InForce([next, old], new(2026, 8, 31)).ShouldBe(next);
        Recommendation.InForce([next, old], new(2026, 9, 1)).ShouldBeNull();
        old.LastDay([next, old]).ShouldBe(new LocalDate(2026, 6, 30));
        LocalDate september = new(2026, 9, 1);
        (old.On(september, [next, old]), next.On(september, [next, old]), next.On(new(2026, 6, 1), [next, old])).ShouldBe((Standing.Superseded, Standing.Ended, Standing.Coming));
    }

    [Fact]
    public void A_correction_replaces_the_edition_before_it_from_its_first_day()
    {
        var (wrong, right) = (Decided(new(2026, 1, 1), null, 1), Decided(new(2026, 1, 1), null, 2));
        Recommendation.InForce([wrong, right], new(2026, 1, 1)).ShouldBe(right);
        wrong.On(November12, [wrong, right]).ShouldBe(Standing.Superseded);
        right.On(November12, [wrong, right]).ShouldBe(Standing.InForce);
    }

    [Theory]
    [InlineData("2026-07-01", null, "Palkkiosuositus", false)] // ends the one before it
    [InlineData("2026-01-01", null, "Palkkiosuositus", false)] // corrects it
    [InlineData("2026-01-01", null, "Toinen suositus", true)]
    [InlineData("2025-06-01", null, "Palkkiosuositus", true)]
    [InlineData("2025-06-01", "2026-01-01", "Palkkiosuositus", true)]
    [InlineData("2025-06-01", "2025-12-31", "Palkkiosuositus", false)]
    public void No_day_has_two_decisions(string from, string? to, string name, bool refused)
    {
        LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        (Recommendation.InTheWay([Decided(new(2026, 1, 1))], name, Day(from), to is null ? null : Day(to)) is not null).ShouldBe(refused);
    }

    [Fact]
    public void A_decision_goes_before_a_newer_example()
    {
        var decided = Decided(new(2026, 1, 1));
        var example = new Recommendation(Guid.CreateVersion7(), "Esimerkki", 9, new(2026, 5, 1), null, null, []);
        Recommendation.InForce([example, decided], November12).ShouldBe(decided);
    }
}
