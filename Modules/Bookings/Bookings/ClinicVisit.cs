using NodaTime;

namespace Bookings;

public enum VisitState
{
    Reserved,
    /// <summary>The unit needs the slot no more.</summary>
    GivenBack,
    /// <summary>The clinic is not held, or no expert was found for the slot; the unit has been told.</summary>
    CalledOff,
}

/// <summary>A slot of a clinic that a unit has reserved for a client: how many people come and at most what it concerns, never who.</summary>
public sealed class ClinicVisit
{
    public const int MostPeople = 10;

    private ClinicVisit() { }

    public ClinicVisit(Guid id, Guid clinicId, Instant startsAt, Instant endsAt, int lane, Guid unitId, Guid byPerson, int people, string? concern, bool awaitsExpert, Instant now)
    {
        (Id, ClinicId, StartsAt, EndsAt, Lane, UnitId, ByPerson, ReservedAt) = (id, clinicId, startsAt, endsAt, lane, unitId, byPerson, now);
        (People, Concern, AwaitsExpert) = (people, concern, awaitsExpert);
    }

    public Guid Id { get; private set; }
    public Guid ClinicId { get; private set; }
    /// <summary>The visit has its time for itself, as the client was told it: what happens to the clinic's time around it changes it only knowingly.</summary>
    public Instant StartsAt { get; private set; }
    public Instant EndsAt { get; private set; }
    /// <summary>Which of the visits that happen side by side, from 1; null when given back or called off. Unique at one time, so that no slot is reserved twice.</summary>
    public int? Lane { get; private set; }
    public Guid UnitId { get; private set; }
    /// <summary>Who of the unit reserved it, and hears of it.</summary>
    public Guid ByPerson { get; private set; }
    public Instant ReservedAt { get; private set; }
    public int People { get; private set; }
    /// <summary>An experience area, or nothing.</summary>
    public string? Concern { get; private set; }
    public VisitState State { get; private set; }
    /// <summary>The unit knows that an expert for the slot is still looked for.</summary>
    public bool AwaitsExpert { get; private set; }
    /// <summary>How many people came; null until somebody has counted.</summary>
    public int? Came { get; private set; }
    public int CalendarSequence { get; private set; }
    public int Version { get; private set; }

    public void Await(bool expert) => AwaitsExpert = expert;

    public void EntryChanged() => CalendarSequence++;

    public void MoveTo(Instant startsAt)
    {
        (StartsAt, EndsAt) = (startsAt, startsAt + (EndsAt - StartsAt));
        CalendarSequence++;
    }

    public void End(VisitState how)
    {
        (State, Lane, AwaitsExpert) = (how, null, false);
        CalendarSequence++;
    }

    public void Counted(int? came) => Came = came;
}
