using Bookings.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Units;

/// <summary>The unit asks for nothing new. What it has asked for goes on, and its people still report and approve.</summary>
public sealed record CloseUnit(Guid UnitId);

public static class CloseUnitHandler
{
    public static async Task<UnitOutcome> Handle(CloseUnit command, BookingsDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (!await db.Units.AnyAsync(u => u.Id == command.UnitId, ct))
            return new UnitOutcome.NotThere();
        if (!await db.UnitClosings.AnyAsync(c => c.UnitId == command.UnitId, ct))
            db.UnitClosings.Add(new UnitClosing { UnitId = command.UnitId, ByPerson = sender.PersonId, ByName = sender.Name, At = clock.GetCurrentInstant() });
        return new UnitOutcome.Saved(command.UnitId);
    }
}

/// <summary>The unit may ask again.</summary>
public sealed record ReopenUnit(Guid UnitId);

public static class ReopenUnitHandler
{
    public static async Task<UnitOutcome> Handle(ReopenUnit command, BookingsDb db, CancellationToken ct)
    {
        if (!await db.Units.AnyAsync(u => u.Id == command.UnitId, ct))
            return new UnitOutcome.NotThere();
        if (await db.UnitClosings.SingleOrDefaultAsync(c => c.UnitId == command.UnitId, ct) is { } closing)
            db.UnitClosings.Remove(closing);
        return new UnitOutcome.Saved(command.UnitId);
    }
}
