using NodaTime;

namespace Bookings;

/// <summary>A request that is still being written, kept just as it was typed, right or wrong. Sending it makes a <see cref="Request"/> with the same id.</summary>
public sealed class Draft
{
    private Draft() { }

    public Draft(Guid id, Guid unitId, Guid byPerson) => (Id, UnitId, ByPerson) = (id, unitId, byPerson);

    public Guid Id { get; private set; }
    public Guid UnitId { get; private set; }
    public Guid ByPerson { get; private set; }
    /// <summary>The fields of the form as JSON.</summary>
    public string Typed { get; private set; } = "{}";
    /// <summary>Shown in lists: the goal's beginning, or nothing yet.</summary>
    public string Title { get; private set; } = "";
    public Instant SavedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>The version is raised here and not when saved, so that the form that is shown next knows it.</summary>
    public void Keep(string typed, string title, Instant now) => (Typed, Title, SavedAt, Version) = (typed, title, now, Version + 1);
}
