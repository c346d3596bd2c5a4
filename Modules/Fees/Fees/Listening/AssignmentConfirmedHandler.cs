using Bookings.Contracts;
using Fees.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>Somebody comes: what the request was quoted is reserved in its budget.</summary>
public static class AssignmentConfirmedHandler
{
    public static async Task Handle(AssignmentConfirmed message, FeesDb db, CancellationToken ct)
    {
        if (await db.QuotedTasks.AsNoTracking().SingleOrDefaultAsync(task => task.RequestId == message.RequestId, ct) is { } quoted && await db.Reservations.FindAsync([message.AssignmentId], ct) is null)
            db.Reservations.Add(new Reservation(message.AssignmentId, quoted, Instant.FromDateTimeOffset(message.At)));
    }
}
