using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Approving;

/// <summary>The approver of the unit approves what was seen: the total is told too, so that a claim that changed meanwhile is not approved unseen.</summary>
/// <param name="Units">The units the person approves for; another unit's claim is not found.</param>
/// <param name="OwnExpertId">The person's own id in the register, when they are an expert too: nobody approves their own fee.</param>
public sealed record ApproveClaim(Guid ClaimId, IReadOnlyList<Guid> Units, Money Seen, Guid? OwnExpertId = null);

public enum ApprovalOutcome { Approved, NotFound, AlreadyApproved, NotReady, Changed, OwnClaim }

public static class ApproveClaimHandler
{
    public static async Task<ApprovalOutcome> Handle(ApproveClaim command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (sender.PersonId is null)
            throw new InvalidOperationException("A claim is approved by a person.");
        var claim = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).Include(c => c.Approval).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == command.ClaimId && command.Units.Contains(c.UnitId), ct);
        return Approve(claim, command.Seen, command.OwnExpertId, Act.Of(sender, clock));
    }

    internal static ApprovalOutcome Approve(Claim? claim, Money seen, Guid? ownExpertId, Act by)
    {
        if (claim is null)
            return ApprovalOutcome.NotFound;
        if (claim.ExpertId == ownExpertId || claim.ExpertId == by.PersonId)
            return ApprovalOutcome.OwnClaim;
        if (claim.Approval is not null)
            return ApprovalOutcome.AlreadyApproved;
        if (claim.Stage is not ClaimStage.WaitsForApproval)
            return ApprovalOutcome.NotReady;
        if (claim.Total != seen)
            return ApprovalOutcome.Changed;
        claim.Approve(by);
        return ApprovalOutcome.Approved;
    }
}
