using Bookings.Contracts;
using Fees.Budgeting;
using Fees.Contracts;
using Fees.Data;
using Fees.Paying;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Budgeting;

public class BudgetsTests
{
    private const string Head = "kustannuspaikka;hanke;rivi;osa riviä;vuosi;suunniteltu;toteutunut;jäljellä\n";
    private static readonly DateTimeOffset August25 = new(2026, 8, 25, 10, 0, 0, TimeSpan.Zero);

    private static Task<ImportOutcome> ImportAsync(FeesHouse fees, string rows) => fees.House.InvokeAsync<ImportOutcome>(new ImportBudget(Head + rows), Guid.CreateVersion7(), "Kaisa", "coordinator");

    private static async Task<BudgetYear> YearAsync(FeesHouse fees, int year = 2026, string code = "4711") => await fees.House.ReadAsync<FeesDb, BudgetYear>(async db =>
    {
        var budget = (await db.Budgets.Include(one => one.Rows).ToListAsync()).Single(one => one.Code == code);
        return BudgetYear.Of(budget, BudgetTable.Of(budget.Rows), year, await Spending.OfYearAsync(db, year, CancellationToken.None));
    });

    private static async Task<(decimal, decimal, decimal)> SumsAsync(FeesHouse fees) => await YearAsync(fees) is var year ? (year.Reserved.InEuros, year.Spent.InEuros, year.Left.InEuros) : default;

    /// <summary>A request of two hours, 50 euros a head, quoted and rested.</summary>
    private static async Task<(Guid Request, FeeQuoted Quoted)> AskAsync(FeesHouse fees, int places = 1, string costCentre = "4711", int minutes = 120)
    {
        var request = Guid.CreateVersion7();
        await fees.House.PublishAsync(new ExpertRequested(request, 1, Kuhmo, "workshop", August25, minutes, 0, true, costCentre, places));
        await fees.House.RestAsync();
        return (request, fees.Told.Of<FeeQuoted>().Single(quoted => quoted.RequestId == request));
    }

    private static async Task<Guid> ConfirmAsync(FeesHouse fees, Guid request)
    {
        var assignment = Guid.CreateVersion7();
        await fees.House.PublishAsync(new AssignmentConfirmed(assignment, request, Aino, Kuhmo, "workshop", August25, August25.AddHours(2), fees.Now));
        await fees.House.RestAsync();
        return assignment;
    }

    [Fact]
    public async Task A_confirmed_place_reserves_its_claim_takes_over_and_what_is_paid_is_spent_until_it_is_reversed()
    {
        await using var fees = await OpenAsync();
        await ImportAsync(fees, "4711;;;;2026;1000;10;");
        await fees.GiveAsync(Aino, Details());
        var (request, _) = await AskAsync(fees);
        (await SumsAsync(fees)).ShouldBe((0, 10, 990));
        var assignment = await ConfirmAsync(fees, request);
        (await SumsAsync(fees)).ShouldBe((50, 10, 940));

        var claim = await fees.ApprovedAsync(Done(assignment: assignment, kilometres: 10));
        (await SumsAsync(fees)).ShouldBe((55.50m, 10, 934.50m));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        (await SumsAsync(fees)).ShouldBe((0, 65.50m, 934.50m));
        (await fees.CheckAsync()).ShouldBeEmpty();

        await fees.House.InvokeAsync<ReversalOutcome>(new ReversePayment(claim.Id, "Väärä tili"), Payer, "Pentti", "payer");
        (await SumsAsync(fees)).ShouldBe((0, 10, 990));
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_moved_waits_in_the_new_years_budget_with_the_new_amount_whichever_is_heard_first(bool quoteFirst)
    {
        await using var fees = await OpenAsync();
        await ImportAsync(fees, "4711;;;;2026;1000;;\n4711;;;;2027;1000;;");
        var (request, _) = await AskAsync(fees);
        var assignment = await ConfirmAsync(fees, request);
        (await SumsAsync(fees)).ShouldBe((50, 0, 950));
        var moved = August25.AddDays(200);
        object[] told =
        [
            new ExpertRequested(request, 2, Kuhmo, "workshop", moved, 240, 0, true, "4711", 1),
            new AssignmentRescheduled(assignment, request, Aino, Kuhmo, "workshop", August25, August25.AddHours(2), moved, moved.AddHours(4), true, fees.Now.AddMinutes(1)),
        ];
        foreach (var message in quoteFirst ? told : told.Reverse())
        {
            await fees.House.PublishAsync(message);
            await fees.House.RestAsync();
        }
        (await SumsAsync(fees)).ShouldBe((0, 0, 1000));
        (await YearAsync(fees, 2027)).Reserved.ShouldBe(Money.Euros(100));
        (await fees.CheckAsync()).ShouldBeEmpty();

        await fees.House.PublishAsync(new AssignmentCancelled(assignment, request, Aino, Kuhmo, "workshop", moved, "expert", fees.Now.AddMinutes(2)));
        await fees.House.RestAsync();
        (await YearAsync(fees, 2027)).Reserved.ShouldBe(Money.Zero); // and no fee for calling off late: it was the expert's own no
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_called_off_or_not_held_is_free_again(bool cancelled)
    {
        await using var fees = await OpenAsync();
        await ImportAsync(fees, "4711;;;;2026;1000;;");
        var (request, _) = await AskAsync(fees);
        var assignment = await ConfirmAsync(fees, request);
        await fees.House.PublishAsync(cancelled
            ? new AssignmentCancelled(assignment, request, Aino, Kuhmo, "workshop", August25, "expert", fees.Now)
            : new AssignmentNotHeld(assignment, request, Aino, Kuhmo, fees.Now));
        await fees.House.RestAsync();
        (await SumsAsync(fees)).ShouldBe((0, 0, 1000));
    }

    [Fact]
    public async Task A_quote_that_would_exceed_the_budget_says_so_in_both_languages_for_all_its_places()
    {
        await using var fees = await OpenAsync();
        await ImportAsync(fees, "4711;;;;2026;120;;");
        (await AskAsync(fees, places: 2)).Quoted.BudgetNote.ShouldBeNull(); // 100 of 120
        await ConfirmAsync(fees, (await AskAsync(fees)).Request);
        var note = (await AskAsync(fees, places: 2)).Quoted.BudgetNote.ShouldNotBeNull();
        note["fi"].ShouldBe("Budjetti ylittyisi. 4711, vuosi 2026: jäljellä 70,00 €, tämän pyynnön palkkiot 100,00 €, ylitys 30,00 €. Matkakulut eivät ole mukana.");
        note["en"].ShouldStartWith("The budget would be exceeded. 4711, year 2026: left €70.00");
        (await AskAsync(fees, places: 2, costCentre: "9999")).Quoted.BudgetNote.ShouldBeNull(); // no budget, no note
    }

    [Fact]
    public async Task A_task_that_names_a_project_counts_to_the_project_and_not_to_its_cost_centre()
    {
        await using var fees = await OpenAsync();
        await ImportAsync(fees, "4711;;;;2026;1000;;\n4711;Esimerkkihanke;;;2026;300;;");
        await ConfirmAsync(fees, (await AskAsync(fees, costCentre: " esimerkkihanke ")).Request);
        (await YearAsync(fees, code: "Esimerkkihanke")).Reserved.ShouldBe(Money.Euros(50));
        (await YearAsync(fees)).Reserved.ShouldBe(Money.Zero);
    }

    [Fact]
    public async Task Rows_imported_again_take_the_place_of_their_line_and_year_only()
    {
        await using var fees = await OpenAsync();
        await ImportAsync(fees, "4711;;;;2025;500;400;\n4711;;;;2026;1000;;");
        await ImportAsync(fees, "4711;;;;2026;1500;;");
        ((await YearAsync(fees)).Planned, (await YearAsync(fees, 2025)).Spent).ShouldBe((Money.Euros(1500), Money.Euros(400)));
        (await ImportAsync(fees, "4711;;;;2026;paljon;;")).ShouldBeOfType<ImportOutcome.Refused>();
        (await YearAsync(fees)).Planned.ShouldBe(Money.Euros(1500));
    }

    [Fact]
    public async Task Approvers_see_their_own_units_cost_centres_and_nobody_else_sees_any()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await ImportAsync(fees, "4711;;;;2026;1000;;\n4711;Oma hanke;;;2026;1000;;\n5000;Muiden hanke;;;2026;1000;;");
        await fees.DoneAsync(Done() with { CostCentre = "5000" });
        var approver = site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo);
        var page = await approver.GoAsync("/fees/budgets");
        page.Text.ShouldContain("Oma hanke");
        page.Text.ShouldNotContain("Muiden hanke");
        page.Text.ShouldNotContain("5000");
        var theirs = await fees.House.ReadAsync<FeesDb, Guid>(db => db.Budgets.Where(budget => budget.CostCentre == "5000").Select(budget => budget.Id).SingleAsync());
        (await approver.GoAsync($"/fees/budgets/{theirs}")).Status.ShouldBe(404);
        (await approver.GoAsync("/fees/budgets/import")).Status.ShouldBe(403);
        (await site.As(Aino, Roles.Expert, Me.ExpertClaim, Aino).GoAsync("/fees/budgets")).Status.ShouldBe(403);
        var coordinator = await site.As(Guid.CreateVersion7(), Roles.Coordinator).GoAsync("/fees/budgets");
        coordinator.Text.ShouldContain("Kustannuspaikat, joilla ei ole budjettia"); // the claim names the cost centre, the budget only a project of it
    }
}
