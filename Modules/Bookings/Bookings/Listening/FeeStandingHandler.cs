using Bookings.Data;
using Fees.Contracts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Listening;

/// <summary>There is nothing to pay for a task, or there is after all: nobody waits for a payment that never comes.</summary>
public static class FeeStandingHandler
{
    public static async Task Handle(Fees.Contracts.FeeStanding told, BookingsDb db, CancellationToken ct)
    {
        var at = Instant.FromDateTimeOffset(told.At);
        var known = await db.FeeStandings.SingleOrDefaultAsync(s => s.AssignmentId == told.AssignmentId, ct);
        if (known is null)
            db.FeeStandings.Add(new FeeStanding(told.AssignmentId, told.NothingToPay, at));
        else
            known.Take(told.NothingToPay, at);
    }
}
