using NodaTime;

namespace Bookings;

/// <summary>
/// The tasks of a person, or the days of a series of clinics, at an address that a calendar program fetches by itself. Who knows the address sees them, so it can be made anew and taken out of use at
/// any time; we keep only the hash of its secret part.
/// </summary>
public sealed class CalendarFeed
{
    private CalendarFeed() { }

    public CalendarFeed(Guid ownerId, string of) => (OwnerId, Of) = (ownerId, of);

    /// <summary>The feed of a series of clinics.</summary>
    public const string OfClinics = "clinic";

    /// <summary>The expert's id in the register, the unit contact's id, or the id of a series of clinics.</summary>
    public Guid OwnerId { get; private set; }
    /// <summary>"expert": their own tasks; "unit": the tasks of the units whose contact the person is; "clinic": the days of a series of clinics.</summary>
    public string Of { get; private set; } = "";
    /// <summary>Of the entries' words.</summary>
    public string Language { get; private set; } = "fi";
    /// <summary>Null: taken out of use.</summary>
    public string? TokenHash { get; private set; }
    public Instant MadeAt { get; private set; }
    public Instant? EndedAt { get; private set; }
    public int Version { get; private set; }

    public bool InUse => TokenHash is not null;

    /// <summary>From now on only this address works.</summary>
    public void Make(string tokenHash, string language, Instant now) => (TokenHash, Language, MadeAt, EndedAt) = (tokenHash, language, now, null);

    public void End(Instant now)
    {
        if (InUse)
            (TokenHash, EndedAt) = (null, now);
    }
}
