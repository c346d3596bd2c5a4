using Fees.Coordinating;
using Fees.Deciding;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Coordinating;

public class CorrectFactsTests
{
    private static readonly Guid Coordinator = Guid.CreateVersion7();

    private static Task<CorrectionOutcome> CorrectAsync(FeesHouse fees, Claim claim, string hours, string kilometres = "0", string why = "Lista tarkistettu") =>
        fees.House.InvokeAsync<CorrectionOutcome>(new CorrectFacts(claim.Id, new() { Hours = hours, Kilometres = kilometres, Why = why }), Coordinator, "Kaisa Koordinaattori", "coordinator");

    private static async Task<IReadOnlyList<(ChangedFact, string, string)>> ChangesAsync(FeesHouse fees, Claim claim) =>
        await fees.House.ReadAsync<Fees.Data.FeesDb, List<(ChangedFact, string, string)>>(async db =>
            [.. (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(db.ClaimChanges.Where(c => c.ClaimId == claim.Id))).OrderBy(c => c.At).ThenBy(c => c.What).Select(c => (c.What, c.From, c.To))]);

    [Fact]
    public async Task What_changed_is_kept_from_what_to_what_and_told_to_the_expert()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done(kilometres: 10));
        (await CorrectAsync(fees, claim, "3", "40")).ShouldBeOfType<CorrectionOutcome.Corrected>();
        var after = await fees.AgainAsync(claim);
        (after.Minutes, after.Kilometres, after.Total).ShouldBe((180, 40, Money.Euros(97)));
        (await ChangesAsync(fees, claim)).ShouldBe([(ChangedFact.Minutes, "120", "180"), (ChangedFact.Kilometres, "10", "40"), (ChangedFact.Total, "5550", "9700")]);

        var page = await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync($"/fees/approvals/{claim.Id}");
        page.Text.ShouldContain("2 h → 3 h");
        page.Text.ShouldContain("10 km → 40 km");
        page.Text.ShouldContain("Lista tarkistettu");
        page.Text.ShouldContain("(Kaisa Koordinaattori)");
        page.Text.ShouldContain("Palkkio on laskettu tällä suosituksella: Esimerkkisuositus, versio 1");
        (await fees.LettersToAsync("aino@esimerkki.example")).Last().ShouldBe("Palkkiosi muuttui: " + claim.Title);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_corrected_recommendation_reprices_what_nobody_has_approved_and_says_so()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Esimerkkisuositus", new(2026, 1, 1), null, null, [Examples.PerHour("workshop", 30)]));
        await fees.House.RestAsync();
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(50)); // it stays as it was explained until somebody asks for it anew

        (await CorrectAsync(fees, claim, "2")).ShouldBeOfType<CorrectionOutcome.Corrected>();
        (await ChangesAsync(fees, claim)).ShouldBe([(ChangedFact.Recommendation, "Esimerkkisuositus, versio 1", "Esimerkkisuositus, versio 2"), (ChangedFact.Total, "5000", "6000")]);
        (await CorrectAsync(fees, claim, "2")).ShouldBeOfType<CorrectionOutcome.Unchanged>();
    }

    [Fact]
    public async Task An_approved_claim_is_not_corrected()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.ApprovedAsync(Done());
        (await CorrectAsync(fees, claim, "3")).ShouldBeOfType<CorrectionOutcome.TooLate>();
        await fees.House.PublishAsync(Done(assignment: claim.AssignmentId, minutes: 240));
        await fees.House.RestAsync();
        (await fees.AgainAsync(claim)).Minutes.ShouldBe(120);
    }

    [Fact]
    public async Task What_bookings_tells_again_is_followed_and_the_same_told_twice_changes_nothing()
    {
        await using var fees = await OpenAsync();
        var done = Done(costs: new Bookings.Contracts.Cost("Bussi", 800));
        var claim = await fees.DoneAsync(done);
        await fees.DoneAsync(done);
        (await ChangesAsync(fees, claim)).ShouldBeEmpty();
        await fees.DoneAsync(done with { PreparationMinutes = 60, OtherCosts = [new("Bussi", 900)] });
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(79));
        (await ChangesAsync(fees, claim)).ShouldBe([(ChangedFact.PreparationMinutes, "0", "60"), (ChangedFact.Costs, "800", "900"), (ChangedFact.Total, "5800", "7900")]);
        (await fees.LettersToAsync("helmi@esimerkki.example")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_claim_that_waited_says_which_decision_gave_it_its_amount()
    {
        await using var fees = await OpenAsync(recommendation: false);
        var claim = await fees.DoneAsync(Done());
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Esimerkkisuositus", new(2026, 1, 1), null, null, [Examples.PerHour("workshop", 25)]));
        await fees.House.RestAsync();
        (await ChangesAsync(fees, claim)).ShouldBe([(ChangedFact.Recommendation, "", "Esimerkkisuositus, versio 1"), (ChangedFact.Total, "0", "5000")]);
    }

    [Fact]
    public async Task The_form_says_what_is_wrong_and_keeps_what_was_typed()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done(minutes: 100));
        var coordinator = site.As(Coordinator, Roles.Coordinator);
        (await coordinator.GoAsync($"/fees/claims/{claim.Id}")).Value("Form.Hours").ShouldBe("1,67");
        var page = await coordinator.SendAsync($"/fees/claims/{claim.Id}", "correct", ("Form.Hours", "monta"), ("Form.Why", ""));
        page.Problems.ShouldBe(["Form.Hours", "Form.Why"]);
        page.Value("Form.Hours").ShouldBe("monta");
        (await coordinator.SendAsync($"/fees/claims/{claim.Id}", "correct", ("Form.Why", "Sama"))).Text.ShouldContain("Mikään ei muuttunut.");
        (await coordinator.SendAsync($"/fees/claims/{claim.Id}", "correct", ("Form.Hours", "2"), ("Form.Why", "Kello"))).Text.ShouldContain("1 h 40 min → 2 h");
    }

    [Fact]
    public async Task Agreeing_again_is_a_change()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Väli", new(2026, 1, 1), null, null, [new("workshop", FeeUnit.PerOccasion, Money.Euros(50), "210", upTo: Money.Euros(100))]));
        var claim = await fees.DoneAsync(Done());
        var line = claim.Lines.Single().Id;
        foreach (var euros in (decimal[])[60, 60, 80])
            (await fees.House.InvokeAsync<AgreedOutcome>(new AgreeAmount(claim.Id, line, Money.Euros(euros)), Coordinator, "Kaisa", "coordinator")).ShouldBe(AgreedOutcome.Agreed);
        (await ChangesAsync(fees, claim)).ShouldBe([(ChangedFact.Agreed, "6000", "8000"), (ChangedFact.Total, "6000", "8000")]);

        (await CorrectAsync(fees, claim, "2", "10")).ShouldBeOfType<CorrectionOutcome.Corrected>();
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(85.50m)); // kilometres do not undo what was agreed on the work
        (await CorrectAsync(fees, claim, "3", "10")).ShouldBeOfType<CorrectionOutcome.Corrected>();
        (await fees.AgainAsync(claim)).Stage.ShouldBe(ClaimStage.WaitsForRule); // another task is agreed anew
    }
}
