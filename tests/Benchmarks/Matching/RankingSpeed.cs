using BenchmarkDotNet.Attributes;
using Benchmarks.Asking;
using Bookings;
using Bookings.Matching;
using Microsoft.Extensions.DependencyInjection;

namespace Benchmarks.Matching;

/// <summary>The people for one request, ranked with their reasons: as the coordinator's page asks for it, and the rules alone.</summary>
public class RankingSpeed
{
    private County county = null!;
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
        county.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>With the questions to the database: has anything changed, who is busy, who is asked already.</summary>
    [Benchmark]
    public Task<IReadOnlyList<Ranked>> Page_asks() => matches.ForAsync(request, CancellationToken.None);

    [Benchmark]
    public IReadOnlyList<Ranked> Rules_alone() => Ranking.Rank(request, pool, new(nobody, nobody, noTasks), weights);

    private async Task OpenAsync()
    {
        county = await County.OpenAsync(Experts);
        scope = county.House.Services.CreateAsyncScope();
        matches = scope.ServiceProvider.GetRequiredService<Matches>();
        request = county.Request(20);
        pool = [.. (await matches.ForAsync(request, CancellationToken.None)).Select(ranked => ranked.Candidate)];
        if (pool.Count != Experts)
            throw new InvalidOperationException($"{pool.Count} candidates instead of {Experts}.");
    }
}
