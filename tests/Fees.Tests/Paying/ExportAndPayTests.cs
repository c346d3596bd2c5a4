using System.Globalization;
using System.Xml.Linq;
using Fees.Contracts;
using Fees.Coordinating;
using Fees.Data;
using Fees.Paying;
using Foundation;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Paying;

public class ExportAndPayTests
{
    [Fact]
    public async Task A_repeat_is_recorded_and_gives_the_same_bytes()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees);
        (await fees.ExportAsync(batch)).ShouldBe(new ExportOutcome.Ready(Repeat: false));
        var first = await BytesAsync(fees);
        fees.GoTo(2026, 9, 17);
        (await fees.ExportAsync(batch)).ShouldBe(new ExportOutcome.Ready(Repeat: true));
        (await BytesAsync(fees)).ShouldBe(first);
        (await fees.ExportAsync(batch, FileKind.Payroll)).ShouldBe(new ExportOutcome.Ready(Repeat: false), "the payroll file is another file");
        (await fees.NewestBatchAsync()).Exports.Select(export => (export.Kind, export.ByPerson)).ShouldBe([(FileKind.Bank, Payer), (FileKind.Bank, Payer), (FileKind.Payroll, Payer)], ignoreOrder: true);
        PaymentFiles.Name("20260915", FileKind.Bank, repeat: true).ShouldBe("maksuera-20260915-toisto.xml");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Exported_at_the_same_moment_twice_one_is_the_first_and_one_the_repeat()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => fees.ExportAsync(batch))));
        outcomes.Count(outcome => outcome is ExportOutcome.Ready { Repeat: false }).ShouldBe(1);
    }

    [Fact]
    public async Task The_sum_of_the_file_is_the_sum_of_the_batch_and_of_its_lines()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees, claims: 7);
        await fees.ExportAsync(batch);
        XNamespace ns = Pain001.Namespace;
        var document = XDocument.Load(new MemoryStream(await BytesAsync(fees)));
        var sum = document.Descendants(ns + "InstdAmt").Sum(amount => decimal.Parse(amount.Value, CultureInfo.InvariantCulture));
        sum.ShouldBe(batch.Total.InEuros);
        Money.Sum(batch.Lines.Select(line => line.Net)).ShouldBe(batch.Total);
        document.Descendants(ns + "EndToEndId").Select(id => id.Value).Distinct().Count().ShouldBe(7);
    }

    [Fact]
    public async Task Who_is_in_the_file_can_see_that_it_was_taken_out()
    {
        await using var fees = await OpenAsync();
        await fees.ExportAsync(await BatchAsync(fees));
        var log = await fees.House.ReadAsync<FoundationDb, List<PrivacyEntry>>(db => db.PrivacyEntries.Where(e => e.Subject == Aino && e.Act == "exported").ToListAsync());
        log.ShouldHaveSingleItem().ByName.ShouldBe("Pentti Maksaja");
    }

    [Fact]
    public async Task Without_the_countys_account_no_file_is_made()
    {
        await using var fees = await OpenAsync(payer: false);
        (await fees.ExportAsync(await BatchAsync(fees))).ShouldBeOfType<ExportOutcome.NoPayer>();
    }

    [Fact]
    public async Task Whoever_approved_can_neither_export_nor_pay()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees);
        (await fees.ExportAsync(batch, by: Approver)).ShouldBeOfType<ExportOutcome.SameAsApprover>();
        await fees.ExportAsync(batch);
        (await fees.MarkPaidAsync(batch, by: Approver)).ShouldBe(PaidOutcome.SameAsApprover);
        (await fees.NewestBatchAsync()).Payment.ShouldBeNull();
    }

    [Fact]
    public async Task A_batch_is_not_paid_before_a_file_was_made() => (await PayUnexportedAsync()).ShouldBe(PaidOutcome.NotExported);

    [Fact]
    public async Task Paid_is_told_to_the_expert_and_to_bookings_once()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees, claims: 2);
        await fees.ExportAsync(batch);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => fees.MarkPaidAsync(batch))));
        outcomes.Count(outcome => outcome == PaidOutcome.Paid).ShouldBe(1);
        outcomes.Count(outcome => outcome == PaidOutcome.AlreadyPaid).ShouldBe(4);

        (await fees.LettersToAsync("aino@esimerkki.example"))[^1].ShouldBe("Palkkio on maksettu: 79,50 €");
        (await fees.LettersToAsync("aino@esimerkki.example")).Count(subject => subject.StartsWith("Palkkio on maksettu", StringComparison.Ordinal)).ShouldBe(1, "one letter for both");
        fees.Told.Of<FeePaid>().Select(paid => (paid.ExpertId, paid.UnitId, paid.Cents, paid.PaidOn)).ShouldBe(
            [(Aino, Kuhmo, 5000, new DateOnly(2026, 9, 15)), (Aino, Kuhmo, 5000, new DateOnly(2026, 9, 15))]);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_reads_no_mail_is_called_when_paid()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Toivo, Details(3, name: "Toivo Leinonen"));
        await fees.ApprovedAsync(Done(expert: Toivo));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        (await fees.CallsAsync()).Select(call => call.Reason).ShouldBe([CallReason.ClaimFormed, CallReason.Paid], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_paid_is_reversed_with_a_reason_and_never_edited()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees);
        var claim = batch.Lines.Single().ClaimId;
        (await ReverseAsync(fees, claim, "Väärä tili")).ShouldBe(ReversalOutcome.NotPaid);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        (await ReverseAsync(fees, claim, " ")).ShouldBe(ReversalOutcome.NoReason);
        (await ReverseAsync(fees, claim, "Väärä tili", by: Approver)).ShouldBe(ReversalOutcome.SameAsApprover);
        (await ReverseAsync(fees, claim, "Väärä tili")).ShouldBe(ReversalOutcome.Reversed);
        (await ReverseAsync(fees, claim, "Väärä tili")).ShouldBe(ReversalOutcome.AlreadyReversed);
        (await ReverseAsync(fees, Guid.CreateVersion7(), "x")).ShouldBe(ReversalOutcome.NotFound);

        await fees.House.RestAsync();
        fees.Told.Of<FeePaid>().Select(paid => paid.Cents).ShouldBe([5000, -5000]);
        (await fees.LettersToAsync("aino@esimerkki.example"))[^1].ShouldStartWith("Maksu on peruttu");
        var after = await fees.NewestBatchAsync();
        (after.Total, after.Count, after.Lines.Count).ShouldBe((batch.Total, 1, 1));
        (await fees.ClaimAsync(c => c.Id == claim)).Reversal!.Reason.ShouldBe("Väärä tili");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_a_reversal_a_new_claim_goes_the_whole_way_again()
    {
        await using var fees = await OpenAsync();
        var batch = await BatchAsync(fees);
        var claim = batch.Lines.Single().ClaimId;
        (await fees.House.InvokeAsync<AgainOutcome>(new ClaimAgain(claim))).ShouldBeOfType<AgainOutcome.NotReversed>();
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        await ReverseAsync(fees, claim, "Palautui");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => fees.House.InvokeAsync<AgainOutcome>(new ClaimAgain(claim)))));
        var made = outcomes.OfType<AgainOutcome.Made>().ShouldHaveSingleItem();
        var again = await fees.ClaimAsync(c => c.Id == made.ClaimId);
        (again.Stage, again.Round, again.Total).ShouldBe((ClaimStage.WaitsForApproval, 2, Money.Euros(50)));
        (await fees.ApproveAsync(again)).ShouldBe(Fees.Approving.ApprovalOutcome.Approved);
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.ShouldHaveSingleItem().ClaimId.ShouldBe(again.Id);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reversed_fee_no_longer_uses_up_the_tax_card()
    {
        await using var fees = await OpenAsync();
        var form = Details();
        form.YearLimit = "60";
        await fees.GiveAsync(Aino, form);
        await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.MarkPaidAsync(batch);
        await ReverseAsync(fees, batch.Lines.Single().ClaimId, "Palautui");
        await fees.ApprovedAsync(Done());
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.Single().Withheld.ShouldBe(Money.Euros(10.25m));
    }

    private static Task<ReversalOutcome> ReverseAsync(FeesHouse fees, Guid claim, string reason, Guid? by = null) =>
        fees.House.InvokeAsync<ReversalOutcome>(new ReversePayment(claim, reason), by ?? Payer, "Pentti Maksaja", "payer");

    private static async Task<PaidOutcome> PayUnexportedAsync()
    {
        await using var fees = await OpenAsync();
        return await fees.MarkPaidAsync(await BatchAsync(fees));
    }

    private static async Task<PayoutBatch> BatchAsync(FeesHouse fees, int claims = 1)
    {
        await fees.GiveAsync(Aino, Details());
        for (var i = 0; i < claims; i++)
            await fees.ApprovedAsync(Done());
        return await fees.PaidOnAsync(2026, 9, 15);
    }

    private static async Task<byte[]> BytesAsync(FeesHouse fees) => Pain001.Write((await fees.NewestBatchAsync()).File(fees.House.Services.GetRequiredService<Vault>()));
}
