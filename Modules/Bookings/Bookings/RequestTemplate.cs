using NodaTime;

namespace Bookings;

/// <summary>What a unit asks for time and again (pohja): the fields of a request as they were typed, under a name. It never holds a date.</summary>
public sealed class RequestTemplate
{
    private RequestTemplate() { }

    public RequestTemplate(Guid id, Guid unitId, Guid byPerson, string name, string typed, Instant now) =>
        (Id, UnitId, ByPerson, Name, Typed, SavedAt) = (id, unitId, byPerson, name, typed, now);

    public Guid Id { get; private set; }
    public Guid UnitId { get; private set; }
    public Guid ByPerson { get; private set; }
    /// <summary>Once in a unit.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The fields of the form as JSON, like a draft's.</summary>
    public string Typed { get; private set; } = "{}";
    public Instant SavedAt { get; private set; }
    public int Version { get; private set; }

    public void Rename(string name) => Name = name;
}
