using Fees.Contracts;
using Fees.Data;
using Fees.Following;
using Fees.HearingBack;
using Fees.Paying;
using Foundation;
using Microsoft.EntityFrameworkCore;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.HearingBack;

public class ReadBankFileTests
{
    [Fact]
    public async Task What_the_bank_paid_is_paid_and_what_it_rejected_waits_for_the_next_batch_with_a_new_identifier()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        (await ReadAsync(fees, Pain002.Write(batch, group: "PART", payments: [(1, "ACSC", null), (2, "RJCT", "AC04")]))).ShouldBeOfType<BankFileOutcome.Read>();

        var (paid, returned) = (await ClaimOfAsync(fees, batch, 1), await ClaimOfAsync(fees, batch, 2));
        (paid.Stage, returned.Stage).ShouldBe((ClaimStage.Paid, ClaimStage.Approved));
        var after = await fees.NewestBatchAsync();
        (after.Rejected, after.Payment!.ByPerson).ShouldBe((1, Payer));
        await fees.House.RestAsync();
        fees.Told.Of<FeePaid>().ShouldHaveSingleItem().ClaimId.ShouldBe(paid.Id);
        (await fees.LettersToAsync("aino@esimerkki.example"))[^1].ShouldBe("Palkkio on maksettu: 39,75 €");
        (await fees.CallsAsync()).Select(call => call.Reason).ShouldContain(CallReason.AccountRefused);
        (await fees.CallsAsync()).Select(call => call.Reason).ShouldNotContain(CallReason.Paid);
        (await fees.CheckAsync()).ShouldBeEmpty();

        fees.GoTo(2026, 9, 17);
        await fees.GiveAsync(Toivo, Details(4, name: "Toivo Leinonen"));
        var next = await fees.PaidOnAsync(2026, 10, 15);
        var line = next.Lines.ShouldHaveSingleItem();
        (line.ClaimId, line.Turn, line.EndToEndId, line.Net).ShouldBe((returned.Id, 2, "KOKEMUS-20261015-00001", Money.Euros(39.75m)));
        await fees.ExportAsync(next);
        (await fees.MarkPaidAsync(next)).ShouldBe(PaidOutcome.Paid);
        (await fees.AgainAsync(returned)).Stage.ShouldBe(ClaimStage.Paid);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_file_twice_does_nothing_twice()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        var file = Pain002.Write(batch, payments: [(1, "ACSC", null), (2, "RJCT", "AC01")]);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => ReadAsync(fees, file))));
        outcomes.OfType<BankFileOutcome.Read>().Count().ShouldBe(1);
        outcomes.OfType<BankFileOutcome.ReadBefore>().Count().ShouldBe(4);
        // Sent once more by the bank under another name, it brings nothing new either.
        (await ReadAsync(fees, Pain002.Write(batch, id: "BANK-2", payments: [(1, "ACSC", null), (2, "RJCT", "AC01")]))).ShouldBeOfType<BankFileOutcome.Read>();
        (await fees.House.ReadAsync<FeesDb, int>(db => db.BankAnswers.CountAsync())).ShouldBe(2);
        (await fees.CallsAsync()).Count(call => call.Reason == CallReason.AccountRefused).ShouldBe(1);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_does_not_belong_to_the_batch_changes_nothing()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await RefusedAsync(fees, Pain002.Write(batch, answers: "KOKEMUS-20260814", group: "RJCT"), "bank.file-other-batch");
        await RefusedAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "AC04"), (77, "RJCT", "AC04")]), "bank.file-unknown");
        await RefusedAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "AC04"), (1, "ACSC", null)]), "bank.file-twice");
        await RefusedAsync(fees, Pain002.Write(batch), "bank.file-nothing");
        await RefusedAsync(fees, Replace(Pain002.Write(batch, payments: [(1, "RJCT", "AC04")]), "</TxInfAndSts>", "<OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">39.76</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>"), "bank.file-amount");
        await RefusedAsync(fees, Replace(Pain002.Write(batch, payments: [(1, "RJCT", "AC04")]), "<OrgnlEndToEndId>KOKEMUS-20260915-00001</OrgnlEndToEndId>", ""), "bank.file-no-id");
        (await fees.NewestBatchAsync()).Lines.ShouldAllBe(line => line.BankSays == null);
        (await ReadAsync(fees, Pain002.Write(batch, group: "RJCT"), by: Approver)).ShouldBeOfType<BankFileOutcome.SameAsApprover>();
        (await fees.House.InvokeAsync<BankFileOutcome>(new ReadBankFile(Guid.CreateVersion7(), []), Payer, "Pentti", "payer")).ShouldBeOfType<BankFileOutcome.NotFound>();
    }

    [Fact]
    public async Task Before_the_bank_file_was_made_the_bank_can_have_said_nothing()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch, FileKind.Payroll);
        (await ReadAsync(fees, Pain002.Write(batch, group: "RJCT"))).ShouldBeOfType<BankFileOutcome.NotExported>();
    }

    [Theory]
    [InlineData("ACSC", null, BankStatus.Paid, ClaimStage.Paid)]
    [InlineData("ACCP", null, BankStatus.Accepted, ClaimStage.InBatch)]
    [InlineData("PDNG", null, BankStatus.Pending, ClaimStage.InBatch)]
    [InlineData("XXXX", null, BankStatus.Pending, ClaimStage.InBatch)]
    [InlineData("RJCT", null, BankStatus.Rejected, ClaimStage.Approved)]
    [InlineData("PART", "ACCP", BankStatus.Accepted, ClaimStage.InBatch)]
    [InlineData("ACCP", "RJCT", BankStatus.Rejected, ClaimStage.Approved)]
    public async Task A_status_of_the_whole_or_of_the_block_is_that_of_each_payment(string group, string? block, BankStatus said, ClaimStage stage)
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        (await ReadAsync(fees, Pain002.Write(batch, group: group, groupReason: group == "RJCT" ? "AC04" : null, block: block))).ShouldBeOfType<BankFileOutcome.Read>();
        (await fees.NewestBatchAsync()).Lines.ShouldAllBe(line => line.BankSays == said && !line.AccountRefused);
        (await ClaimOfAsync(fees, batch, 1)).Stage.ShouldBe(stage);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rejected_in_part_says_nothing_of_the_payments_that_are_not_listed()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await ReadAsync(fees, Pain002.Write(batch, group: "PART", payments: [(1, "RJCT", "MS03")]));
        (await fees.NewestBatchAsync()).Lines.OrderBy(line => line.Position).Select(line => line.BankSays).ShouldBe([BankStatus.Rejected, null]);
        (await ClaimOfAsync(fees, batch, 2)).Stage.ShouldBe(ClaimStage.InBatch);
    }

    [Fact]
    public async Task A_batch_that_was_rejected_as_a_whole_is_never_paid_and_its_claims_are_in_the_next()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await ReadAsync(fees, Pain002.Write(batch, group: "RJCT", groupReason: "AM04"));
        (await fees.MarkPaidAsync(batch)).ShouldBe(PaidOutcome.AllRejected);
        (await fees.LettersToAsync("aino@esimerkki.example")).ShouldNotContain(subject => subject.Contains("maksa", StringComparison.Ordinal) || subject.Contains("viivästyy", StringComparison.Ordinal),
            "nothing was told as paid, so there is nothing to take back");
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.Count.ShouldBe(2);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_account_must_be_given_again_before_it_is_paid_again()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await ReadAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "AC04"), (2, "ACSC", null)]));
        (await fees.LettersToAsync("aino@esimerkki.example"))[^1].ShouldStartWith("Pankki ei voinut maksaa palkkiotasi");
        var october = await fees.PaidOnAsync(2026, 10, 15);
        october.LeftOut.ShouldHaveSingleItem().Reason.ShouldBe(LeftOutReason.AccountRefused);
        await fees.GiveAsync(Aino, new() { Name = "Aino Korhonen" });
        (await fees.PaidOnAsync(2026, 11, 13)).LeftOut.ShouldHaveSingleItem("the name alone is no account");
        await fees.GiveAsync(Aino, Details());
        (await fees.PaidOnAsync(2026, 12, 15)).Lines.ShouldHaveSingleItem().Turn.ShouldBe(2, "the same number once more is her word that it is right");
    }

    [Fact]
    public async Task Rejected_after_it_was_marked_paid_the_payment_is_taken_back_and_the_expert_hears_that_it_is_late()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await fees.MarkPaidAsync(batch);
        await ReadAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "MS03")]));
        var claim = await ClaimOfAsync(fees, batch, 1);
        claim.Stage.ShouldBe(ClaimStage.Approved);
        await fees.House.RestAsync();
        fees.Told.Of<FeePaid>().Where(paid => paid.ClaimId == claim.Id).Select(paid => paid.Cents).ShouldBe([5000, -5000]);
        (await fees.LettersToAsync("aino@esimerkki.example"))[^1].ShouldStartWith("Palkkion maksu viivästyy");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rejected_payment_no_longer_uses_up_the_tax_card()
    {
        await using var fees = await OpenAsync();
        var form = Details();
        form.YearLimit = "60";
        await fees.GiveAsync(Aino, form);
        await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await ReadAsync(fees, Pain002.Write(batch, group: "RJCT"));
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.Single().Withheld.ShouldBe(Money.Euros(10.25m));
    }

    [Fact]
    public async Task After_a_death_nobody_is_written_to()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await fees.MarkPaidAsync(batch);
        var before = await fees.LettersToAsync("aino@esimerkki.example");
        await ReadAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "MD07")]));
        (await fees.LettersToAsync("aino@esimerkki.example")).ShouldBe(before);
        (await fees.CallsAsync()).Single(call => call.ExpertId == Aino).Reason.ShouldBe(CallReason.PayeeDied, "the coordinator finds out whom to pay");
        (await fees.PaidOnAsync(2026, 10, 15)).LeftOut.ShouldHaveSingleItem().Reason.ShouldBe(LeftOutReason.AccountRefused);
    }

    [Fact]
    public async Task The_banks_last_word_is_not_overwritten_by_an_older_or_an_opposite_one()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await ReadAsync(fees, Pain002.Write(batch, id: "1", group: "ACSC"));
        await ReadAsync(fees, Pain002.Write(batch, id: "2", group: "ACCP"));
        (await fees.NewestBatchAsync()).Lines.ShouldAllBe(line => line.BankSays == BankStatus.Paid);
        await ReadAsync(fees, Pain002.Write(batch, id: "3", payments: [(1, "RJCT", "AC04")]));
        (await ClaimOfAsync(fees, batch, 1)).Stage.ShouldBe(ClaimStage.Paid);
        (await fees.House.ReadAsync<FeesDb, BankReply>(db => db.BankReplies.SingleAsync(reply => reply.MessageId == "3"))).Contrary.ShouldBe(1);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_reversed_by_hand_before_the_answer_stays_reversed()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await fees.MarkPaidAsync(batch);
        var claim = await ClaimOfAsync(fees, batch, 1);
        await fees.House.InvokeAsync<ReversalOutcome>(new ReversePayment(claim.Id, "Palautui"), Payer, "Pentti Maksaja", "payer");
        await ReadAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "AM04")]));
        (await fees.AgainAsync(claim)).Stage.ShouldBe(ClaimStage.Reversed);
        await fees.House.RestAsync();
        fees.Told.Of<FeePaid>().Where(paid => paid.ClaimId == claim.Id).Select(paid => paid.Cents).ShouldBe([5000, -5000]);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_claims_history_keeps_every_try()
    {
        await using var fees = await OpenAsync();
        var batch = await ExportedAsync(fees);
        await ReadAsync(fees, Pain002.Write(batch, payments: [(1, "RJCT", "AM04"), (2, "ACSC", null)]));
        var claim = await ClaimOfAsync(fees, batch, 1);
        await fees.PaidOnAsync(2026, 10, 15);
        var file = await fees.House.ReadAsync<FeesDb, ClaimFile?>(db => ClaimFile.ReadAsync(db, db.Claims, claim.Id));
        file!.Tries.Select(one => (one.Batch.Number, one.Line.BankSays)).ShouldBe([("20260915", BankStatus.Rejected), ("20261015", null)]);
        file.Batch!.Number.ShouldBe("20261015");
        file.Bank.ShouldHaveSingleItem().ReadByName.ShouldBe("Pentti Maksaja");
    }

    /// <summary>Aino's claim and Toivo's, in this order, in a batch that went to the bank.</summary>
    internal static async Task<PayoutBatch> ExportedAsync(FeesHouse fees)
    {
        await fees.GiveAsync(Aino, Details());
        await fees.GiveAsync(Toivo, Details(3, name: "Toivo Leinonen"));
        await fees.ApprovedAsync(Done());
        await fees.ApprovedAsync(Done(expert: Toivo));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        return batch;
    }

    private static async Task RefusedAsync(FeesHouse fees, byte[] file, string key) => (await ReadAsync(fees, file)).ShouldBeOfType<BankFileOutcome.Refused>().Why.Key.ShouldBe(key);

    private static byte[] Replace(byte[] file, string what, string with) => System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file).Replace(what, with, StringComparison.Ordinal));

    internal static async Task<BankFileOutcome> ReadAsync(FeesHouse fees, byte[] file, Guid? by = null) => await fees.House.InvokeAsync<BankFileOutcome>(
        new ReadBankFile((await fees.NewestBatchAsync()).Id, file), by ?? Payer, "Pentti Maksaja", "payer");

    internal static Task<Claim> ClaimOfAsync(FeesHouse fees, PayoutBatch batch, int position)
    {
        var id = batch.Lines.Single(line => line.Position == position).ClaimId;
        return fees.ClaimAsync(claim => claim.Id == id);
    }
}
