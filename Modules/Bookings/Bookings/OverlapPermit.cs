using Foundation.Calendar;
using NodaTime;

namespace Bookings;

/// <summary>
/// The coordinator has agreed with an expert that a place takes time from something else of theirs (sovittu päällekkäisyys): who, when and why, for these two
/// at these times and no others. When either moves, this row is only history.
/// </summary>
public sealed class OverlapPermit
{
    public const int LongestReason = 500;

    private OverlapPermit() { }

    /// <param name="with">What else the person has then.</param>
    /// <param name="other">The same as a place of this module; null when it is of another.</param>
    public OverlapPermit(Assignment place, Reservation with, Assignment? other, string reason, Guid? byPerson, string byName, Instant now)
    {
        (AssignmentId, Turn, StartsAt, EndsAt) = (place.Id, place.Turn, place.StartsAt, place.EndsAt);
        (WithOwner, WithAssignmentId, WithTurn, WithStartsAt, WithEndsAt) = (with.Owner, other?.Id, other?.Turn, with.StartsAt, with.EndsAt);
        (Reason, ByPerson, ByName, At) = (reason, byPerson, byName, now);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    /// <summary>The place that was taken or moved knowingly.</summary>
    public Guid AssignmentId { get; private set; }
    /// <summary>Of which of its times this was said: <see cref="Assignment.Turn"/>.</summary>
    public int Turn { get; private set; }
    public Instant StartsAt { get; private set; }
    public Instant EndsAt { get; private set; }
    /// <summary>Owner of the other reservation in the ledger.</summary>
    public string WithOwner { get; private set; } = "";
    /// <summary>Null: something of another module, of which only the time is known here.</summary>
    public Guid? WithAssignmentId { get; private set; }
    public int? WithTurn { get; private set; }
    public Instant WithStartsAt { get; private set; }
    public Instant WithEndsAt { get; private set; }
    /// <summary>"" when the person was erased.</summary>
    public string Reason { get; private set; } = "";
    /// <summary>The coordinator: nobody else can.</summary>
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
}
