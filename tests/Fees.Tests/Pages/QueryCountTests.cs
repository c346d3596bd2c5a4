using Fees.Deciding;
using Foundation.Ui;
using SiteRig;
using static Fees.Tests.FeesHouse;

[assembly: AssemblyFixture(typeof(Questions))]

namespace Fees.Tests.Pages;

/// <summary>How often a page asks the database is fixed: it does not grow with the rows.</summary>
public sealed class QueryCountTests(Questions questions)
{
    [Fact]
    public async Task Lists_ask_as_often_with_many_rows_as_with_one()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.GiveAsync(Aino, Details());
        var expert = site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino);
        var approver = site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        var unit = site.As(Guid.CreateVersion7(), Roles.Unit, Me.UnitClaim, Kuhmo);
        var payer = site.As(Payer, Roles.Payer);
        var seldom = await FillAsync(fees, 1, month: 9);
        List<(Visitor Who, string Address)> pages =
        [
            (expert, "/my/fees"), (approver, "/fees/approvals"), (approver, "/fees/approvals?kaikki=true"), (coordinator, "/fees"), (coordinator, "/fees?vaihe=approved"),
            (payer, "/fees/payouts"), (coordinator, "/fees/recommendations"), (unit, "/fees/unit"), (coordinator, "/fees/budgets"), (approver, "/fees/budgets"), (payer, $"/fees/payouts/{seldom}"),
        ];
        var few = await questions.OfAsync(pages);

        var full = await FillAsync(fees, 8, month: 10);

        pages[^1] = (payer, $"/fees/payouts/{full}");
        (await questions.OfAsync(pages)).ShouldBe(few);
        few.ShouldBe(
        [
            "/my/fees: 6", "/fees/approvals: 5", "/fees/approvals?kaikki=true: 5", "/fees: 4", "/fees?vaihe=approved: 4", "/fees/payouts: 7", "/fees/recommendations: 2", "/fees/unit: 2", "/fees/budgets: 3", "/fees/budgets: 4", "/fees/payouts/…: 8",
        ]);
    }

    /// <summary>So many rows in each list: paid and left out of a batch, approved, waiting, calls to make, recommendations.</summary>
    private static async Task<Guid> FillAsync(FeesHouse fees, int rows, int month)
    {
        for (var row = 0; row < rows; row++)
        {
            await fees.ApprovedAsync(Done(kilometres: 10));
            await fees.ApprovedAsync(Done(expert: Toivo));
        }
        var batch = await fees.PaidOnAsync(2026, month, 15);
        await fees.ExportAsync(batch);
        await HearingBack.ReadBankFileTests.ReadAsync(fees, HearingBack.Pain002.Write(batch, group: "ACSC"));
        await Reporting.IncomeReportTests.SendAsync(fees);
        for (var row = 0; row < rows; row++)
        {
            await fees.ApprovedAsync(Done());
            await fees.DoneAsync(Done(expert: Toivo));
            await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Esimerkki " + row, new(2026, month, 1 + row), null, null,
                [Examples.PerHour("workshop", 25), Examples.PerOccasion("lecture", 100)]));
        }
        await fees.House.RestAsync();
        return batch.Id;
    }
}
