using Fees.Approving;
using Fees.Declining;
using Foundation;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Approving;

public class ApprovingTests
{
    [Fact]
    public async Task Approval_is_a_row_with_who_when_and_how_much()
    {
        await using var fees = await OpenAsync();
        var approval = (await fees.ApprovedAsync(Done())).Approval!;
        (approval.ByPerson, approval.ByName, approval.ByRole, approval.Total).ShouldBe((Approver, "Helmi Hyväksyjä", "approver", Money.Euros(50)));
        approval.At.ShouldBe(fees.House.Clock.GetCurrentInstant());
    }

    [Fact]
    public async Task Another_units_claim_is_not_found()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        (await fees.ApproveAsync(claim, units: Sotkamo)).ShouldBe(ApprovalOutcome.NotFound);
    }

    [Fact]
    public async Task Nobody_approves_their_own_fee()
    {
        await using var fees = await OpenAsync();
        (await fees.ApproveAsync(await fees.DoneAsync(Done()), by: Aino)).ShouldBe(ApprovalOutcome.OwnClaim);
    }

    [Fact]
    public async Task A_sum_that_changed_on_the_way_is_not_approved_unseen()
    {
        await using var fees = await OpenAsync();
        var seen = await fees.DoneAsync(Done(kilometres: 10));
        await fees.House.InvokeAsync<FeeChoice>(new DeclineFee(seen.Id, Aino, null), Aino, "Aino", "expert");
        (await fees.ApproveAsync(seen)).ShouldBe(ApprovalOutcome.Changed);
    }

    [Fact]
    public async Task Approving_twice_is_approving_once()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.ApprovedAsync(Done());
        (await fees.ApproveAsync(claim)).ShouldBe(ApprovalOutcome.AlreadyApproved);
    }

    [Fact]
    public async Task Two_approvers_at_once_give_one_approval()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => fees.ApproveAsync(claim, by: Guid.CreateVersion7()))));
        outcomes.Count(outcome => outcome == ApprovalOutcome.Approved).ShouldBe(1);
        outcomes.Count(outcome => outcome == ApprovalOutcome.AlreadyApproved).ShouldBe(19);
    }

    [Fact]
    public async Task A_claim_that_waits_for_a_decision_cannot_be_approved()
    {
        await using var fees = await OpenAsync(recommendation: false);
        (await fees.ApproveAsync(await fees.DoneAsync(Done()))).ShouldBe(ApprovalOutcome.NotReady);
    }

    [Fact]
    public async Task A_question_goes_to_the_expert_and_its_answer_back()
    {
        await using var fees = await OpenAsync();
        var claim = await fees.DoneAsync(Done());
        (await fees.House.InvokeAsync<AskOutcome>(new AskForMore(claim.Id, [Kuhmo], "Kestikö se kaksi tuntia?"), Approver, "Helmi", "approver")).ShouldBe(AskOutcome.Asked);
        var asked = await fees.AgainAsync(claim);
        asked.Stage.ShouldBe(ClaimStage.Questioned);
        (await fees.ApproveAsync(claim)).ShouldBe(ApprovalOutcome.NotReady);
        (await fees.LettersToAsync("aino@esimerkki.example"))[^1].ShouldStartWith("Kysymys palkkiostasi");

        var question = asked.Questions.Single().Id;
        (await fees.House.InvokeAsync<AnswerOutcome>(new AnswerQuestion(claim.Id, question, Toivo, "En minä"), Toivo, "Toivo", "expert")).ShouldBe(AnswerOutcome.NotFound);
        (await fees.House.InvokeAsync<AnswerOutcome>(new AnswerQuestion(claim.Id, question, Aino, "  "), Aino, "Aino", "expert")).ShouldBe(AnswerOutcome.Empty);
        (await fees.House.InvokeAsync<AnswerOutcome>(new AnswerQuestion(claim.Id, question, Aino, "Kesti."), Aino, "Aino", "expert")).ShouldBe(AnswerOutcome.Answered);
        (await fees.House.InvokeAsync<AnswerOutcome>(new AnswerQuestion(claim.Id, question, null, "Kesti."))).ShouldBe(AnswerOutcome.AlreadyAnswered);
        (await fees.LettersToAsync("helmi@esimerkki.example")).Count.ShouldBe(2);
        (await fees.ApproveAsync(claim)).ShouldBe(ApprovalOutcome.Approved);
        (await fees.CheckAsync()).ShouldBeEmpty();
    }
}
