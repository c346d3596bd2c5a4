namespace Bookings;

/// <summary>
/// What the organisation has above its units: a division (toimialue), or a service area (palvelualue) of one. Units stand in service areas.
/// Only a division can have something under it and it stands under nothing itself, so there is no way to go in a circle.
/// </summary>
public sealed class Branch
{
    private Branch() { }

    /// <param name="division">Null: this is a division itself.</param>
    public Branch(Guid id, string name, Branch? division)
    {
        (Id, Name) = (id, name);
        if (division is not null)
            MoveUnder(division);
    }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>The service area's division. Empty and not null for a division itself, so that the database keeps the names of divisions apart too.</summary>
    public Guid Under { get; private set; }
    public int Version { get; private set; }

    public bool IsDivision => Under == Guid.Empty;

    public void Rename(string name) => Name = name;

    /// <exception cref="InvalidOperationException">Below a service area there are only units.</exception>
    public void MoveUnder(Branch division) =>
        Under = division.IsDivision && division.Id != Id ? division.Id : throw new InvalidOperationException("A service area stands under a division.");
}

/// <summary>A unit that asks no more (suljettu): by whom and since when. What it has asked for goes on and stays. Gone when the unit is opened again.</summary>
public sealed class UnitClosing
{
    public required Guid UnitId { get; init; }
    public Guid? ByPerson { get; init; }
    public required string ByName { get; init; }
    public required NodaTime.Instant At { get; init; }
}
