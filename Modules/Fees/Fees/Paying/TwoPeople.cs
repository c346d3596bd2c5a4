using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;

namespace Fees.Paying;

/// <summary>Two people for money: who has approved a claim takes no part in paying it.</summary>
internal static class TwoPeople
{
    public static async Task<bool> IsApproverOfAsync(FeesDb db, Guid batchId, Sender sender, CancellationToken ct)
    {
        var payer = sender.PersonId ?? throw new InvalidOperationException("A batch is paid by a person.");
        return await db.BatchLines.AnyAsync(line => line.BatchId == batchId && db.Approvals.Any(approval => approval.ClaimId == line.ClaimId && approval.ByPerson == payer), ct);
    }
}
