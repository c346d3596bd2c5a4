using Fees.Approving;
using Fees.Declining;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Approving;

public class ManyAtOnceTests
{
    [Fact]
    public async Task The_total_is_shown_before_anything_is_approved()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var (one, two, three) = (await fees.DoneAsync(Done()), await fees.DoneAsync(Done(expert: Toivo, minutes: 90)), await fees.DoneAsync(Done(minutes: 60)));
        var approver = site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo);

        var preview = await approver.SendAsync("/fees/approvals", "choose", ("Form.Claims", one.Id.ToString()), ("Form.Claims", two.Id.ToString()));
        preview.Text.ShouldContain("Yhteensä, palkkioita 2");
        preview.Text.ShouldContain("87,50 €");
        (await fees.AgainAsync(one)).Stage.ShouldBe(ClaimStage.WaitsForApproval);

        (await approver.PressAsync("Hyväksy nämä 2, yhteensä 87,50 €")).Text.ShouldContain("Palkkioita hyväksytty: 2");
        (await fees.AgainAsync(one)).Approval!.Total.ShouldBe(Money.Euros(50));
        (await fees.AgainAsync(two)).Approval!.ByName.ShouldBe("Testaaja");
        (await fees.AgainAsync(three)).Stage.ShouldBe(ClaimStage.WaitsForApproval);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_changed_meanwhile_is_named_and_the_others_are_approved()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var (good, stale) = (await fees.DoneAsync(Done()), await fees.DoneAsync(Done(kilometres: 10) with { Title = "Luento Sotkamossa" }));
        var approver = site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo);
        await approver.SendAsync("/fees/approvals", "choose", ("Form.Claims", good.Id.ToString()), ("Form.Claims", stale.Id.ToString()));
        await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(stale.Id, Aino, null), Aino, "Aino", "expert");

        var after = await approver.PressAsync("Hyväksy nämä 2, yhteensä 105,50 €");
        after.Text.ShouldContain("Palkkioita hyväksytty: 1");
        after.Text.ShouldContain("Luento Sotkamossa: Summa muuttui");
        (await fees.AgainAsync(good)).Stage.ShouldBe(ClaimStage.Approved);
        (await fees.AgainAsync(stale)).Stage.ShouldBe(ClaimStage.WaitsForApproval);
    }

    [Fact]
    public async Task What_cannot_be_approved_is_said_by_name_in_the_preview_already()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var (good, asked) = (await fees.DoneAsync(Done()), await fees.DoneAsync(Done() with { Title = "Kysytty tehtävä" }));
        var approver = site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo);
        await approver.GoAsync("/fees/approvals");
        await fees.House.InvokeAsync<AskOutcome>(new AskForMore(asked.Id, [Kuhmo], "Miksi?"), Approver, "Helmi", "approver");

        var preview = await approver.FillAsync("Näytä valitut ja niiden summa", ("Form.Claims", good.Id.ToString()), ("Form.Claims", asked.Id.ToString()), ("Form.Claims", Guid.CreateVersion7().ToString()));
        preview.Text.ShouldContain("Kysytty tehtävä: Palkkio ei ole valmis hyväksyttäväksi.");
        preview.Text.ShouldContain("Tuntematon palkkio");
        preview.Text.ShouldContain("Yhteensä, palkkioita 1");
    }

    [Fact]
    public async Task Only_what_is_ready_and_in_reach_is_approved()
    {
        await using var fees = await OpenAsync();
        var (ours, own, theirs) = (await fees.DoneAsync(Done()), await fees.DoneAsync(Done(expert: Toivo)), await fees.DoneAsync(Done(unit: Sotkamo)));
        var done = await fees.ApprovedAsync(Done());
        var outcome = await fees.House.InvokeAsync<ClaimsApproved>(
            new ApproveClaims([.. new[] { ours, own, theirs, done, ours }.Select(claim => new SeenClaim(claim.Id, claim.Total))], [Kuhmo], Toivo), Approver, "Helmi", "approver");
        outcome.Approved.ShouldBe([ours.Id]);
        outcome.Left.ShouldBe([(own.Id, ApprovalOutcome.OwnClaim), (theirs.Id, ApprovalOutcome.NotFound), (done.Id, ApprovalOutcome.AlreadyApproved)]);
        (await fees.AgainAsync(theirs)).Stage.ShouldBe(ClaimStage.WaitsForApproval);
    }

    [Fact]
    public async Task Nothing_chosen_is_said()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.DoneAsync(Done());
        (await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).SendAsync("/fees/approvals", "choose")).Text.ShouldContain("Valitse ainakin yksi palkkio.");
    }
}
