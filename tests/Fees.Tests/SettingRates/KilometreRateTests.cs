using Fees.Data;
using Fees.Deciding;
using Fees.SettingRates;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.SettingRates;

public class KilometreRateTests
{
    private static Task<RateOutcome> SaveAsync(FeesHouse fees, string from, string to, string rate, string source = "Verohallinnon päätös", Guid? id = null) =>
        fees.House.InvokeAsync<RateOutcome>(new SaveKilometreRate(new() { Id = id?.ToString(), From = from, To = to, Rate = rate, Source = source }), Guid.CreateVersion7(), "Kaisa", "coordinator");

    private static Task<Guid> OfYearAsync(FeesHouse fees, int year) => fees.House.ReadAsync<FeesDb, Guid>(async db => (await db.KilometreRates.ToListAsync()).Single(rate => rate.From.Year == year).Id);

    private static Bookings.Contracts.AssignmentCompleted On(int year, int month, int day) => Done(kilometres: 100, starts: new(year, month, day, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_new_installation_has_the_rates_of_2023_to_2026_with_their_sources()
    {
        await using var fees = await OpenAsync();
        (await fees.House.ReadAsync<FeesDb, List<KilometreRate>>(db => db.KilometreRates.AsNoTracking().OrderBy(rate => rate.From).ToListAsync()))
            .Select(rate => (rate.From.Year, rate.Rate.Cents, rate.Source.Length > 0)).ShouldBe([(2023, 53, true), (2024, 57, true), (2025, 59, true), (2026, 55, true)]);
    }

    [Fact]
    public async Task A_rate_that_changes_within_a_year_is_chosen_by_the_day_of_the_journey_and_kept_by_the_claim()
    {
        await using var fees = await OpenAsync();
        var rate = await OfYearAsync(fees, 2026);
        (await SaveAsync(fees, "1.1.2026", "30.6.2026", "0,55", id: rate)).ShouldBeOfType<RateOutcome.Done>();
        (await SaveAsync(fees, "1.7.2026", "31.12.2026", "0,60")).ShouldBeOfType<RateOutcome.Done>();
        (await fees.DoneAsync(On(2026, 6, 30))).Total.ShouldBe(Money.Euros(105));
        var july = await fees.DoneAsync(On(2026, 7, 1));
        (july.Total, july.KilometreRate).ShouldBe((Money.Euros(110), Money.Euros(0.60m)));
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_used_rate_cannot_be_edited_away()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(On(2026, 8, 25));
        var rate = await OfYearAsync(fees, 2026);
        (await SaveAsync(fees, "1.1.2026", "31.12.2026", "0,10", id: rate)).ShouldBeOfType<RateOutcome.Used>();
        (await fees.House.InvokeAsync<RateOutcome>(new RemoveKilometreRate(rate))).ShouldBeOfType<RateOutcome.Used>();
        var page = await site.As(Guid.CreateVersion7(), Roles.Coordinator).GoAsync("/fees/kilometre-rates");
        page.Text.ShouldContain("Käytetty palkkiossa");
        page.Document.QuerySelectorAll($"button[value='{rate}']").ShouldBeEmpty();
        (await fees.AgainAsync(claim)).KilometreRate.ShouldBe(Money.Euros(0.55m));
    }

    [Fact]
    public async Task A_claim_waits_for_the_rate_of_its_day_and_is_priced_when_it_is_entered()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        fees.GoTo(2027, 1, 20);
        var claim = await fees.DoneAsync(On(2027, 1, 12));
        claim.Stage.ShouldBe(ClaimStage.WaitsForRule);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await coordinator.SendAsync("/fees/kilometre-rates", "rate", ("Form.From", "1.6.2026"), ("Form.To", "eilen"), ("Form.Rate", "55"))).Problems.ShouldBe(["Form.To", "Form.Rate", "Form.Source"]);
        (await coordinator.SendAsync("/fees/kilometre-rates", "rate", ("Form.From", "31.12.2026"), ("Form.To", "31.12.2027"), ("Form.Rate", "0,56"), ("Form.Source", "Päätös"))).Text.ShouldContain("on jo korvaus");
        (await coordinator.SendAsync("/fees/kilometre-rates", "rate", ("Form.From", "1.1.2027"), ("Form.To", "31.12.2027"), ("Form.Rate", "0,56"), ("Form.Source", "Päätös 3.12.2026"))).Text.ShouldContain("Päätös 3.12.2026");
        await fees.House.RestAsync();
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(106));
    }

    [Fact]
    public async Task An_unused_rate_is_changed_or_removed()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var rate = await OfYearAsync(fees, 2024);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await coordinator.GoAsync($"/fees/kilometre-rates?muokkaa={rate}")).Value("Form.From").ShouldBe("1.1.2024");
        (await coordinator.SubmitAsync("#rate", new() { ["Form.Rate"] = "0,58" })).Text.ShouldContain("0,58 €");
        await coordinator.SendAsync("/fees/kilometre-rates", "remove", ("Remove.Id", rate.ToString()));
        (await fees.House.ReadAsync<FeesDb, int>(db => db.KilometreRates.CountAsync())).ShouldBe(3);
    }
}
