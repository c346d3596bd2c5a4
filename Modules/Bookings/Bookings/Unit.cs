using Bookings.Contracts;
using NodaTime;

namespace Bookings;

/// <summary>A unit (yksikkö) that asks for experts, with the people who act for it.</summary>
public sealed class Unit
{
    private readonly List<UnitMember> members = [];

    private Unit() { }

    public Unit(Guid id, string name, string costCentre) => (Id, Name, CostCentre) = (id, name, costCentre);

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public string CostCentre { get; private set; } = "";
    /// <summary>The service area where the unit stands; null until somebody has said it.</summary>
    public Guid? BranchId { get; private set; }
    public int Revision { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<UnitMember> Members => members;

    public void Rename(string name, string costCentre) => (Name, CostCentre) = (name, costCentre);

    /// <exception cref="InvalidOperationException">A division has service areas, not units.</exception>
    public void Place(Branch? area) => BranchId = area is { IsDivision: true } ? throw new InvalidOperationException("A unit stands in a service area.") : area?.Id;

    /// <summary>Adds a person in a role; the same person may hold both.</summary>
    public void Add(UnitMember member)
    {
        if (!members.Any(m => m.PersonId == member.PersonId && m.Role == member.Role))
            members.Add(member);
    }

    public bool Has(Guid personId, string role) => members.Any(m => m.PersonId == personId && m.Role == role);

    /// <returns>False when there was no such member (any more).</returns>
    public bool Remove(Guid memberId) => members.RemoveAll(m => m.Id == memberId) > 0;

    /// <summary>A person's name and language, alike in each of their roles.</summary>
    /// <returns>False when nothing was different.</returns>
    public bool Correct(Guid personId, string name, string language)
    {
        var different = members.Where(m => m.PersonId == personId && (m.Name != name || m.Language != language)).ToList();
        foreach (var member in different)
            (member.Name, member.Language) = (name, language);
        return different.Count > 0;
    }

    /// <summary>The whole truth about the unit for the other modules, one revision on.</summary>
    public UnitChanged Tell(Instant now)
    {
        Revision++;
        return new UnitChanged(Id, Revision, Name, CostCentre,
            [.. members.Select(m => new UnitPerson(m.PersonId, m.Name, m.Email, m.Language, m.Role))], now.ToDateTimeOffset());
    }
}

/// <summary>One person's role in a unit: "contact" asks for experts, "approver" approves fees.</summary>
public sealed class UnitMember
{
    public const string Contact = "contact", Approver = "approver";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid UnitId { get; init; }
    public required Guid PersonId { get; init; }
    public required string Name { get; set; }
    public required string Email { get; init; }
    public required string Language { get; set; }
    public required string Role { get; init; }
}
