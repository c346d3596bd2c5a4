using System.Security.Cryptography;
using System.Text;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Units.Importing;

public enum PlanKind { New, Changed, Same }

/// <summary>Somebody who would get a role in a unit.</summary>
/// <param name="PersonId">Who it is when the address is known from any unit; null for somebody new.</param>
public sealed record AddedPerson(Guid? PersonId, string Name, string Email, string Language, string Role);

/// <summary>What one line of the file would do.</summary>
/// <param name="From">Where the unit stands now, when it would move.</param>
/// <param name="OldCostCentre">What it would replace.</param>
/// <param name="Stays">People of the unit whom the line does not name, although it names others in that role. They are left as they are.</param>
public sealed record PlannedUnit(UnitLine Line, PlanKind Kind, Guid? UnitId, string? From, bool Moves, string? OldCostCentre, IReadOnlyList<AddedPerson> Added, IReadOnlyList<string> Stays, bool Closed);

/// <summary>What a file would change, looked at without changing anything.</summary>
/// <param name="Flaws">Lines that are left out.</param>
/// <param name="Gone">Units of which the file says nothing. They stay as they are.</param>
/// <param name="GoneBranches">Divisions and service areas of which it says nothing; likewise.</param>
public sealed record ImportPlan(IReadOnlyList<PlannedUnit> Units, IReadOnlyList<LineFlaw> Flaws, IReadOnlyList<(Guid Id, string Name, bool Closed)> Gone, IReadOnlyList<string> GoneBranches)
{
    public int ToDo => Units.Count(unit => unit.Kind != PlanKind.Same);

    /// <summary>Is another when confirming would do another thing than was shown.</summary>
    public string Fingerprint
    {
        get
        {
            var said = new StringBuilder();
            foreach (var unit in Units.Where(unit => unit.Kind != PlanKind.Same))
                said.Append(unit.Kind).Append('\u001f').Append(unit.UnitId).Append('\u001f').Append(unit.Line.Unit).Append('\u001f').Append(unit.Line.Division).Append('\u001f').Append(unit.Line.Area)
                    .Append('\u001f').Append(unit.From).Append('\u001f').Append(unit.OldCostCentre).Append('\u001f').Append(unit.Line.CostCentre).Append('\u001f')
                    .AppendJoin('\u001f', unit.Added.Select(one => $"{one.PersonId} {one.Email} {one.Role} {one.Name}")).Append('\u001e');
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())));
        }
    }

    public static async Task<ImportPlan> OfAsync(BookingsDb db, UnitFile file, CancellationToken ct) =>
        Of(file, await db.Units.AsNoTracking().Include(u => u.Members).OrderBy(u => u.Name).ToListAsync(ct), await db.Branches.AsNoTracking().ToListAsync(ct),
            (await db.UnitClosings.Select(c => c.UnitId).ToListAsync(ct)).ToHashSet());

    public static ImportPlan Of(UnitFile file, IReadOnlyList<Unit> units, IReadOnlyList<Branch> branches, IReadOnlySet<Guid> closed)
    {
        var tree = new Tree(branches);
        var byName = units.ToDictionary(u => u.Name, StringComparer.OrdinalIgnoreCase);
        var people = units.SelectMany(u => u.Members).GroupBy(m => m.Email).ToDictionary(same => same.Key, same => same.First());
        // One newcomer has one name, whichever line says it.
        var names = file.Lines.SelectMany(line => line.Contacts.Concat(line.Approvers)).GroupBy(one => one.Email)
            .ToDictionary(same => same.Key, same => same.FirstOrDefault(one => one.Name is not null)?.Name ?? NameIn(same.Key));
        List<PlannedUnit> planned = [];
        List<LineFlaw> flaws = [.. file.Flaws];
        foreach (var line in file.Lines)
        {
            var unit = byName.GetValueOrDefault(line.Unit);
            if (unit is null && line.CostCentre.Length == 0)
                flaws.Add(new LineFlaw(line.Line, line.Unit, new Foundation.Ui.Errors(BookingsTexts.T).Add("cost", "unit.cost-centre-missing")));
            else
                planned.Add(Look(line, unit, tree, email => people.GetValueOrDefault(email), names, closed));
        }
        var named = file.Lines.Select(line => line.Unit).Concat(file.Flaws.Select(flaw => flaw.Unit)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ImportPlan(planned, [.. flaws.OrderBy(flaw => flaw.Line)],
            [.. units.Where(u => !named.Contains(u.Name)).Select(u => (u.Id, u.Name, closed.Contains(u.Id)))], tree.NotIn(file.Lines));
    }

    private static PlannedUnit Look(UnitLine line, Unit? unit, Tree tree, Func<string, UnitMember?> known, IReadOnlyDictionary<string, string> names, IReadOnlySet<Guid> closed)
    {
        IEnumerable<AddedPerson> Added(IReadOnlyList<NamedPerson> named, string role) =>
            from one in named
            where unit is null || !unit.Members.Any(m => m.Email == one.Email && m.Role == role)
            select known(one.Email) is { } member
                ? new AddedPerson(member.PersonId, member.Name, member.Email, member.Language, role)
                : new AddedPerson(null, names[one.Email], one.Email, Foundation.Ui.Languages.Default, role);

        var added = Added(line.Contacts, UnitMember.Contact).Concat(Added(line.Approvers, UnitMember.Approver)).ToList();
        if (unit is null)
            return new PlannedUnit(line, PlanKind.New, null, null, true, null, added, [], false);
        var moves = tree.AreaOf(line) is not { } area || unit.BranchId != area.Id;
        var costs = line.CostCentre.Length > 0 && line.CostCentre != unit.CostCentre;
        return new PlannedUnit(line, moves || costs || added.Count > 0 ? PlanKind.Changed : PlanKind.Same, unit.Id, moves ? tree.PathOf(unit.BranchId) : null, moves,
            costs ? unit.CostCentre : null, added, [.. Stays(line.Contacts, UnitMember.Contact, unit), .. Stays(line.Approvers, UnitMember.Approver, unit)], closed.Contains(unit.Id));
    }

    private static IEnumerable<string> Stays(IReadOnlyList<NamedPerson> named, string role, Unit unit) =>
        named.Count == 0 ? [] : unit.Members.Where(m => m.Role == role && named.All(one => one.Email != m.Email)).Select(m => $"{m.Name} ({BookingsTexts.T["unit.role." + role]})");

    /// <summary>"maija.meikalainen@kainuu.fi" is how addresses of staff are made; any other address is shown as it is, and the coordinator corrects it.</summary>
    private static string NameIn(string email)
    {
        var parts = email[..email.IndexOf('@', StringComparison.Ordinal)].Split('.');
        return parts.Length >= 2 && parts.All(part => part.Length > 1 && part.All(letter => char.IsLetter(letter) || letter == '-'))
            ? string.Join(' ', parts.Select(part => string.Join('-', part.Split('-').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]))))
            : email;
    }
}
