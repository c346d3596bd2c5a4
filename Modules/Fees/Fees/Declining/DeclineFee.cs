using Fees.Capping;
using Fees.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Declining;

/// <summary>The expert does not want the fee of one task; travel costs are paid all the same. Until the claim is approved it can be taken back.</summary>
/// <param name="ExpertId">Whose claim it must be; null for the coordinator, who reaches every claim.</param>
public sealed record DeclineFee(Guid ClaimId, Guid? ExpertId, string? Reason);

public sealed record TakeFeeBack(Guid ClaimId, Guid? ExpertId);

public enum FeeChoice { Done, NotFound, TooLate }

public static class DeclineFeeHandler
{
    public static async Task<(FeeChoice, FeeStanding?, LookAtCap?)> Handle(DeclineFee command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var claim = await ClaimOf.ExpertAsync(db, command.ClaimId, command.ExpertId, ct);
        if (claim is null)
            return (FeeChoice.NotFound, null, null);
        if (!claim.CanStillChange)
            return (FeeChoice.TooLate, null, null);
        var before = claim.LeavesNothing;
        if (claim.Declined is null)
            claim.Decline(Act.Of(sender, clock), string.IsNullOrWhiteSpace(command.Reason) ? null : Said.Cut(command.Reason.Trim(), 1000));
        return (FeeChoice.Done, TellStanding.After(claim, before, clock.GetCurrentInstant()), await LookAtCap.ForAsync(db, claim.ExpertId, ct));
    }
}

public static class TakeFeeBackHandler
{
    public static async Task<(FeeChoice, FeeStanding?, LookAtCap?)> Handle(TakeFeeBack command, FeesDb db, IClock clock, CancellationToken ct)
    {
        var claim = await ClaimOf.ExpertAsync(db, command.ClaimId, command.ExpertId, ct);
        if (claim is null)
            return (FeeChoice.NotFound, null, null);
        if (!claim.CanStillChange)
            return (FeeChoice.TooLate, null, null);
        var before = claim.LeavesNothing;
        if (claim.Declined is not null)
            claim.TakeFeeBack();
        return (FeeChoice.Done, TellStanding.After(claim, before, clock.GetCurrentInstant()), await LookAtCap.ForAsync(db, claim.ExpertId, ct));
    }
}

internal static class ClaimOf
{
    public static Task<Claim?> ExpertAsync(FeesDb db, Guid claimId, Guid? expertId, CancellationToken ct) => db.Claims
        .Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).AsSplitQuery()
        .SingleOrDefaultAsync(c => c.Id == claimId && (expertId == null || c.ExpertId == expertId), ct);
}
