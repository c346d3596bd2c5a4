namespace Bookings.Matching;

/// <summary>What ranking knows of everybody at the time of one request, beside the people's own facts.</summary>
/// <param name="Busy">Have something reserved then.</param>
/// <param name="Asked">Have been asked for this request already and can still come.</param>
public sealed record Circumstances(IReadOnlySet<Guid> Busy, IReadOnlySet<Guid> Asked, IReadOnlyDictionary<Guid, int> TasksThisYear)
{
    /// <summary>Are still to answer an offer whose time overlaps: it holds them softly.</summary>
    public IReadOnlySet<Guid> Held { get; init; } = new HashSet<Guid>();
    /// <summary>Have said they are away that day.</summary>
    public IReadOnlySet<Guid> Away { get; init; } = new HashSet<Guid>();
    public IReadOnlyDictionary<Guid, Preference> Preferences { get; init; } = new Dictionary<Guid, Preference>();
    /// <summary>Tasks and open offers in the request's month, of those who have said how many are enough.</summary>
    public IReadOnlyDictionary<Guid, int> InMonth { get; init; } = new Dictionary<Guid, int>();
}
