using Bookings.Contracts;
using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>
/// A cancelled task pays nothing. Usually there is no claim yet; one that formed by mistake is withdrawn while nobody has approved it.
/// An approved or paid one stays: the payer reverses it, with a reason.
/// </summary>
public static class AssignmentCancelledHandler
{
    public static async Task Handle(AssignmentCancelled message, FeesDb db, CancellationToken ct)
    {
        (await db.Reservations.FindAsync([message.AssignmentId], ct))?.Release(Instant.FromDateTimeOffset(message.At));
        var claims = await db.Claims.Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined)
            .Where(c => c.AssignmentId == message.AssignmentId).AsSplitQuery().ToListAsync(ct);
        foreach (var claim in claims.Where(c => c.CanStillChange))
            claim.Withdraw(new Act(null, message.CancelledBy, message.CancelledBy, Instant.FromDateTimeOffset(message.At)));
    }
}
