using NodaTime;

namespace Recruitment;

/// <summary>How somebody who was accepted became active: by itself, when all three steps were done, or because the coordinator decided so and wrote why.</summary>
public sealed class ActivationRecord
{
    public const int MaxReason = 500;

    private ActivationRecord() { }

    public static ActivationRecord ByItself(Guid expertId, Guid agreementId, Guid pledgeId, Instant at) =>
        new() { ExpertId = expertId, At = at, AgreementId = agreementId, PledgeId = pledgeId };

    public static ActivationRecord Decided(Guid expertId, string reason, By by) =>
        new() { ExpertId = expertId, At = by.At, Reason = reason, ByPerson = by.PersonId, ByName = by.Name };

    /// <summary>Somebody comes into use once; after a pause or a return they are active without a new record.</summary>
    public Guid ExpertId { get; private set; }

    public Instant At { get; private set; }

    /// <summary>Why it was done although something was missing; null when it happened by itself.</summary>
    public string? Reason { get; private set; }

    public Guid? ByPerson { get; private set; }
    public string? ByName { get; private set; }

    /// <summary>The signatures that it rested on; null when the coordinator decided.</summary>
    public Guid? AgreementId { get; private set; }

    /// <inheritdoc cref="AgreementId"/>
    public Guid? PledgeId { get; private set; }
}
