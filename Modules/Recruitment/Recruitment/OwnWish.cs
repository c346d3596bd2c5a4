using NodaTime;

namespace Recruitment;

public enum WishKind
{
    /// <summary>The person wants to leave the programme.</summary>
    Leave,
    /// <summary>The person wants their data erased.</summary>
    Erase,
}

/// <summary>What a person has asked of their own (toive): a question to the coordinator, who does it and closes it. Open while <see cref="ClosedAt"/> is null.</summary>
public sealed class OwnWish
{
    private OwnWish() { }

    public OwnWish(Guid expertId, WishKind kind, Instant now) => (Id, ExpertId, OpenFor, Kind, AskedAt) = (Guid.CreateVersion7(), expertId, expertId, kind, now);

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public Guid ExpertId { get; private set; }

    /// <summary>The person's id while the wish is open, otherwise null: unique with the kind, so that one thing is asked once.</summary>
    public Guid? OpenFor { get; private set; }

    public WishKind Kind { get; private set; }
    public Instant AskedAt { get; private set; }
    public Instant? ClosedAt { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public string? ClosedByName { get; private set; }

    public void Close(By by) => (OpenFor, ClosedAt, ClosedBy, ClosedByName) = (null, by.At, by.PersonId, by.Name);
}
