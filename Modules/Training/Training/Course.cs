using NodaTime;

namespace Training;

public enum Audience
{
    /// <summary>People of the register.</summary>
    Experts,
    /// <summary>The county's own people (osallisuuskoulutus).</summary>
    Staff,
    Both,
}

/// <summary>What a course is, as the coordinator wrote it.</summary>
public sealed record CourseContent(
    string Title, string Aim, string Description, Audience Audience, int RequiredMinutes, bool Qualifies, IReadOnlyList<(string Name, int Minutes)> Parts);

/// <summary>A course (koulutus): one content that is held in several equal sessions.</summary>
public sealed class Course
{
    /// <summary>The one qualification there is: what makes a trained expert by experience.</summary>
    public const string Expert = "kokemusasiantuntija";

    private readonly List<CoursePart> parts = [];

    private Course() { }

    public Course(Guid id, CourseContent content, Instant now)
    {
        (Id, AddedAt) = (id, now);
        Is(content);
    }

    public Guid Id { get; private set; }
    public string Title { get; private set; } = "";
    public string Aim { get; private set; } = "";
    public string Description { get; private set; } = "";
    public Audience Audience { get; private set; }
    /// <summary>How long somebody takes part, in all, to complete the course.</summary>
    public int RequiredMinutes { get; private set; }
    /// <summary>What the course gives; null when it gives no qualification.</summary>
    public string? Qualification { get; private set; }
    public Instant AddedAt { get; private set; }
    public Instant? ArchivedAt { get; private set; }
    public Guid? ArchivedBy { get; private set; }
    public int Version { get; private set; }
    /// <summary>What must be taken part in besides the hours; none when the hours are all.</summary>
    public IReadOnlyList<CoursePart> Parts => parts;

    public bool IsArchived => ArchivedAt is not null;

    /// <summary>Parts keep their numbers, because meetings and attendance refer to them.</summary>
    public void Is(CourseContent content)
    {
        (Title, Aim, Description) = (content.Title, content.Aim, content.Description);
        (Audience, RequiredMinutes, Qualification) = (content.Audience, content.RequiredMinutes, content.Qualifies ? Expert : null);
        parts.RemoveAll(part => part.Number > content.Parts.Count);
        foreach (var (index, (name, minutes)) in content.Parts.Index())
        {
            var part = parts.SingleOrDefault(known => known.Number == index + 1);
            if (part is null)
                parts.Add(new CoursePart(Id, index + 1, name, minutes));
            else
                part.Is(name, minutes);
        }
    }

    public void Archive(Guid? by, Instant now) => (ArchivedAt, ArchivedBy) = (now, by);

    public bool IsFor(Person person) => person.State switch
    {
        PersonState.Left => false,
        PersonState.Staff => Audience is not Audience.Experts,
        _ => Audience is not Audience.Staff,
    };
}

/// <summary>A part of a course (osio) with its own length.</summary>
public sealed class CoursePart
{
    private CoursePart() { }

    public CoursePart(Guid courseId, int number, string name, int minutes) => (CourseId, Number, Name, Minutes) = (courseId, number, name, minutes);

    public Guid CourseId { get; private set; }
    /// <summary>From 1.</summary>
    public int Number { get; private set; }
    public string Name { get; private set; } = "";
    public int Minutes { get; private set; }

    public void Is(string name, int minutes) => (Name, Minutes) = (name, minutes);
}
