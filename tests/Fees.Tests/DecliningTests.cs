using Fees.Contracts;
using Fees.Declining;
using Foundation;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests;

public class DecliningTests
{
    [Fact]
    public async Task A_declined_fee_leaves_the_travel()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done(preparation: 60, kilometres: 100));
        (await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(claim.Id, Aino, " Teen vapaaehtoisena. "), Aino, "Aino", "expert")).ShouldBe(FeeChoice.Done);
        var declined = await fees.AgainAsync(claim);
        declined.Total.ShouldBe(Money.Euros(55));
        declined.Declined!.Reason.ShouldBe("Teen vapaaehtoisena.");
        declined.Stage.ShouldBe(ClaimStage.WaitsForApproval);
        (await fees.CheckAsync()).ShouldBeEmpty();

        (await fees.House.InvokeAsync<FeeChoice>(new TakeFeeBack(claim.Id, Aino), Aino, "Aino", "expert")).ShouldBe(FeeChoice.Done);
        (await fees.AgainAsync(claim)).Total.ShouldBe(claim.Total);
    }

    [Fact]
    public async Task Without_travel_nothing_is_left_to_pay()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(claim.Id, Aino, null), Aino, "Aino", "expert");
        (await fees.AgainAsync(claim)).Stage.ShouldBe(ClaimStage.NothingToPay);
        await fees.House.InvokeAsync<FeeChoice>(new TakeFeeBack(claim.Id, Aino), Aino, "Aino", "expert");
        await fees.House.RestAsync();
        fees.Told.Of<FeeStanding>().Select(told => (told.AssignmentId, told.NothingToPay)).ShouldBe([(claim.AssignmentId, true), (claim.AssignmentId, false)]);
    }

    [Fact]
    public async Task A_fee_that_nothing_decides_can_be_declined_so_that_travel_need_not_wait()
    {
        await using var fees = await OpenAsync(recommendation: false);
        var claim = await fees.DoneAsync(Done(kilometres: 100));
        await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(claim.Id, Aino, null), Aino, "Aino", "expert");
        (await fees.AgainAsync(claim)).Stage.ShouldBe(ClaimStage.WaitsForApproval);
    }

    [Fact]
    public async Task Someone_elses_fee_is_not_found()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        (await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(claim.Id, Toivo, null), Toivo, "Toivo", "expert")).ShouldBe(FeeChoice.NotFound);
        (await fees.AgainAsync(claim)).Declined.ShouldBeNull();
    }

    [Fact]
    public async Task After_approval_it_is_too_late()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.ApprovedAsync(Done());
        (await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(claim.Id, Aino, null), Aino, "Aino", "expert")).ShouldBe(FeeChoice.TooLate);
    }
}
