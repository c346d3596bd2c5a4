using Fees.Approving;
using Fees.Tests.Pages;
using Foundation.Ui;
using SiteRig;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Following;

public class ClaimPathTests
{
    [Fact]
    public async Task Expert_unit_approver_coordinator_and_payer_see_the_same_line_at_every_stage()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.GiveAsync(Aino, Details());
        var claim = await fees.DoneAsync(Done());
        (await LineAsync(fees, site, claim)).ShouldEndWith("Yksikkö hyväksyy: Odottaa hyväksymistä (now) | Maksuerään: Vielä tulossa (next) | Tilille: Vielä tulossa (next)");

        await fees.House.InvokeAsync<AskOutcome>(new AskForMore(claim.Id, [Kuhmo], "Miksi?"), Approver, "Helmi", "approver");
        (await LineAsync(fees, site, claim)).ShouldContain("Yksikkö hyväksyy: Odottaa vastausta (now)");
        var question = (await fees.AgainAsync(claim)).Questions.Single().Id;
        await fees.House.InvokeAsync<AnswerOutcome>(new AnswerQuestion(claim.Id, question, Aino, "Siksi."), Aino, "Aino", "expert");
        (await fees.ApproveAsync(claim)).ShouldBe(ApprovalOutcome.Approved);
        (await LineAsync(fees, site, claim)).ShouldEndWith("Yksikkö hyväksyy: 1.9.2026 (done) | Maksuerään: Odottaa maksupäivää (now) | Tilille: Vielä tulossa (next)");

        var batch = await fees.PaidOnAsync(2026, 9, 15);
        (await LineAsync(fees, site, claim, batch.Id)).ShouldEndWith("Maksuerään: 15.9.2026 (done) | Tilille: Maksupäivä 15.9.2026 (now)");
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        (await LineAsync(fees, site, claim, batch.Id)).ShouldBe(
            "Tehtävä tehty ja kerrottu: 1.9.2026 (done) | Palkkio laskettu: 50,00 € (done) | Yksikkö hyväksyy: 1.9.2026 (done) | Maksuerään: 15.9.2026 (done) | Tilille: 15.9.2026 (done)");
        await fees.House.InvokeAsync<Fees.Paying.ReversalOutcome>(new Fees.Paying.ReversePayment(claim.Id, "Väärä tili"), Payer, "Pentti", "payer");
        (await LineAsync(fees, site, claim, batch.Id)).ShouldEndWith("Maksu peruttu: 15.9.2026 (now)");
    }

    [Fact]
    public async Task A_claim_that_ends_early_says_where()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done());
        await fees.House.InvokeAsync<Fees.Declining.FeeChoice>(new Fees.Declining.DeclineFee(claim.Id, Aino, null), Aino, "Aino", "expert");
        (await LineAsync(fees, site, claim)).ShouldEndWith("Ei maksettavaa: Palkkio päättyy tähän (now)");
    }

    [Fact]
    public async Task A_unit_sees_its_own_claims_only_and_no_questions()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done());
        await fees.House.InvokeAsync<AskOutcome>(new AskForMore(claim.Id, [Kuhmo], "Salainen kysymys"), Approver, "Helmi", "approver");
        var unit = site.As(Guid.CreateVersion7(), Roles.Unit, Me.UnitClaim, Kuhmo);
        (await unit.GoAsync("/fees/unit")).Text.ShouldContain(claim.Title);
        (await unit.GoAsync($"/fees/unit/{claim.Id}")).Text.ShouldNotContain("Salainen");
        (await site.As(Guid.CreateVersion7(), Roles.Unit, Me.UnitClaim, Sotkamo).GoAsync($"/fees/unit/{claim.Id}")).Status.ShouldBe(404);
    }

    /// <summary>The line, the same on every page that shows the claim.</summary>
    private static async Task<string> LineAsync(FeesHouse fees, Site site, Claim claim, Guid? batch = null)
    {
        List<(Visitor Who, string Address)> pages =
        [
            (site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino), $"/my/fees/{claim.Id}"),
            (site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo), $"/fees/approvals/{claim.Id}"),
            (site.As(Guid.CreateVersion7(), Roles.Unit, Me.UnitClaim, Kuhmo), $"/fees/unit/{claim.Id}"),
            (site.As(Guid.CreateVersion7(), Roles.Coordinator), $"/fees/claims/{claim.Id}"),
        ];
        if (batch is { } id)
            pages.Add((site.As(Payer, Roles.Payer), $"/fees/payouts/{id}/{claim.Id}"));
        HashSet<string> lines = [];
        foreach (var (who, address) in pages)
            lines.Add(string.Join(" | ", (await who.GoAsync(address)).Document.QuerySelectorAll("ol.steps li").Select(step =>
                $"{step.QuerySelector(".step-text")!.TextContent.Trim()}: {step.QuerySelector(".step-state")!.TextContent.Trim()} ({step.ClassList.Single(name => name.StartsWith("step-", StringComparison.Ordinal))[5..]})")));
        return lines.ShouldHaveSingleItem();
    }
}
