using Bookings.Data;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Units;

/// <summary>A person acts for a unit, in one role or both. Somebody who acts for another unit already, by the same address, is the same person.</summary>
public sealed record AddPerson(Guid UnitId, string? Name, string? Email, string? Language, IReadOnlyList<string> Roles);

public static class AddPersonHandler
{
    public static async Task<(UnitOutcome, Cascade)> Handle(AddPerson command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var told = new Cascade();
        var unit = await db.Units.Include(u => u.Members).SingleOrDefaultAsync(u => u.Id == command.UnitId, ct);
        if (unit is null)
            return (new UnitOutcome.NotThere(), told);
        var errors = new Errors(BookingsTexts.T);
        var (name, email, language) = UnitFields.Person(command.Name, command.Email, command.Language, errors);
        var roles = new[] { UnitMember.Contact, UnitMember.Approver }.Where(command.Roles.Contains).ToList();
        if (roles.Count == 0)
            errors.Add("Roles", "unit.role-missing");
        if (errors.Any)
            return (new UnitOutcome.Refused(errors), told);

        // Tracked through their units, so that a corrected name reaches every unit where the person acts, and each of them tells it.
        var known = await db.Units.Include(u => u.Members).Where(u => u.Members.Any(m => m.Email == email)).ToListAsync(ct);
        var personId = known.SelectMany(u => u.Members).FirstOrDefault(m => m.Email == email)?.PersonId ?? Guid.CreateVersion7();
        var missing = roles.Where(role => !unit.Has(personId, role)).ToList();
        foreach (var role in missing)
            unit.Add(new UnitMember { UnitId = unit.Id, PersonId = personId, Name = name, Email = email, Language = language, Role = role });
        var now = clock.GetCurrentInstant();
        foreach (var one in known.Union([unit]))
            if (one.Correct(personId, name, language) || one == unit && missing.Count > 0)
                told.Add(one.Tell(now));
        return (new UnitOutcome.Saved(unit.Id), told);
    }
}
