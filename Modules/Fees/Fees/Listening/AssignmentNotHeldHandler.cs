using Bookings.Contracts;
using Fees.Data;
using NodaTime;

namespace Fees.Listening;

/// <summary>The task was not held, so the money it would have needed is free.</summary>
public static class AssignmentNotHeldHandler
{
    public static async Task Handle(AssignmentNotHeld message, FeesDb db, CancellationToken ct) =>
        (await db.Reservations.FindAsync([message.AssignmentId], ct))?.Release(Instant.FromDateTimeOffset(message.At));
}
