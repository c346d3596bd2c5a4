using Fees.Data;
using Fees.Deciding;
using Microsoft.EntityFrameworkCore;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests;

/// <summary>Each invariant finds its planted offender.</summary>
public class FeesChecksTests
{
    [Theory]
    [InlineData("UPDATE fees_batches SET Total = Total + 1", "another total than its lines")]
    [InlineData("UPDATE fees_batches SET Count = 7", "another total than its lines")]
    [InlineData("UPDATE fees_batch_lines SET Withheld = Withheld + 1", "does not add up")]
    [InlineData("UPDATE fees_claim_lines SET Amount = Amount + 100", "another total than its lines")]
    [InlineData("UPDATE fees_approvals SET Total = 1", "without an approval of its total")]
    [InlineData("DELETE FROM fees_approvals", "without an approval of its total")]
    [InlineData("UPDATE fees_payments SET ByPerson = (SELECT ByPerson FROM fees_approvals)", "by the same person")]
    [InlineData("UPDATE fees_claims SET Stage = 'Approved'", "its rows say otherwise")]
    [InlineData("DELETE FROM fees_payments", "its rows say otherwise")]
    [InlineData("UPDATE fees_exports SET Sha256 = 'other' WHERE Id = (SELECT max(Id) FROM fees_exports)", "different bytes")]
    [InlineData("UPDATE fees_batch_lines SET BankSays = 'Accepted'", "another thing than the bank")]
    [InlineData("DELETE FROM fees_bank_answers", "another thing than the bank")]
    [InlineData("UPDATE fees_batch_lines SET BankSays = 'Rejected'", "another number of rejected payments")]
    [InlineData("UPDATE fees_batches SET Rejected = 1", "another number of rejected payments")]
    [InlineData("UPDATE fees_income_reports SET Amounts = '[]'", "other amounts than were paid")]
    [InlineData("UPDATE fees_income_reports SET Replaces = 1", "replaces one that was not sent")]
    [InlineData("INSERT INTO fees_income_reports SELECT '019A0000-0000-7000-8000-000000000001', DeliveryRowId, BatchId, '019A0000-0000-7000-8000-000000000002', ReportId, 2, 0, Lines, LastName, FirstName, IdentityCode, Amounts, SentAt, NULL, NULL, NULL, 0 FROM fees_income_reports", "is there twice")]
    [InlineData("UPDATE fees_income_deliveries SET SentByPerson = (SELECT ByPerson FROM fees_approvals)", "by the same person")]
    [InlineData("UPDATE fees_bank_replies SET ByPerson = (SELECT ByPerson FROM fees_approvals)", "by the same person")]
    [InlineData("UPDATE fees_claim_lines SET Least = Amount + 1, Most = Amount + 2", "outside its range")]
    [InlineData("UPDATE fees_recommendations SET ValidFrom = '2026-02-01'", "begin on 2026-02-01")]
    [InlineData("UPDATE fees_proposals SET RecommendationId = NULL", "Proposal ")]
    [InlineData("UPDATE fees_proposals SET Stage = 'Proposed'", "Proposal ")]
    [InlineData("UPDATE fees_claim_changes SET At = '2027-01-01 00:00:00'", "changed after it was approved")]
    [InlineData("UPDATE fees_claim_changes SET \"To\" = '7'", "than its last change of Kilometres")]
    [InlineData("INSERT INTO fees_budget_rows (Id, BudgetId, Position, Line, PartOf, Year, At, ByName) SELECT lower(Id), BudgetId, Position, Line, PartOf, Year, At, ByName FROM fees_budget_rows", "twice for 2026")]
    [InlineData("UPDATE fees_budget_rows SET PartOf = 'Muu'", "a part of 'Muu', which it has not")]
    [InlineData("UPDATE fees_reservations SET CostCentre = 'toinen'", "was not quoted")]
    [InlineData("UPDATE fees_claims SET Total = Total + 1 WHERE Stage = 'Paid'", "euros spent and batches have paid")]
    [InlineData("UPDATE fees_claims SET KilometreRate = 54", "by another rate than it keeps")]
    [InlineData("UPDATE fees_kilometre_rates SET Rate = 54", "is gone or changed")]
    [InlineData("UPDATE fees_kilometre_rates SET \"To\" = '2026-02-01'", "Two kilometre rates hold on")]
    [InlineData("INSERT INTO fees_year_caps (ExpertId, Amount, Version) VALUES ('01a20361-fef0-7003-aa7b-0776d1a98926', 0, 1)", "is not right")]
    public async Task A_planted_offender_is_found(string harm, string found)
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        var told = Done(kilometres: 20);
        await fees.DoneAsync(told);
        await fees.ApprovedAsync(told with { Kilometres = 10 });
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.ExportAsync(batch);
        await HearingBack.ReadBankFileTests.ReadAsync(fees, HearingBack.Pain002.Write(batch, group: "ACSC"));
        await Reporting.IncomeReportTests.SendAsync(fees);
        await DecideTwiceAsync(fees);
        await BudgetAsync(fees);
        (await fees.CheckAsync()).ShouldBeEmpty();

        await fees.House.ReadAsync<FeesDb, int>(db => db.Database.ExecuteSqlRawAsync(harm));
        (await fees.CheckAsync()).ShouldContain(problem => problem.Contains(found, StringComparison.Ordinal));
    }

    /// <summary>A budget with a reserved place.</summary>
    private static async Task BudgetAsync(FeesHouse fees)
    {
        await fees.House.InvokeAsync<Fees.Budgeting.ImportOutcome>(new Fees.Budgeting.ImportBudget("kustannuspaikka;vuosi;suunniteltu\n4711;2026;1000"), Guid.CreateVersion7(), "Kaisa", "coordinator");
        var request = Guid.CreateVersion7();
        await fees.House.PublishAsync(new Bookings.Contracts.ExpertRequested(request, 1, Kuhmo, "workshop", fees.Now, 120, 0, true, "4711"));
        await fees.House.RestAsync();
        await fees.House.PublishAsync(new Bookings.Contracts.AssignmentConfirmed(Guid.CreateVersion7(), request, Aino, Kuhmo, "workshop", fees.Now, fees.Now.AddHours(2), fees.Now));
        await fees.House.RestAsync();
    }

    /// <summary>A decision by way of a proposal, and a later one without.</summary>
    private static async Task DecideTwiceAsync(FeesHouse fees)
    {
        var id = Guid.CreateVersion7();
        RecommendationForm form = new() { Name = "Esitys", ValidFrom = "1.2.2026", Rows = [new() { TaskType = "panel", Unit = "PerHour", Amount = "20" }] };
        await fees.House.InvokeAsync<ProposalOutcome>(new ProposeRecommendation(id, form, 0));
        Decision decision = new("Aluehallitus", new(2026, 1, 12), "4", "KHVADno-2026-1");
        foreach (var (name, month, proposal) in new[] { ("Esitys", 2, id), ("Toinen", 3, (Guid?)null) })
            await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation(name, new(2027, month, 1), null, decision, [Examples.PerOccasion("panel", 70)], proposal));
    }
}
