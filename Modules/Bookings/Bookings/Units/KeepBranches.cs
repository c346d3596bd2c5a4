using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Units;

/// <summary>A division, or a service area of one, is added or has another name or division.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one.</param>
/// <param name="Version">What the form was filled in on; null for a new one.</param>
/// <param name="Division">Id of the division; empty for a division itself.</param>
public sealed record SaveBranch(Guid Id, int? Version, string? Name, string? Division);

public static class SaveBranchHandler
{
    public static async Task<UnitOutcome> Handle(SaveBranch command, BookingsDb db, CancellationToken ct)
    {
        var all = await db.Branches.ToListAsync(ct); // a county has some dozens
        var branch = all.SingleOrDefault(b => b.Id == command.Id);
        if (branch is null && command.Version is not null)
            return new UnitOutcome.NotThere();
        var errors = new Errors(BookingsTexts.T);
        var name = UnitFields.Name(command.Name, "branch.name-missing", errors);
        var division = Division(command, branch, all, errors);
        var under = division?.Id ?? Guid.Empty;
        if (!errors.Any && all.Any(b => b.Id != command.Id && b.Under == under && b.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            errors.Add("Name", "branch.name-taken", name);
        if (errors.Any)
            return new UnitOutcome.Refused(errors);
        if (branch is null)
            db.Branches.Add(new Branch(command.Id, name, division));
        else if (branch.Name == name && branch.Under == under)
            return new UnitOutcome.Saved(command.Id); // by whomever: also by the first click of two
        else if (command.Version is { } version && version != branch.Version)
            return new UnitOutcome.Refused(new Errors(BookingsTexts.T).Add("", "branch.stale", branch.Name));
        else
        {
            branch.Rename(name);
            if (division is not null)
                branch.MoveUnder(division);
        }
        return new UnitOutcome.Saved(command.Id);
    }

    private static Branch? Division(SaveBranch command, Branch? branch, List<Branch> all, Errors errors)
    {
        if (Typed.Empty(command.Division))
        {
            if (branch is { IsDivision: false })
                errors.Add("Division", "branch.division-missing");
            return null;
        }
        var division = Guid.TryParse(command.Division, out var id) ? all.SingleOrDefault(b => b.Id == id && b.IsDivision && b.Id != command.Id) : null;
        if (division is null || branch is { IsDivision: true })
            errors.Add("Division", "branch.division-wrong");
        return division;
    }
}

/// <summary>A division or a service area is not needed any more. Only an empty one can be removed.</summary>
public sealed record RemoveBranch(Guid Id);

public static class RemoveBranchHandler
{
    public static async Task<UnitOutcome> Handle(RemoveBranch command, BookingsDb db, CancellationToken ct)
    {
        if (await db.Branches.SingleOrDefaultAsync(b => b.Id == command.Id, ct) is not { } branch)
            return new UnitOutcome.NotThere();
        if (await db.Branches.AnyAsync(b => b.Under == branch.Id, ct) || await db.Units.AnyAsync(u => u.BranchId == branch.Id, ct))
            return new UnitOutcome.Refused(new Errors(BookingsTexts.T).Add("", "branch.not-empty", branch.Name));
        db.Branches.Remove(branch);
        return new UnitOutcome.Saved(branch.Id);
    }
}
