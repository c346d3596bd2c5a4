using NodaTime;

namespace Bookings;

/// <summary>A decided participation programme (osallisuusohjelma): its goals, the measures under each, and the service areas that tell every year how the measures went.</summary>
public sealed class Programme
{
    private readonly List<ProgrammePart> parts = [];

    private Programme() { }

    public Programme(Guid id, ProgrammeFacts facts)
    {
        Id = id;
        Change(facts);
    }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public int FromYear { get; private set; }
    public int ToYear { get; private set; }
    /// <summary>The body that decided, such as the county council; "" when not told.</summary>
    public string DecidedBy { get; private set; } = "";
    public LocalDate? DecidedOn { get; private set; }
    public string Section { get; private set; } = "";
    public int Version { get; private set; }
    public IReadOnlyList<ProgrammePart> Parts => parts;

    public ProgrammeFacts Facts => new(Name, FromYear, ToYear, DecidedBy, DecidedOn, Section);

    public IReadOnlyList<ProgrammePart> Goals => Of(PartKind.Goal);

    public IReadOnlyList<ProgrammePart> Areas => Of(PartKind.Area);

    public IReadOnlyList<ProgrammePart> Measures => [.. Goals.SelectMany(goal => MeasuresOf(goal.Id))];

    public IReadOnlyList<ProgrammePart> MeasuresOf(Guid goal) => [.. Of(PartKind.Measure).Where(part => part.ParentId == goal)];

    public void Change(ProgrammeFacts facts) => (Name, FromYear, ToYear, DecidedBy, DecidedOn, Section) = facts;

    /// <returns>The part of this kind, place and text, however its letters are written; null when there is none.</returns>
    public ProgrammePart? Find(PartKind kind, Guid? parent, string text) =>
        parts.FirstOrDefault(part => part.Kind == kind && part.ParentId == parent && string.Equals(part.Text, text, StringComparison.OrdinalIgnoreCase));

    public ProgrammePart Add(Guid id, PartKind kind, Guid? parent, string text)
    {
        var part = new ProgrammePart(id, Id, kind, parent, parts.Count == 0 ? 1 : parts.Max(other => other.Place) + 1, text);
        parts.Add(part);
        return part;
    }

    private List<ProgrammePart> Of(PartKind kind) => [.. parts.Where(part => part.Kind == kind).OrderBy(part => part.Place)];
}

/// <param name="Section">The § of the decision.</param>
public sealed record ProgrammeFacts(string Name, int FromYear, int ToYear, string DecidedBy, LocalDate? DecidedOn, string Section);

public enum PartKind
{
    /// <summary>What the programme is after (tavoite); measures stand under one.</summary>
    Goal,
    /// <summary>What is to be done (toimenpide).</summary>
    Measure,
    /// <summary>A part of the county that answers for itself (palvelualue).</summary>
    Area,
}

/// <summary>A goal, a measure or a service area of a programme, in the words of the decision.</summary>
public sealed class ProgrammePart
{
    /// <summary>In <see cref="Proof"/> of an area: the tasks of every unit count for it.</summary>
    public const string EveryUnit = "all";

    private ProgrammePart() { }

    internal ProgrammePart(Guid id, Guid programmeId, PartKind kind, Guid? parentId, int place, string text) =>
        (Id, ProgrammeId, Kind, ParentId, Place, Text) = (id, programmeId, kind, parentId, place, text);

    public Guid Id { get; private set; }
    public Guid ProgrammeId { get; private set; }
    public PartKind Kind { get; private set; }
    /// <summary>A measure's goal.</summary>
    public Guid? ParentId { get; private set; }
    public int Place { get; private set; }
    public string Text { get; private set; } = "";
    /// <summary>What bookings can prove here: of an area its units (ids), of a measure the types of task. Empty: nothing.</summary>
    public List<string> Proof { get; private set; } = [];
    public int Version { get; private set; }

    public void Change(string text, IEnumerable<string> proof) => (Text, Proof) = (text, [.. proof]);
}
