using Fees.Coordinating;
using Fees.Data;
using Fees.Deciding;
using Fees.Paying;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Coordinating;

/// <summary>A fee that the decision gives as a range waits until somebody has written down what was agreed; an undecided income type stops the payout only.</summary>
public class AgreeAmountTests
{
    private static async Task<FeesHouse> WithRangeAsync(string taxClass = "214")
    {
        var fees = await OpenAsync(recommendation: false);
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Palkkiosuositus", new(2026, 1, 1), null, new Decision("Aluehallitus", new(2025, 12, 1), "7", "KHVADno-2025-9"),
            [new RecommendationRow("lecture", FeeUnit.PerOccasion, Money.Euros(100), taxClass, upTo: Money.Euros(600)), new RecommendationRow("workshop", FeeUnit.PerHour, Money.Euros(25), taxClass)]));
        return fees;
    }

    [Fact]
    public async Task What_is_agreed_within_the_range_is_paid_and_the_approver_sees_who_agreed_it()
    {
        await using var fees = await WithRangeAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done(type: "lecture"));
        claim.Stage.ShouldBe(ClaimStage.WaitsForRule);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        var page = $"/fees/claims/{claim.Id}";
        (await coordinator.SendAsync(page, "agree", ("Agreed.Amount", "600,01"))).Text.ShouldContain("Summan pitää olla 100,00 €–600,00 €.");
        (await coordinator.SendAsync(page, "agree", ("Agreed.Amount", "paljon"))).Text.ShouldContain("Kirjoita summa euroina");
        (await fees.AgainAsync(claim)).Stage.ShouldBe(ClaimStage.WaitsForRule);
        (await coordinator.SendAsync(page, "agree", ("Agreed.Amount", "250"))).Text.ShouldContain("Sovittu summa on tallennettu.");
        await fees.House.RestAsync();
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(250));
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync($"/fees/approvals/{claim.Id}")).Text.ShouldContain("Sovittu 250,00 € (Testaaja, 1.9.2026).");
        await fees.House.InvokeAsync<AgreedOutcome>(new AgreeAmount(claim.Id, claim.Lines[0].Id, Money.Euros(300)));
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(300));
        await fees.ApproveAsync(await fees.AgainAsync(claim));
        (await fees.House.InvokeAsync<AgreedOutcome>(new AgreeAmount(claim.Id, claim.Lines[0].Id, Money.Euros(400)))).ShouldBe(AgreedOutcome.TooLate);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_payroll_has_not_decided_the_income_type_the_claim_is_left_out_of_the_payout()
    {
        await using var fees = await WithRangeAsync(taxClass: "");
        await fees.GiveAsync(Aino, Details());
        var claim = await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        batch.Count.ShouldBe(0);
        (await fees.House.ReadAsync<FeesDb, LeftOut>(db => db.LeftOut.SingleAsync())).Reason.ShouldBe(LeftOutReason.NoTaxClass);
        (await fees.AgainAsync(claim)).Stage.ShouldBe(ClaimStage.Approved);

        await using var site = await Site.OpenAsync(fees);
        var payer = site.As(Payer, Roles.Payer);
        (await payer.GoAsync("/fees/payouts")).Text.ShouldContain("Tulolaji on päättämättä: 1.");
        (await payer.SendAsync("/fees/payouts/income-types", "classes", ("Form.Rows[0].TaxClass", "21"))).Problems.ShouldBe(["Form.Rows[0].TaxClass"]);
        (await payer.SendAsync("/fees/payouts/income-types", "classes", ("Form.Rows[0].TaxClass", "336"))).Text.ShouldContain("Tulolajit on tallennettu.");
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync("/fees/payouts/income-types")).Status.ShouldBe(403);
        (await payer.GoAsync("/fees/payouts")).Text.ShouldNotContain("Tulolaji on päättämättä");
        var next = await fees.PaidOnAsync(2026, 10, 15);
        next.Count.ShouldBe(1);
        next.Lines.Single().Parts.ShouldContain("336");
        (await payer.GoAsync("/fees/payouts/income-types")).Text.ShouldContain("Yhtään tulolajia ei ole avoinna.");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }
}
