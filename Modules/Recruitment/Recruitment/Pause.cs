using Foundation;
using NodaTime;

namespace Recruitment;

/// <summary>A time in which the person is not asked. Open while <see cref="EndedAt"/> is null.</summary>
public sealed class Pause
{
    private Pause() { }

    internal Pause(Guid expertId, LocalDate? until, By by)
    {
        (Id, ExpertId, Until) = (Guid.CreateVersion7(), expertId, until);
        (StartedAt, StartedBy, StartedByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }
    public Guid ExpertId { get; private set; }

    /// <summary>The last day of the pause; null when it goes on until somebody ends it.</summary>
    public LocalDate? Until { get; private set; }

    public Instant StartedAt { get; private set; }
    public Guid? StartedBy { get; private set; }
    public string StartedByName { get; private set; } = "";
    public Instant? EndedAt { get; private set; }
    public Guid? EndedBy { get; private set; }
    public string? EndedByName { get; private set; }

    internal void MoveTo(LocalDate? until) => Until = until;

    /// <summary>What the person did themselves no longer says who it was.</summary>
    internal void Forget(Guid person, string nameless) =>
        (StartedByName, EndedByName) = (StartedBy == person ? nameless : StartedByName, EndedBy == person ? nameless : EndedByName);

    internal void End(By by) => (EndedAt, EndedBy, EndedByName) = (by.At, by.PersonId, by.Name);
}

/// <summary>The person left the programme, and perhaps came back.</summary>
public sealed class Departure
{
    private Departure() { }

    internal Departure(Guid expertId, By by)
    {
        (Id, ExpertId) = (Guid.CreateVersion7(), expertId);
        (LeftAt, LeftBy, LeftByName) = (by.At, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }
    public Guid ExpertId { get; private set; }
    public Instant LeftAt { get; private set; }
    public Guid? LeftBy { get; private set; }
    public string LeftByName { get; private set; } = "";
    public Instant? ReturnedAt { get; private set; }
    public Guid? ReturnedBy { get; private set; }
    public string? ReturnedByName { get; private set; }

    internal void Forget(Guid person, string nameless) =>
        (LeftByName, ReturnedByName) = (LeftBy == person ? nameless : LeftByName, ReturnedBy == person ? nameless : ReturnedByName);

    internal void Return(By by) => (ReturnedAt, ReturnedBy, ReturnedByName) = (by.At, by.PersonId, by.Name);
}

/// <summary>Who did it and when.</summary>
public sealed record By(Guid? PersonId, string Name, Instant At)
{
    public static By Now(Sender sender, IClock clock) => new(sender.PersonId, sender.Name, clock.GetCurrentInstant());
}
