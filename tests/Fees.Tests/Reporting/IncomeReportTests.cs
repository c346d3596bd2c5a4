using System.Xml.Linq;
using Fees.Contracts;
using Fees.Data;
using Fees.Paying;
using Fees.Reporting;
using Fees.Tests.HearingBack;
using Foundation;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Reporting;

public class IncomeReportTests
{
    [Fact]
    public async Task One_report_for_each_person_says_what_was_paid_by_income_type()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        await fees.GiveAsync(Toivo, Details(3, name: "Toivo Leinonen"));
        await fees.ApprovedAsync(Done(type: "lecture", kilometres: 40));
        await fees.ApprovedAsync(Done(kilometres: 56, costs: new Bookings.Contracts.Cost("Juna", 1500)));
        await fees.ApprovedAsync(Done(expert: Toivo));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        var file = await FileAsync(fees, (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.Ready>().DeliveryRowId);

        var (aino, toivo) = (file.Descendants("Report").First(), file.Descendants("Report").Last());
        aino.Element("IncomeEarner")!.Element("IncomeEarnerBasic")!.Value.ShouldBe("KorhonenAino");
        aino.Element("IncomeEarner")!.Descendants("Code").Single().Value.ShouldBe(Details().IdentityCode);
        Transactions(aino).ShouldBe([("210", "100.00"), ("311", "52.80"), ("336", "50.00"), ("402", "30.75")], customMessage: "what a receipt pays back is no income");
        aino.Descendants("Kilometers").Single().Value.ShouldBe("96");
        Transactions(toivo).ShouldBe([("336", "50.00"), ("402", "10.25")]);
        file.Descendants("PaymentPeriod").Single().Value.ShouldBe("2026-09-15" + "2026-08-25" + "2026-08-25");
        file.Descendants("DeliveryId").Single().Value.ShouldBe("KOKEMUS-20260915-1");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Made_again_before_it_is_sent_it_is_the_same_file_and_each_time_is_logged()
    {
        await using var fees = await OpenAsync();
        await ReadBankFileTests.ExportedAsync(fees);
        var first = (IncomeReportOutcome.Ready)await MakeAsync(fees);
        fees.GoTo(2026, 9, 17);
        (await MakeAsync(fees)).ShouldBe(first);
        (await fees.House.ReadAsync<FoundationDb, List<string>>(db => db.PrivacyEntries.Where(e => e.Subject == Aino && e.What == "fees.income-report").Select(e => e.Act + " " + e.ByName).ToListAsync()))
            .ShouldBe(["exported Pentti Maksaja", "exported Pentti Maksaja"]);
        (await fees.House.ReadAsync<FeesDb, IncomeReport>(db => db.IncomeReports.FirstAsync(report => report.ExpertId == Aino))).IdentityCode.ToString().ShouldNotContain("010170");
    }

    [Fact]
    public async Task Made_at_the_same_moment_twice_there_is_one_file()
    {
        await using var fees = await OpenAsync();
        await ReadBankFileTests.ExportedAsync(fees);
        var made = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => MakeAsync(fees))));
        made.OfType<IncomeReportOutcome.Ready>().Select(one => one.DeliveryRowId).Distinct().Count().ShouldBe(1);
        made.Length.ShouldBe(5);
    }

    [Fact]
    public async Task A_reversed_payment_is_told_by_a_replacement_with_the_same_report_id()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        var wrong = await fees.ApprovedAsync(Done());
        await fees.ApprovedAsync(Done(type: "lecture"));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        await SendAsync(fees);
        (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.NothingToReport>();

        await ReverseAsync(fees, wrong.Id);
        (await fees.CheckAsync()).ShouldBeEmpty();
        var file = await FileAsync(fees, await SendAsync(fees));
        file.Descendants("DeliveryId").Single().Value.ShouldBe("KOKEMUS-20260915-2");
        file.Descendants("ReportData").Single().Value.ShouldBe("2" + "KOKEMUS-20260915-00001" + "2");
        Transactions(file.Descendants("Report").Single()).ShouldBe([("210", "100.00"), ("402", "20.50")]);
        (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.NothingToReport>();
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_of_which_nothing_is_left_is_to_be_cancelled_and_no_file()
    {
        await using var fees = await OpenAsync();
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        await fees.MarkPaidAsync(batch);
        await SendAsync(fees);
        await ReverseAsync(fees, (await ReadBankFileTests.ClaimOfAsync(fees, batch, 1)).Id);
        (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.NothingToReport>();
        var report = await fees.House.ReadAsync<FeesDb, IncomeReport>(db => db.IncomeReports.SingleAsync(one => one.ExpertId == Aino));
        (await CancelAsync(fees, report, Approver)).ShouldBe(ReportRecorded.SameAsApprover);
        (await CancelAsync(fees, report)).ShouldBe(ReportRecorded.Recorded);
        (await CancelAsync(fees, report)).ShouldBe(ReportRecorded.Before);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_bank_rejected_before_the_report_was_sent_is_not_in_it()
    {
        await using var fees = await OpenAsync();
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        var early = (IncomeReportOutcome.Ready)await MakeAsync(fees);
        await ReadBankFileTests.ReadAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "MS03"), (2, "ACSC", null)]));
        var later = await SendAsync(fees);
        later.ShouldNotBe(early.DeliveryRowId);
        var file = await FileAsync(fees, later);
        file.Descendants("ReportData").Single().Value.ShouldBe("1" + "KOKEMUS-20260915-00002" + "2", "the register has none of it yet, so it is a new report");
        (await RecordAsync(fees, early.DeliveryRowId)).ShouldBe(ReportRecorded.Replaced);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_missing_is_said_person_by_person_and_no_file_is_made()
    {
        await using var fees = await OpenAsync(production: true);
        await ReadBankFileTests.ExportedAsync(fees);
        await fees.GiveAsync(Toivo, new() { Name = "Toivo Leinonen", IdentityCode = "131052-308T" });
        var lacks = (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.Lacking>().What;
        lacks.Select(lack => (lack.Key, lack.Name)).ShouldBe([("report.lack.code", "Aino Korhonen")], customMessage: "a temporary code is nobody's, and the one that was given since is used");
        await fees.House.ReadAsync<FeesDb, int>(db => db.Database.ExecuteSqlRawAsync("UPDATE fees_batch_lines SET Parts = replace(Parts, '336', '101'); UPDATE fees_experts SET LastName = ''"));
        lacks = (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.Lacking>().What;
        lacks.Select(lack => lack.Key).Distinct().ShouldBe(["report.lack.code", "report.lack.name", "report.lack.type"]);
        lacks.ShouldAllBe(lack => lack.ClaimId != null);
        (await fees.House.ReadAsync<FeesDb, int>(db => db.IncomeDeliveries.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_business_id_or_a_telephone_number_no_file_is_made()
    {
        await using var fees = await OpenAsync(contact: false);
        await ReadBankFileTests.ExportedAsync(fees);
        await fees.House.ReadAsync<FeesDb, int>(db => db.Database.ExecuteSqlRawAsync("UPDATE fees_batches SET PayerBusinessId = NULL"));
        fees.House.Services.GetRequiredService<FeesSettings>().Payer.BusinessId = "";
        (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.Lacking>().What.Select(lack => lack.Key).ShouldBe(["report.lack.contact", "report.lack.business-id"]);
    }

    [Fact]
    public async Task Whoever_approved_can_neither_make_nor_send_it()
    {
        await using var fees = await OpenAsync();
        await ReadBankFileTests.ExportedAsync(fees);
        (await MakeAsync(fees, Approver)).ShouldBeOfType<IncomeReportOutcome.SameAsApprover>();
        var made = (IncomeReportOutcome.Ready)await MakeAsync(fees);
        (await RecordAsync(fees, made.DeliveryRowId, Approver)).ShouldBe(ReportRecorded.SameAsApprover);
        (await RecordAsync(fees, made.DeliveryRowId)).ShouldBe(ReportRecorded.Recorded);
        (await RecordAsync(fees, made.DeliveryRowId)).ShouldBe(ReportRecorded.Before);
        var sent = await fees.House.ReadAsync<FeesDb, IncomeDelivery>(db => db.IncomeDeliveries.SingleAsync());
        (sent.SentByName, sent.SentAt).ShouldBe(("Pentti Maksaja", fees.House.Clock.GetCurrentInstant()));
    }

    [Fact]
    public async Task Payers_are_reminded_each_working_day_from_two_days_before_the_last_until_it_is_sent()
    {
        await using var fees = await OpenAsync();
        await ReadBankFileTests.ExportedAsync(fees);
        List<int> reminded = [];
        foreach (var day in Enumerable.Range(15, 10))
        {
            fees.GoTo(2026, 9, day, hour: 8);
            if (day == 23)
                await SendAsync(fees);
            var before = fees.Told.Of<IncomeReportDue>().Count();
            await fees.House.InvokeAsync(new RemindOfIncomeReports());
            await fees.House.InvokeAsync(new RemindOfIncomeReports());
            await fees.House.RestAsync();
            if (fees.Told.Of<IncomeReportDue>().Count() is var after && after != before)
                reminded.AddRange(Enumerable.Repeat(day, after - before));
        }
        reminded.ShouldBe([21, 22], "the last day is Monday 21.9.; two days before is a weekend; on the 23rd it is sent");
        fees.Told.Of<IncomeReportDue>().First().LastDay.ShouldBe(new DateOnly(2026, 9, 21));
    }

    [Fact]
    public async Task A_correction_is_reminded_of_at_once()
    {
        await using var fees = await OpenAsync();
        var batch = await ReadBankFileTests.ExportedAsync(fees);
        await fees.MarkPaidAsync(batch);
        await SendAsync(fees);
        await ReverseAsync(fees, (await ReadBankFileTests.ClaimOfAsync(fees, batch, 1)).Id);
        fees.GoTo(2026, 9, 16);
        await fees.House.InvokeAsync(new RemindOfIncomeReports());
        await fees.House.RestAsync();
        fees.Told.Of<IncomeReportDue>().Select(due => (due.Payments, due.Corrections)).ShouldBe([(0, 1)]);
    }

    [Fact]
    public async Task An_income_type_that_no_fee_can_have_is_chosen_before_it_is_paid()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        await fees.ApprovedAsync(Done());
        await fees.House.ReadAsync<FeesDb, int>(db => db.Database.ExecuteSqlRawAsync("UPDATE fees_claim_lines SET TaxClass = '101' WHERE Taxable = 1"));
        (await fees.PaidOnAsync(2026, 9, 15)).LeftOut.ShouldHaveSingleItem().Reason.ShouldBe(LeftOutReason.NoTaxClass);
        await using var site = await Pages.Site.OpenAsync(fees);
        var payer = site.As(Payer, Foundation.Ui.Roles.Payer);
        (await payer.SendAsync("/fees/payouts/income-types", "classes", ("Form.Rows[0].TaxClass", "402"))).Problems.ShouldBe(["Form.Rows[0].TaxClass"]);
        (await payer.SendAsync("/fees/payouts/income-types", "classes", ("Form.Rows[0].TaxClass", "336"))).Text.ShouldContain("Tulolajit on tallennettu.");
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.ShouldHaveSingleItem().AllParts.ShouldHaveSingleItem().TaxClass.ShouldBe("336");
    }

    [Fact]
    public async Task Nobody_is_erased_before_their_payments_are_reported()
    {
        await using var fees = await OpenAsync();
        await fees.MarkPaidAsync(await ReadBankFileTests.ExportedAsync(fees));
        (await InTheWayAsync(fees)).ShouldBe(1);
        await SendAsync(fees);
        (await InTheWayAsync(fees)).ShouldBe(0);
    }

    [Fact]
    public async Task A_replacement_keeps_the_identity_code_that_the_register_knows()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        var wrong = await fees.ApprovedAsync(Done());
        await fees.ApprovedAsync(Done(type: "lecture"));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        await SendAsync(fees);
        await fees.GiveAsync(Aino, new() { Name = "Aino Korhonen", IdentityCode = "131052-308T" });
        await ReverseAsync(fees, wrong.Id);
        var file = await FileAsync(fees, await SendAsync(fees));
        file.Descendants("IncomeEarnerIds").Single().Value.ShouldBe("2" + Details().IdentityCode, "the register knows the report by that code: another one would be a cancelled report and a new one");
    }

    private static async Task<int> InTheWayAsync(FeesHouse fees)
    {
        await using var scope = fees.House.Services.CreateAsyncScope();
        return (await Fees.Listening.PersonErasedHandler.RememberedAsync(scope.ServiceProvider, Aino, CancellationToken.None)).Where(held => held.InTheWay).Sum(held => held.Rows);
    }

    internal static async Task<IncomeReportOutcome> MakeAsync(FeesHouse fees, Guid? by = null) =>
        await fees.House.InvokeAsync<IncomeReportOutcome>(new MakeIncomeReport((await fees.NewestBatchAsync()).Id), by ?? Payer, "Pentti Maksaja", "payer");

    internal static async Task<Guid> SendAsync(FeesHouse fees)
    {
        var made = (await MakeAsync(fees)).ShouldBeOfType<IncomeReportOutcome.Ready>();
        (await RecordAsync(fees, made.DeliveryRowId)).ShouldBe(ReportRecorded.Recorded);
        return made.DeliveryRowId;
    }

    internal static Task ReverseAsync(FeesHouse fees, Guid claim) => fees.House.InvokeAsync<ReversalOutcome>(new ReversePayment(claim, "Väärä summa"), Payer, "Pentti Maksaja", "payer");

    private static Task<ReportRecorded> RecordAsync(FeesHouse fees, Guid delivery, Guid? by = null) => fees.House.InvokeAsync<ReportRecorded>(new RecordReportSent(delivery), by ?? Payer, "Pentti Maksaja", "payer");

    private static Task<ReportRecorded> CancelAsync(FeesHouse fees, IncomeReport report, Guid? by = null) => fees.House.InvokeAsync<ReportRecorded>(new RecordReportCancelled(report.Id), by ?? Payer, "Pentti Maksaja", "payer");

    private static async Task<XElement> FileAsync(FeesHouse fees, Guid id)
    {
        var delivery = await fees.House.ReadAsync<FeesDb, IncomeDelivery>(db => db.IncomeDeliveries.AsNoTracking().Include(one => one.Reports).SingleAsync(one => one.Id == id));
        var file = delivery.File(fees.House.Services.GetRequiredService<Vault>());
        file.Sha256.ShouldBe(delivery.Sha256);
        return XDocument.Load(new MemoryStream(file.Write())).Root!;
    }

    private static IEnumerable<(string, string)> Transactions(XElement report) =>
        report.Descendants("TransactionBasic").Select(one => (one.Element("TransactionCode")!.Value, one.Element("Amount")!.Value));
}
