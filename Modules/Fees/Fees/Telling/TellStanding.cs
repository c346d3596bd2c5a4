using Fees.Contracts;
using NodaTime;

namespace Fees.Telling;

/// <summary>What others hear of a claim that leaves nothing to pay.</summary>
internal static class TellStanding
{
    /// <param name="before">Whether there was nothing to pay before the change; false for a claim that has just formed.</param>
    /// <returns>Null when nothing changed.</returns>
    public static FeeStanding? After(Claim claim, bool before, Instant now) => claim.LeavesNothing == before
        ? null
        : new(claim.Id, claim.AssignmentId, claim.ExpertId, claim.UnitId, claim.LeavesNothing, now.ToDateTimeOffset());
}
