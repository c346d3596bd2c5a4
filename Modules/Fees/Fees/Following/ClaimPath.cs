using Foundation.Calendar;
using NodaTime;

namespace Fees.Following;

/// <summary>One step of a claim's way, for the kit's steps.</summary>
/// <param name="State">"done", "now" or "next".</param>
/// <param name="Detail">When it was done, or what it waits for; null for the state's own word.</param>
public sealed record PathStep(string Key, string State, string? Detail = null)
{
    public string Text => FeesTexts.T["path." + Key];
}

/// <summary>
/// The way of a claim from the done task to the account, made here only: the expert, the unit, its approver, the payer and the coordinator see the same line. It
/// names no person: who did what stands in the history, for those who may see it.
/// </summary>
public static class ClaimPath
{
    public static IReadOnlyList<PathStep> Of(Claim claim, PayoutBatch? batch, string language)
    {
        string At(Instant at) => Dates.Say(Helsinki.Date(at), language);
        PathStep formed = new(claim.CalledOff is null ? "formed" : "called-off", "done", At(claim.FormedAt));
        if (claim.Stage is ClaimStage.NothingToPay)
            return [formed, new("nothing", "now", FeesTexts.T["path.nothing-why"])];
        if (claim.Withdrawal is { } withdrawal)
            return [formed, new("withdrawn", "now", At(withdrawal.At))];
        List<PathStep> path =
        [
            formed,
            claim.Stage is ClaimStage.WaitsForRule ? new("priced", "now", FeesTexts.T["stage.waits-for-rule"]) : new("priced", "done", claim.Total.ToString()),
            claim switch
            {
                { Approval: { } approval } => new("approved", "done", At(approval.At)),
                { Stage: ClaimStage.Questioned } => new("approved", "now", FeesTexts.T["stage.questioned"]),
                { Stage: ClaimStage.WaitsForApproval } => new("approved", "now", FeesTexts.T["stage.waits-for-approval"]),
                _ => new("approved", "next"),
            },
            claim.Stage switch
            {
                ClaimStage.Approved => new("in-batch", "now", FeesTexts.T["path.next-pay-day"]),
                ClaimStage.InBatch or ClaimStage.Paid or ClaimStage.Reversed => new("in-batch", "done", batch is null ? null : At(batch.MadeAt)),
                _ => new("in-batch", "next"),
            },
            claim.Stage switch
            {
                ClaimStage.InBatch => new("paid", "now", batch is null ? null : FeesTexts.T["path.pay-day", Dates.Say(batch.PayOn, language)]),
                ClaimStage.Paid or ClaimStage.Reversed => new("paid", "done", batch?.Payment is { } payment ? Dates.Say(payment.PaidOn, language) : null),
                _ => new("paid", "next"),
            },
        ];
        if (claim.Reversal is { } reversal)
            path.Add(new("reversed", "now", At(reversal.At)));
        return path;
    }
}
