using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Approving;

/// <summary>The approver approves several claims at once, each for the total that was seen. Each is judged by itself: one that cannot be approved any more stops no other.</summary>
/// <param name="Units">The units the person approves for; other claims are not found.</param>
/// <param name="OwnExpertId">The person's own id in the register, when they are an expert too.</param>
public sealed record ApproveClaims(IReadOnlyList<SeenClaim> Claims, IReadOnlyList<Guid> Units, Guid? OwnExpertId = null);

public sealed record SeenClaim(Guid ClaimId, Money Total);

public sealed record ClaimsApproved(IReadOnlyList<Guid> Approved, IReadOnlyList<(Guid ClaimId, ApprovalOutcome Why)> Left);

public static class ApproveClaimsHandler
{
    public static async Task<ClaimsApproved> Handle(ApproveClaims command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (sender.PersonId is null)
            throw new InvalidOperationException("Claims are approved by a person.");
        var seen = command.Claims.DistinctBy(one => one.ClaimId).ToList();
        var ids = seen.Select(one => one.ClaimId).ToList();
        var claims = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).Include(c => c.Approval).AsSplitQuery()
            .Where(c => ids.Contains(c.Id) && command.Units.Contains(c.UnitId)).ToDictionaryAsync(c => c.Id, ct);
        List<Guid> approved = [];
        List<(Guid, ApprovalOutcome)> left = [];
        foreach (var one in seen)
        {
            var outcome = ApproveClaimHandler.Approve(claims.GetValueOrDefault(one.ClaimId), one.Total, command.OwnExpertId, Act.Of(sender, clock));
            if (outcome == ApprovalOutcome.Approved)
                approved.Add(one.ClaimId);
            else
                left.Add((one.ClaimId, outcome));
        }
        return new ClaimsApproved(approved, left);
    }
}
