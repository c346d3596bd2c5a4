using Fees.Data;
using Foundation;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Telling;

/// <summary>Tells those who approve the unit's fees that a claim waits for one of them.</summary>
internal static class ToTheApprovers
{
    public static async Task<IReadOnlyList<Letter>> WaitsAsync(FeesDb db, Claim claim, Organisation organisation, Instant now, CancellationToken ct)
    {
        var unit = await db.Units.AsNoTracking().Include(u => u.Approvers).SingleOrDefaultAsync(u => u.Id == claim.UnitId, ct);
        return unit is null ? [] : [.. unit.Approvers.Where(person => person.Email.Length > 0).Select(person => ClaimLetters.WaitsForApproval(person, unit, claim, organisation, now))];
    }
}
