using Bookings.Contracts;
using Recruitment.Contracts;

namespace Fees;

/// <summary>What fees need to know of a person in the register: how to tell them. Kept by Recruitment's events.</summary>
public sealed class Expert
{
    private Expert() { }
    public Expert(Guid id) => (Id, Revision) = (id, -1);

    public Guid Id { get; private set; }
    public int Revision { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>Apart, as authorities want them.</summary>
    public string FirstName { get; private set; } = "";
    public string LastName { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public string Language { get; private set; } = "fi";
    public string Channel { get; private set; } = "email";

    /// <summary>A letter goes to people who want letters and have an address; the coordinator calls the others.</summary>
    public bool ReadsMail => Email is not null && Channel != "phone";

    public void Learn(ExpertFacts facts)
    {
        if (facts.Revision <= Revision)
            return;
        (Revision, Name, Email, Phone) = (facts.Revision, $"{facts.FirstName} {facts.LastName}".Trim(), facts.Email, facts.Phone);
        (FirstName, LastName, Language, Channel) = (facts.FirstName, facts.LastName, facts.Language, facts.Channel);
    }
}

/// <summary>A unit and who approves its fees. Kept by Bookings' events.</summary>
public sealed class Unit
{
    private Unit() { }
    public Unit(Guid id) => (Id, Revision) = (id, -1);

    public Guid Id { get; private set; }
    public int Revision { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>Whose budgets its approvers see.</summary>
    public string CostCentre { get; private set; } = "";
    public List<UnitApprover> Approvers { get; private set; } = [];

    public void Learn(UnitChanged facts)
    {
        if (facts.Revision <= Revision)
            return;
        (Revision, Name, CostCentre) = (facts.Revision, facts.Name, facts.CostCentre);
        var approvers = facts.People.Where(person => person.Role == "approver").DistinctBy(person => person.PersonId).ToList();
        Approvers.RemoveAll(known => approvers.TrueForAll(person => person.PersonId != known.PersonId));
        foreach (var person in approvers)
        {
            if (Approvers.Find(known => known.PersonId == person.PersonId) is not { } approver)
                Approvers.Add(approver = new UnitApprover(Id, person.PersonId));
            approver.Is(person.Name, person.Email, person.Language);
        }
    }
}

public sealed class UnitApprover
{
    private UnitApprover() { }
    public UnitApprover(Guid unitId, Guid personId) => (UnitId, PersonId) = (unitId, personId);

    public Guid UnitId { get; private set; }
    public Guid PersonId { get; private set; }
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public string Language { get; private set; } = "fi";

    internal void Is(string name, string email, string language) => (Name, Email, Language) = (name, email, language);
}
