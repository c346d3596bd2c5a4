using Bookings.Contracts;
using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Units;

/// <summary>Another name or cost centre for a unit. Requests already sent keep the cost centre they were sent with.</summary>
/// <param name="Version">What the form was filled in on.</param>
public sealed record ChangeUnit(Guid UnitId, int Version, string? Name, string? CostCentre);

public static class ChangeUnitHandler
{
    public static async Task<(UnitOutcome, UnitChanged?)> Handle(ChangeUnit command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var unit = await db.Units.Include(u => u.Members).SingleOrDefaultAsync(u => u.Id == command.UnitId, ct);
        if (unit is null)
            return (new UnitOutcome.NotThere(), null);
        var errors = new Errors(BookingsTexts.T);
        var (name, costCentre) = UnitFields.Unit(command.Name, command.CostCentre, errors);
        if (!errors.Any && (unit.Name, unit.CostCentre) == (name, costCentre))
            return (new UnitOutcome.Saved(unit.Id), null);
        if (unit.Version != command.Version)
            return (new UnitOutcome.Stale(unit.Version, unit.Name, unit.CostCentre), null);
        if (!errors.Any && await UnitNames.IsTakenAsync(db, name, except: unit.Id, ct))
            errors.Add("Name", "unit.name-taken", name);
        if (errors.Any)
            return (new UnitOutcome.Refused(errors), null);
        unit.Rename(name, costCentre);
        return (new UnitOutcome.Saved(unit.Id), unit.Tell(clock.GetCurrentInstant()));
    }
}
