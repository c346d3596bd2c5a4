using Bookings.Contracts;
using Fees.Data;
using Fees.Deciding;
using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Listening;

public class CompletedTaskTests
{
    [Fact]
    public async Task A_done_task_becomes_a_claim_that_waits_for_approval()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done(preparation: 60, kilometres: 100, costs: new Cost("Pysäköinti", 450)));
        claim.Lines.OrderBy(line => line.Position).Select(line => (line.Kind, line.Amount!.Value.Cents)).ShouldBe(
            [(LineKind.Fee, 5000), (LineKind.Preparation, 2000), (LineKind.Kilometres, 5500), (LineKind.Cost, 450)]);
        claim.Total.ShouldBe(Money.Euros(129.50m));
        (claim.Stage, claim.Recommendation, claim.IsExample).ShouldBe((ClaimStage.WaitsForApproval, "Esimerkkisuositus, versio 1", true));
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_task_told_twice_is_one_claim()
    {
        await using var fees = await OpenAsync();
        var done = Done();
        await fees.House.PublishAsync(done);
        await fees.House.PublishAsync(done);
        await fees.DoneAsync(done);
        (await fees.House.ReadAsync<FeesDb, int>(db => db.Claims.CountAsync())).ShouldBe(1);
        (await fees.LettersToAsync("aino@esimerkki.example")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_expert_and_the_approvers_hear_of_it()
    {
        await using var fees = await OpenAsync();
        await fees.DoneAsync(Done());
        (await fees.LettersToAsync("aino@esimerkki.example")).ShouldBe(["Palkkiosi: Kehittämistyöpaja, Kuhmo 25.8.2026"]);
        (await fees.LettersToAsync("helmi@esimerkki.example")).ShouldBe(["Palkkio odottaa hyväksymistäsi: Kehittämistyöpaja, Kuhmo 25.8.2026"]);
        (await fees.LettersToAsync("ossi@esimerkki.example")).ShouldBeEmpty("a contact does not approve");
        (await fees.CallsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_reads_no_mail_is_called()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done(expert: Toivo));
        var call = (await fees.CallsAsync()).ShouldHaveSingleItem();
        (call.ExpertId, call.ClaimId, call.Reason).ShouldBe((Toivo, claim.Id, CallReason.ClaimFormed));
    }

    [Fact]
    public async Task Whose_address_does_not_work_is_called_too()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        await fees.House.PublishAsync(new LetterRefused(Guid.CreateVersion7(), Aino, "fees.claim-formed", $"claim:{claim.Id}", "Aino", "aino@esimerkki.example", "550", fees.Now));
        await fees.House.PublishAsync(new LetterRefused(Guid.CreateVersion7(), Aino, "bookings.offer", "offer:1", "Aino", "aino@esimerkki.example", "550", fees.Now));
        await fees.House.RestAsync();
        (await fees.CallsAsync()).ShouldHaveSingleItem().ClaimId.ShouldBe(claim.Id);
    }

    [Fact]
    public async Task Without_a_decision_the_claim_waits_and_is_priced_when_there_is_one()
    {
        await using var fees = await OpenAsync(recommendation: false);
        var claim = await fees.DoneAsync(Done(kilometres: 10));
        claim.Stage.ShouldBe(ClaimStage.WaitsForRule);
        (await fees.House.InvokeAsync<WaitingClaimsPriced>(new PriceWaitingClaims())).Claims.ShouldBe(0);

        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Palkkiosuositus", new(2026, 8, 1), null, new Decision("Aluehallitus", new(2026, 9, 1), "7", "KHVADno-2026-9"), [Examples.PerHour(null, 30)]));
        await fees.House.RestAsync();
        var priced = await fees.AgainAsync(claim);
        (priced.Stage, priced.Total, priced.Recommendation, priced.IsExample).ShouldBe((ClaimStage.WaitsForApproval, Money.Euros(65.50m), "Palkkiosuositus, versio 1", false));
        (await fees.House.InvokeAsync<WaitingClaimsPriced>(new PriceWaitingClaims())).Claims.ShouldBe(0);
        (await fees.LettersToAsync("helmi@esimerkki.example")).Count.ShouldBe(1);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_journey_of_a_year_without_a_rate_makes_the_whole_claim_wait()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done(kilometres: 10, starts: new(2027, 1, 12, 10, 0, 0, TimeSpan.Zero)));
        claim.Stage.ShouldBe(ClaimStage.WaitsForRule);
        claim.Lines.Single(line => line.Kind == LineKind.Kilometres).Rule.Fi.ShouldContain("2027");
    }

    [Fact]
    public async Task The_year_of_a_journey_is_that_of_the_wall_clock()
    {
        await using var fees = await OpenAsync();
        // 22.30 UTC on New Year's Eve is half past midnight in Helsinki.
        var claim = await fees.DoneAsync(Done(kilometres: 10, starts: new(2026, 12, 31, 22, 30, 0, TimeSpan.Zero)));
        claim.Day.ShouldBe(new(2027, 1, 1));
    }

    [Fact]
    public async Task A_cancelled_task_takes_its_claim_with_it_while_nobody_has_approved()
    {
        await using var fees = await OpenAsync();
        var waiting = await fees.DoneAsync(Done());
        var approved = await fees.ApprovedAsync(Done());
        foreach (var claim in (Claim[])[waiting, approved])
            await fees.House.PublishAsync(new AssignmentCancelled(claim.AssignmentId, Guid.CreateVersion7(), Aino, Kuhmo, "workshop", fees.Now, "unit", fees.Now));
        await fees.House.RestAsync();
        (await fees.AgainAsync(waiting)).Stage.ShouldBe(ClaimStage.Withdrawn);
        (await fees.AgainAsync(approved)).Stage.ShouldBe(ClaimStage.Approved);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Older_facts_of_people_and_units_are_ignored()
    {
        await using var fees = await OpenAsync();
        await fees.House.PublishAsync(new ExpertChanged(Facts(Aino, "Aino", "Virtanen", "uusi@esimerkki.example", "email", revision: 5), fees.Now));
        await fees.House.RestAsync();
        await fees.House.PublishAsync(new ExpertChanged(Facts(Aino, "Aino", "Vanha", "vanha@esimerkki.example", "email", revision: 4), fees.Now));
        await fees.House.PublishAsync(new UnitChanged(Kuhmo, 3, "Kuhmon uusi", "4711", [new(Payer, "Uusi", "uusi.hyvaksyja@esimerkki.example", "en", "approver")], fees.Now));
        await fees.House.RestAsync();
        await fees.House.PublishAsync(new UnitChanged(Kuhmo, 2, "Kuhmon vanha", "4711", [], fees.Now));
        await fees.House.RestAsync();
        (await fees.House.ReadAsync<FeesDb, Expert>(db => db.Experts.SingleAsync(e => e.Id == Aino))).Name.ShouldBe("Aino Virtanen");
        var unit = await fees.House.ReadAsync<FeesDb, Unit>(db => db.Units.Include(u => u.Approvers).SingleAsync());
        unit.Name.ShouldBe("Kuhmon uusi");
        unit.Approvers.ShouldHaveSingleItem().Email.ShouldBe("uusi.hyvaksyja@esimerkki.example");
    }

    [Fact]
    public async Task A_title_longer_than_its_column_and_odd_letters_do_no_harm()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done(costs: new Cost(new string('x', 299) + "😀<script>", 100)) with { Title = string.Concat(Enumerable.Repeat("😀", 500)) });
        claim.Title.Length.ShouldBe(300);
        claim.Lines.Single(line => line.Kind == LineKind.Cost).WhatFi.Length.ShouldBe(299, "half an emoji is no letter");
    }
}
