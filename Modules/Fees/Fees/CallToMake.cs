using NodaTime;

namespace Fees;

public enum CallReason { ClaimFormed, Question, Paid, Reversed, AccountRefused, PaymentDelayed, PayeeDied, Changed, Cap }

/// <summary>Somebody who reads no mail must hear something: the coordinator calls and ticks it off.</summary>
public sealed class CallToMake
{
    private CallToMake() { }
    public CallToMake(Guid expertId, Guid claimId, CallReason reason, Instant since) =>
        (Id, ExpertId, ClaimId, Reason, Since) = (Guid.CreateVersion7(), expertId, claimId, reason, since);

    public Guid Id { get; private set; }
    public Guid ExpertId { get; private set; }
    public Guid ClaimId { get; private set; }
    public CallReason Reason { get; private set; }
    public Instant Since { get; private set; }
    public Instant? DoneAt { get; private set; }
    public string? DoneByName { get; private set; }
    public int Version { get; private set; }

    public void Done(Act by) => (DoneAt, DoneByName) = (by.At, by.Name);
}
