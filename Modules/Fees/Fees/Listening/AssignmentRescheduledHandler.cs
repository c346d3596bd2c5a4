using Bookings.Contracts;
using Fees.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>
/// The task is on another day now: the money waits in that day's budget. What it pays then is asked anew as <see cref="ExpertRequested"/>, which may be heard
/// before or after this; whichever is the later, the reservation ends up as quoted.
/// </summary>
public static class AssignmentRescheduledHandler
{
    public static async Task Handle(AssignmentRescheduled message, FeesDb db, CancellationToken ct)
    {
        if (await db.Reservations.FindAsync([message.AssignmentId], ct) is not { } reserved)
            return;
        reserved.MoveTo(Helsinki.Date(Instant.FromDateTimeOffset(message.StartsAt)), Instant.FromDateTimeOffset(message.At));
        if (await db.QuotedTasks.AsNoTracking().SingleOrDefaultAsync(task => task.RequestId == message.RequestId, ct) is { } quoted)
            reserved.Follow(quoted);
    }
}
