using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Units;

/// <summary>The unit stands in another service area, or in none.</summary>
/// <param name="Version">What the form was filled in on.</param>
/// <param name="Area">Id of a service area; empty for none.</param>
public sealed record MoveUnit(Guid UnitId, int Version, string? Area);

public static class MoveUnitHandler
{
    public static async Task<UnitOutcome> Handle(MoveUnit command, BookingsDb db, CancellationToken ct)
    {
        if (await db.Units.SingleOrDefaultAsync(u => u.Id == command.UnitId, ct) is not { } unit)
            return new UnitOutcome.NotThere();
        Branch? area = null;
        if (!Typed.Empty(command.Area))
        {
            area = Guid.TryParse(command.Area, out var id) ? await db.Branches.SingleOrDefaultAsync(b => b.Id == id && b.Under != Guid.Empty, ct) : null;
            if (area is null)
                return new UnitOutcome.Refused(new Errors(BookingsTexts.T).Add("Area", "unit.area-wrong"));
        }
        if (unit.BranchId == area?.Id)
            return new UnitOutcome.Saved(unit.Id);
        if (unit.Version != command.Version)
            return new UnitOutcome.Stale(unit.Version, unit.Name, unit.CostCentre);
        unit.Place(area);
        return new UnitOutcome.Saved(unit.Id);
    }
}
