using NodaTime;

namespace Recruitment;

/// <summary>The register's small copy of one task of a person, fed by Bookings: enough to say how active the person is.</summary>
public sealed class ExpertTask
{
    public enum Stage { Upcoming, Cancelled, Completed }

    private ExpertTask() { }

    public ExpertTask(Guid assignmentId, Guid expertId) => (Id, ExpertId) = (assignmentId, expertId);

    public Guid Id { get; private set; }
    public int Version { get; private set; }
    public Guid ExpertId { get; private set; }
    public Instant StartsAt { get; private set; }
    public Stage State { get; private set; }
    public Instant ToldAt { get; private set; }

    /// <summary>Two rows of one person were merged, or are two again.</summary>
    internal void MoveTo(Guid expertId) => ExpertId = expertId;

    /// <summary>Events may come late or twice: only news that is newer than what we know counts.</summary>
    public void Is(Stage state, Instant startsAt, Instant toldAt)
    {
        if (toldAt >= ToldAt)
        {
            (State, StartsAt, ToldAt) = (state, startsAt, toldAt);
        }
    }
}
