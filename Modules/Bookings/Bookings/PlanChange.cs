using NodaTime;

namespace Bookings;

/// <summary>A request was moved to another time or place, or its meeting got a link: what was, what is, by whom, when and why.</summary>
public sealed class PlanChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RequestId { get; init; }
    public required Plan Before { get; init; }
    public required Plan After { get; init; }
    /// <summary>"unit" or "coordinator".</summary>
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
    public required string ByName { get; init; }
    /// <summary>Null when only the link came.</summary>
    public string? Reason { get; init; }
    public required Instant At { get; init; }
}

/// <summary>
/// Somebody with a confirmed place is asked whether the new time or place suits too (uusi vahvistus). The place and its reserved time stay theirs until they
/// say no: then it is given back.
/// </summary>
public sealed class Reconfirmation
{
    private Reconfirmation() { }

    public Reconfirmation(Guid id, Guid assignmentId, Guid changeId, string tokenHash, bool byPhone, Instant now) =>
        (Id, AssignmentId, OpenFor, ChangeId, TokenHash, ByPhone, AskedAt) = (id, assignmentId, assignmentId, changeId, tokenHash, byPhone, now);

    /// <summary>The question is mailed with this link.</summary>
    public void Tell(string tokenHash) => TokenHash = tokenHash;

    public Guid Id { get; private set; }
    public Guid AssignmentId { get; private set; }
    /// <summary>The place while the answer is awaited, then null. Unique, so that one place waits for one answer.</summary>
    public Guid? OpenFor { get; private set; }
    public Guid ChangeId { get; private set; }
    /// <summary>Of the link in the mail.</summary>
    public string TokenHash { get; private set; } = "";
    /// <summary>No mail goes out; the coordinator calls and records the answer.</summary>
    public bool ByPhone { get; private set; }
    /// <summary>The mail did not arrive: the coordinator calls.</summary>
    public bool MailRefused { get; private set; }
    public Instant AskedAt { get; private set; }
    public Instant? AnsweredAt { get; private set; }
    /// <summary>Null while the answer is awaited, and for good when another change or a cancellation came first.</summary>
    public bool? Suits { get; private set; }
    /// <summary>"expert" or "coordinator".</summary>
    public string? ByRole { get; private set; }
    public Guid? ByPerson { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => OpenFor is not null;

    public void Answer(bool suits, string byRole, Guid? byPerson, Instant now) =>
        (OpenFor, Suits, ByRole, ByPerson, AnsweredAt) = (null, suits, byRole, byPerson, now);

    /// <summary>Nobody need answer any more: the task changed again, was cancelled or is over.</summary>
    public void Overtake() => OpenFor = null;

    public void MailWasRefused() => MailRefused = true;
}
