using Bookings.Contracts;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Units;

/// <summary>A person no longer has this role in the unit. What they sent and approved stays as it is.</summary>
public sealed record RemovePerson(Guid UnitId, Guid MemberId);

public static class RemovePersonHandler
{
    public static async Task<(UnitOutcome, UnitChanged?)> Handle(RemovePerson command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var unit = await db.Units.Include(u => u.Members).SingleOrDefaultAsync(u => u.Id == command.UnitId, ct);
        if (unit is null)
            return (new UnitOutcome.NotThere(), null);
        var removed = unit.Remove(command.MemberId);
        return (new UnitOutcome.Saved(unit.Id), removed ? unit.Tell(clock.GetCurrentInstant()) : null);
    }
}
