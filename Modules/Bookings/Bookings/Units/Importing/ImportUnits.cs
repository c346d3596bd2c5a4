using Bookings.Data;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Units.Importing;

/// <summary>A file that somebody has looked at is taken in.</summary>
/// <param name="Seen">The <see cref="ImportPlan.Fingerprint"/> of what was shown: nothing else is done.</param>
public sealed record ImportUnits(string Text, string? Seen);

public abstract record UnitsImported
{
    private UnitsImported() { }

    public sealed record Done(int New, int Changed) : UnitsImported;

    /// <summary>The units have been changed since the file was looked at, so that it would do something else now. Nothing was done.</summary>
    public sealed record Stale : UnitsImported;

    /// <summary>The file changes nothing, or cannot be read.</summary>
    public sealed record Nothing : UnitsImported;
}

public static class ImportUnitsHandler
{
    public static async Task<(UnitsImported, Cascade)> Handle(ImportUnits command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var told = new Cascade();
        var file = new UnitFile(command.Text);
        if (file.Errors.Any)
            return (new UnitsImported.Nothing(), told);
        var units = await db.Units.Include(u => u.Members).ToDictionaryAsync(u => u.Id, ct);
        var branches = await db.Branches.ToListAsync(ct);
        var plan = ImportPlan.Of(file, [.. units.Values], branches, (await db.UnitClosings.Select(c => c.UnitId).ToListAsync(ct)).ToHashSet());
        if (plan.ToDo == 0)
            return (new UnitsImported.Nothing(), told);
        if (plan.Fingerprint != command.Seen)
            return (new UnitsImported.Stale(), told);

        var now = clock.GetCurrentInstant();
        var tree = new Tree(branches);
        Dictionary<string, Guid> newcomers = [];
        foreach (var one in plan.Units.Where(one => one.Kind != PlanKind.Same))
        {
            var unit = one.UnitId is { } id ? units[id] : db.Units.Add(new Unit(Guid.CreateVersion7(), one.Line.Unit, one.Line.CostCentre)).Entity;
            var costs = unit.CostCentre;
            unit.Place(tree.Grow(one.Line, branch => db.Branches.Add(branch)));
            if (one.Line.CostCentre.Length > 0)
                unit.Rename(unit.Name, one.Line.CostCentre);
            foreach (var person in one.Added)
            {
                if (!newcomers.TryGetValue(person.Email, out var personId))
                    newcomers[person.Email] = personId = person.PersonId ?? Guid.CreateVersion7();
                unit.Add(new UnitMember { UnitId = unit.Id, PersonId = personId, Name = person.Name, Email = person.Email, Language = person.Language, Role = person.Role });
            }
            // Where a unit stands is no other module's matter.
            if (one.Kind == PlanKind.New || one.Added.Count > 0 || costs != unit.CostCentre)
                told.Add(unit.Tell(now));
        }
        return (new UnitsImported.Done(plan.Units.Count(one => one.Kind == PlanKind.New), plan.Units.Count(one => one.Kind == PlanKind.Changed)), told);
    }
}
