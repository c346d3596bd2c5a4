using Fees.Data;
using Fees.Declining;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using NodaTime;

namespace Fees.Approving;

/// <summary>The expert, or the coordinator for the expert, answers the approver's question; then the claim waits for approval again.</summary>
/// <param name="ExpertId">Whose claim it must be; null for the coordinator.</param>
public sealed record AnswerQuestion(Guid ClaimId, Guid QuestionId, Guid? ExpertId, string Answer);

public enum AnswerOutcome { Answered, NotFound, AlreadyAnswered, Empty }

public static class AnswerQuestionHandler
{
    public static async Task<(AnswerOutcome, Cascade)> Handle(AnswerQuestion command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var text = command.Answer.Trim();
        if (text.Length == 0)
            return (AnswerOutcome.Empty, []);
        var claim = await ClaimOf.ExpertAsync(db, command.ClaimId, command.ExpertId, ct);
        if (claim?.Questions.Find(question => question.Id == command.QuestionId) is not { } asked)
            return (AnswerOutcome.NotFound, []);
        if (asked.Answer is not null || !claim.CanStillChange)
            return (AnswerOutcome.AlreadyAnswered, []);
        claim.Answer(asked.Id, Act.Of(sender, clock), Said.Cut(text, 2000));
        return (AnswerOutcome.Answered,
            claim.Stage == ClaimStage.WaitsForApproval ? [.. await ToTheApprovers.WaitsAsync(db, claim, organisation, clock.GetCurrentInstant(), ct)] : []);
    }
}
