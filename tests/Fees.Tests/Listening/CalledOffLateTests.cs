using Bookings.Contracts;
using Fees.Deciding;
using Foundation;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Listening;

public class CalledOffLateTests
{
    private static readonly DateTimeOffset Starts = new(2026, 9, 10, 10, 0, 0, TimeSpan.Zero);

    private static async Task<FeesHouse> DecidedAsync()
    {
        var fees = await OpenAsync(recommendation: false);
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Suositus", new(2026, 1, 1), null, null,
        [
            Examples.PerHour(null, 25), new(null, FeeUnit.LateCancellation, Money.Euros(20), "336", withinHours: 48), new(null, FeeUnit.LateCancellation, Money.Euros(60), "336", withinHours: 24),
            new("lecture", FeeUnit.LateCancellation, Money.Euros(90), "214", withinHours: 24),
        ]));
        return fees;
    }

    private static AssignmentCancelled Cancelled(double hoursBefore, string by = "unit", string type = "workshop") => new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Aino, Kuhmo, type, Starts, by, Starts.AddHours(-hoursBefore), new("Työpaja, Kuhmo 10.9.2026", Starts.AddHours(2), 60, true, "4711", 1));

    private static async Task<Money?> PaysAsync(FeesHouse fees, AssignmentCancelled message)
    {
        await fees.House.PublishAsync(message);
        await fees.House.RestAsync();
        return await fees.House.ReadAsync<Fees.Data.FeesDb, Money?>(db => Task.FromResult(db.Claims.Where(claim => claim.AssignmentId == message.AssignmentId).Select(claim => (Money?)claim.Total).SingleOrDefault()));
    }

    [Theory]
    [InlineData(23.9, 60)]
    [InlineData(24, 20)]
    [InlineData(47.9, 20)]
    [InlineData(48, null)]
    public async Task The_row_with_the_shortest_time_that_holds_it_pays(double hoursBefore, int? euros)
    {
        await using var fees = await DecidedAsync();
        (await PaysAsync(fees, Cancelled(hoursBefore))).ShouldBe(euros is { } known ? Money.Euros(known) : null);
    }

    [Fact]
    public async Task The_claim_is_explained_and_goes_the_usual_way()
    {
        await using var fees = await DecidedAsync();
        var message = Cancelled(5);
        await PaysAsync(fees, message);
        await PaysAsync(fees, message); // told twice it is one claim, and it stays
        var claim = await fees.ClaimAsync(c => c.AssignmentId == message.AssignmentId);
        claim.Lines.Single().What.Fi.ShouldBe("Tehtävä peruttiin myöhään: Kehittämistyöpaja");
        claim.Lines.Single().Rule.Fi.ShouldStartWith("Korvaus on 60,00 €, kun yksikkö peruu tehtävän alle 24 tuntia ennen alkua.");
        claim.Stage.ShouldBe(ClaimStage.WaitsForApproval);
        (await fees.ApproveAsync(claim)).ShouldBe(Fees.Approving.ApprovalOutcome.Approved);
        (await fees.LettersToAsync("aino@esimerkki.example")).ShouldHaveSingleItem();
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData("expert"), InlineData("coordinator")]
    public async Task Only_the_unit_pays_for_calling_off_late(string by)
    {
        await using var fees = await DecidedAsync();
        (await PaysAsync(fees, Cancelled(5, by))).ShouldBeNull();
    }

    [Fact]
    public async Task A_type_of_task_has_its_own_row_and_no_row_pays_nothing()
    {
        await using var fees = await DecidedAsync();
        (await PaysAsync(fees, Cancelled(5, type: "lecture"))).ShouldBe(Money.Euros(90));
        await using var without = await OpenAsync();
        (await PaysAsync(without, Cancelled(5))).ShouldBeNull();
    }

    [Fact]
    public async Task A_row_for_experts_together_comes_before_the_row_for_one()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Suositus", new(2026, 1, 1), null, null,
            [Examples.PerHour("workshop", 25), new("workshop", FeeUnit.PerHour, Money.Euros(20), "336", groupOnly: true)]));
        (await fees.DoneAsync(Done())).Total.ShouldBe(Money.Euros(50));
        var together = await fees.DoneAsync(Done(expert: Toivo) with { Experts = 2 });
        together.Total.ShouldBe(Money.Euros(40));
        together.Lines.Single().Rule.Fi.ShouldContain("monta ihmistä tekee yhdessä");
    }
}
