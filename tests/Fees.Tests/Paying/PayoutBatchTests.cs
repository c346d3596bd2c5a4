using Fees.Data;
using Fees.Declining;
using Fees.GivingDetails;
using Fees.Paying;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Paying;

public class PayoutBatchTests
{
    [Fact]
    public async Task On_pay_day_approved_claims_are_paid_and_the_rest_say_why_not()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        var paid = await fees.ApprovedAsync(Done(kilometres: 100));
        var noDetails = await fees.ApprovedAsync(Done(expert: Toivo));
        var waiting = await fees.DoneAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);

        var line = batch.Lines.ShouldHaveSingleItem();
        (line.ClaimId, line.Taxable, line.TaxFree, line.Withheld, line.Net).ShouldBe((paid.Id, Money.Euros(50), Money.Euros(55), Money.Euros(10.25m), Money.Euros(94.75m)));
        line.EndToEndId.ShouldBe("KOKEMUS-20260915-00001");
        (batch.Total, batch.Count, batch.PayOn).ShouldBe((line.Net, 1, new LocalDate(2026, 9, 15)));
        batch.LeftOut.Select(one => (one.ClaimId, one.Reason)).ShouldBe([(noDetails.Id, LeftOutReason.NoPayeeDetails)]);
        (await fees.AgainAsync(paid)).Stage.ShouldBe(ClaimStage.InBatch);
        (await fees.AgainAsync(noDetails)).Stage.ShouldBe(ClaimStage.Approved);
        (await fees.AgainAsync(waiting)).Stage.ShouldBe(ClaimStage.WaitsForApproval);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_tax_card_of_the_year_a_fee_is_left_out_but_travel_is_paid()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details(card: false));
        var fee = await fees.ApprovedAsync(Done());
        var travel = await fees.DoneAsync(Done(kilometres: 10));
        await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(travel.Id, Aino, null), Aino, "Aino", "expert");
        await fees.ApproveAsync(await fees.AgainAsync(travel));
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        batch.LeftOut.Select(one => (one.ClaimId, one.Reason)).ShouldBe([(fee.Id, LeftOutReason.NoTaxCard)]);
        batch.Lines.Select(one => (one.ClaimId, one.Withheld, one.Net)).ShouldBe([(travel.Id, Money.Zero, Money.Euros(5.50m))]);
    }

    [Fact]
    public async Task A_card_of_last_year_is_no_card()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2027, 1, 15);
        batch.LeftOut.ShouldHaveSingleItem().Reason.ShouldBe(LeftOutReason.NoTaxCard);
        batch.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_left_out_is_paid_on_the_next_pay_day_when_the_details_are_given()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.ApprovedAsync(Done());
        await fees.PaidOnAsync(2026, 9, 15);
        await fees.GiveAsync(Aino, Details());
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.ShouldHaveSingleItem().ClaimId.ShouldBe(claim.Id);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_income_limit_of_the_card_is_used_up_by_earlier_claims_and_batches_of_the_year()
    {
        await using var fees = await OpenAsync();
        var form = Details();
        form.YearLimit = "130";
        await fees.GiveAsync(Aino, form);
        await fees.ApprovedAsync(Done());
        await fees.ApprovedAsync(Done());
        (await fees.PaidOnAsync(2026, 9, 15)).Lines.Select(line => line.Withheld.Cents).ShouldBe([1025, 1025]);
        await fees.ApprovedAsync(Done());
        await fees.ApprovedAsync(Done());
        (await fees.PaidOnAsync(2026, 10, 15)).Lines.OrderBy(line => line.Position).Select(line => line.Withheld.Cents).ShouldBe([30 * 2050 / 100 + 20 * 40, 2000]);
    }

    [Fact]
    public async Task Run_every_morning_it_makes_one_batch_and_nothing_twice()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        await fees.ApprovedAsync(Done());
        for (var day = 14; day <= 18; day++)
        {
            fees.GoTo(2026, 9, day);
            for (var run = 0; run < 20; run++)
                await fees.House.InvokeAsync<BatchMade>(new MakePayoutBatch());
        }
        (await fees.House.ReadAsync<FeesDb, int>(db => db.Batches.CountAsync())).ShouldBe(1);
        (await fees.NewestBatchAsync()).MadeAt.ShouldBe(Instant.FromUtc(2026, 9, 15, 3, 0));
    }

    [Fact]
    public async Task A_pay_day_that_was_missed_is_caught_up_and_paid_on_the_next_banking_day()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 19);
        (batch.PayDay, batch.PayOn).ShouldBe((new LocalDate(2026, 9, 15), new LocalDate(2026, 9, 21)));
    }

    [Fact]
    public async Task What_is_approved_after_pay_day_waits_for_the_next()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        fees.GoTo(2026, 9, 16);
        await fees.ApprovedAsync(Done());
        (await fees.House.InvokeAsync<BatchMade>(new MakePayoutBatch())).ShouldBe(BatchMade.Nothing);
        (await fees.PaidOnAsync(2026, 10, 15)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_account_does_not_change_a_batch_that_was_made()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details(1));
        await fees.ApprovedAsync(Done());
        var batch = await fees.PaidOnAsync(2026, 9, 15);
        await fees.ExportAsync(batch);
        await fees.GiveAsync(Aino, Details(2));
        (await fees.ExportAsync(batch)).ShouldBe(new ExportOutcome.Ready(Repeat: true));
    }
}
