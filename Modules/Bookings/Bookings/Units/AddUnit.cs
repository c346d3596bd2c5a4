using Bookings.Contracts;
using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Units;

/// <summary>A new unit.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one unit.</param>
public sealed record AddUnit(Guid Id, string? Name, string? CostCentre);

public static class AddUnitHandler
{
    public static async Task<(UnitOutcome, UnitChanged?)> Handle(AddUnit command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Units.AnyAsync(unit => unit.Id == command.Id, ct))
            return (new UnitOutcome.Saved(command.Id), null);
        var errors = new Errors(BookingsTexts.T);
        var (name, costCentre) = UnitFields.Unit(command.Name, command.CostCentre, errors);
        if (!errors.Any && await UnitNames.IsTakenAsync(db, name, except: command.Id, ct))
            errors.Add("Name", "unit.name-taken", name);
        if (errors.Any)
            return (new UnitOutcome.Refused(errors), null);
        var unit = new Unit(command.Id, name, costCentre);
        db.Units.Add(unit);
        return (new UnitOutcome.Saved(unit.Id), unit.Tell(clock.GetCurrentInstant()));
    }
}

internal static class UnitNames
{
    /// <summary>Compared here and not in the database: the two providers do not agree on letter case. A county has some hundred units.</summary>
    public static async Task<bool> IsTakenAsync(BookingsDb db, string name, Guid except, CancellationToken ct) =>
        (await db.Units.Where(unit => unit.Id != except).Select(unit => unit.Name).ToListAsync(ct)).Contains(name, StringComparer.OrdinalIgnoreCase);
}
