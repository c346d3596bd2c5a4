using Foundation.Privacy;
using NodaTime;

namespace Recruitment;

/// <summary>Two rows of one person were made one: what the kept one said before is kept sealed for a day, so that it can be undone.</summary>
public sealed class Merge
{
    public static readonly Duration UndoTime = Duration.FromDays(1);

    private Merge() { }

    /// <param name="kept">As it is after the merge.</param>
    /// <param name="before">The kept person's details as they were.</param>
    public Merge(Expert kept, Expert gone, bool hadLeft, Sealed before, IReadOnlyList<Guid> tasks, By by)
    {
        (Id, KeptId, KeptRevision, GoneId, HadLeft, Before, Tasks) = (Guid.CreateVersion7(), kept.Id, kept.Revision, gone.Id, hadLeft, before, [.. tasks]);
        (At, ByPerson, ByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public Guid KeptId { get; private set; }
    public Guid GoneId { get; private set; }

    /// <summary>The other row had left before, and stays so when this is undone.</summary>
    public bool HadLeft { get; private set; }

    /// <summary>The kept person's details as they were; null once they cannot be needed any more.</summary>
    public Sealed? Before { get; private set; }

    /// <summary>The kept person's revision after the merge: a later change is not undone with it.</summary>
    public int KeptRevision { get; private set; }

    /// <summary>The tasks that were shown under the other row.</summary>
    public List<Guid> Tasks { get; private set; } = [];

    public Instant At { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant? UndoneAt { get; private set; }

    public bool CanBeUndone(Instant now) => UndoneAt is null && Before is not null && now < At + UndoTime;

    public void Undo(Instant now) => (UndoneAt, Before) = (now, null);

    public void Forget() => Before = null;
}
