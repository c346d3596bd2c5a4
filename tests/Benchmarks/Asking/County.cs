using Bookings;
using Bookings.Data;
using Foundation;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Demo;
using Rig;

namespace Benchmarks.Asking;

/// <summary>Bookings on a database of its own, with invented people in its copy of the register and one unit that asks for them.</summary>
internal sealed class County(TestHouse house, Guid unitId, IReadOnlyList<Guid> people) : IAsyncDisposable
{
    public TestHouse House => house;
    public IReadOnlyList<Guid> People => people;

    public static async Task<County> OpenAsync(int experts)
    {
        var house = await TestHouse.OpenAsync([new BookingsModule(), new Telling()]);
        var people = new List<Guid>();
        foreach (var some in InventedPeople.Make(experts).Chunk(500))
        {
            var facts = some.Select(Facts).ToList();
            people.AddRange(facts.Select(one => one.ExpertId));
            await house.PublishAsync(new RegisterChanged([.. facts.Select(one => new ExpertActivated(one, DateTimeOffset.UnixEpoch))], [], [], []));
        }
        await house.RestAsync(seconds: 600);
        var unit = new Unit(Guid.CreateVersion7(), "Kuhmon sosiaalityö", "4410");
        await house.WriteAsync<BookingsDb>(db => db.Units.Add(unit));
        return new County(house, unit.Id, people);
    }

    /// <summary>A request for one person on the given day from now.</summary>
    public Request Request(int day, int hour = 12)
    {
        var now = house.Clock.GetCurrentInstant();
        var wish = new Wish(TaskTypes.Workshop, "Tavoite", "Yleisö", ["mielenterveys", "vamma"], null, false, "205", "Kainuuntie 5", null,
            now.InUtc().Date.PlusDays(day), new LocalTime(hour, 0), new LocalTime(hour + 1, 0), 0, 1, "fi", null, "Ulla", "044", "4410");
        return new Request(Guid.CreateVersion7(), unitId, Guid.CreateVersion7(), wish, now);
    }

    private static ExpertFacts Facts(InventedPerson person)
    {
        var d = person.Details;
        return new(Guid.CreateVersion7(), 1, d.FirstName, d.LastName, d.Email, d.Phone, d.Role, d.Channel, d.Municipality, d.TravelsTo, d.Languages, d.Language, d.ExperienceAreas, d.Qualified, d.Needs);
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    /// <summary>Names what the register tells.</summary>
    private sealed class Telling : IModule
    {
        public string Name => "telling";

        public void Register(ModuleBuilder module) => module.Messages.Name<RegisterChanged>("recruitment.register-changed", 1);
    }
}
