using BenchmarkDotNet.Attributes;
using Bookings;
using Bookings.Matching;
using Foundation.Calendar;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Demo;
using Rig;

namespace Benchmarks.Matching;

/// <summary>The people for one request, ranked with their reasons: as the coordinator's page asks for it, and the rules alone.</summary>
public class RankingSpeed
{
    private TestHouse house = null!;
    private AsyncServiceScope scope;
    private Matches matches = null!;
    private IReadOnlyList<CandidateFacts> pool = [];
    private Request request = null!;
    private readonly HashSet<Guid> nobody = [];
    private readonly Dictionary<Guid, int> noTasks = [];
    private readonly RankingWeights weights = new();

    [Params(1_000, 10_000)]
    public int Experts { get; set; }

    [GlobalSetup]
    public void Open() => OpenAsync().GetAwaiter().GetResult(); // the toolchain in this process does not wait for a Task here

    [GlobalCleanup]
    public void Close()
    {
        scope.DisposeAsync().AsTask().GetAwaiter().GetResult();
        house.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>With the questions to the database: has anything changed, who is busy, who is asked already.</summary>
    [Benchmark]
    public Task<IReadOnlyList<Ranked>> Page_asks() => matches.ForAsync(request, CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<Ranked> Rules_alone() => Ranking.Rank(request, pool, new(nobody, nobody, noTasks), weights);

    private async Task OpenAsync()
    {
        house = await TestHouse.OpenAsync([new BookingsModule(), new Telling()]);
        foreach (var people in InventedPeople.Make(Experts).Chunk(500))
            await house.PublishAsync(new RegisterChanged([.. people.Select(person => new ExpertActivated(Facts(person), DateTimeOffset.UnixEpoch))], [], [], []));
        await house.RestAsync();
        scope = house.Services.CreateAsyncScope();
        matches = scope.ServiceProvider.GetRequiredService<Matches>();
        var day = new LocalDate(2026, 12, 1);
        var wish = new Wish(TaskTypes.Workshop, "Tavoite", "Yleisö", ["mielenterveys", "vamma"], null, false, "205", "Kainuuntie 5", null, day, new LocalTime(12, 0), new LocalTime(14, 0), 0, 1, "fi", null, "Ulla", "044", "4410");
        request = new Request(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), wish, Helsinki.At(day.PlusDays(-20), LocalTime.Noon));
        pool = [.. (await matches.ForAsync(request, CancellationToken.None)).Select(ranked => ranked.Candidate)];
        if (pool.Count != Experts)
            throw new InvalidOperationException($"{pool.Count} candidates instead of {Experts}.");
    }

    private static ExpertFacts Facts(InventedPerson person)
    {
        var d = person.Details;
        return new(Guid.CreateVersion7(), 1, d.FirstName, d.LastName, d.Email, d.Phone, d.Role, d.Channel, d.Municipality, d.TravelsTo, d.Languages, d.Language, d.ExperienceAreas, d.Qualified, d.Needs);
    }

    /// <summary>Names what the register tells.</summary>
    private sealed class Telling : Foundation.IModule
    {
        public string Name => "telling";

        public void Register(Foundation.ModuleBuilder module) => module.Messages.Name<RegisterChanged>("recruitment.register-changed", 1);
    }
}
