using Foundation;
using NodaTime;

namespace Fees;

/// <summary>Who did it, and when.</summary>
public sealed record Act(Guid? PersonId, string Name, string Role, Instant At)
{
    public static Act Of(Sender sender, IClock clock) => new(sender.PersonId, sender.Name, sender.Role, clock.GetCurrentInstant());
}

/// <summary>A state of a claim with who brought it about and when. Rows of this kind are added, and say so for ever.</summary>
public abstract class ClaimAct
{
    protected ClaimAct() { }

    protected ClaimAct(Guid claimId, Act act) => (ClaimId, ByPerson, ByName, ByRole, At) = (claimId, act.PersonId, act.Name, act.Role, act.At);

    public Guid ClaimId { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public string ByRole { get; private set; } = "";
    public Instant At { get; private set; }
}

/// <summary>The expert does not want the fee. Travel costs are paid all the same.</summary>
public sealed class FeeDeclined : ClaimAct
{
    private FeeDeclined() { }
    public FeeDeclined(Guid claimId, Act act, string? reason) : base(claimId, act) => Reason = reason;
    public string? Reason { get; private set; }
}

/// <summary>The unit's approver approved this total.</summary>
public sealed class Approval : ClaimAct
{
    private Approval() { }
    public Approval(Guid claimId, Act act, Money total) : base(claimId, act) => Total = total;
    public Money Total { get; private set; }
}

/// <summary>The payment went wrong or was wrong: taken back as a row of its own, nothing paid is edited.</summary>
public sealed class Reversal : ClaimAct
{
    private Reversal() { }
    public Reversal(Guid claimId, Act act, string reason) : base(claimId, act) => Reason = reason;
    public string Reason { get; private set; } = "";
}

/// <summary>The task turned out cancelled before anyone approved the claim.</summary>
public sealed class Withdrawal : ClaimAct
{
    private Withdrawal() { }
    public Withdrawal(Guid claimId, Act act) : base(claimId, act) { }
}

/// <summary>The approver needs to know more before approving; the expert or the coordinator answers.</summary>
public sealed class Question
{
    private Question() { }

    public Question(Guid claimId, Act by, string text) =>
        (Id, ClaimId, Text, AskedByPerson, AskedByName, AskedAt) = (Guid.CreateVersion7(), claimId, text, by.PersonId, by.Name, by.At);

    public Guid Id { get; private set; }
    public Guid ClaimId { get; private set; }
    public string Text { get; private set; } = "";
    public Guid? AskedByPerson { get; private set; }
    public string AskedByName { get; private set; } = "";
    public Instant AskedAt { get; private set; }
    public string? Answer { get; private set; }
    public Guid? AnsweredByPerson { get; private set; }
    public string? AnsweredByName { get; private set; }
    public Instant? AnsweredAt { get; private set; }

    internal void AnswerWith(Act by, string text) => (Answer, AnsweredByPerson, AnsweredByName, AnsweredAt) = (text, by.PersonId, by.Name, by.At);
}
