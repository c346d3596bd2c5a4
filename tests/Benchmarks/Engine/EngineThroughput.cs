using BenchmarkDotNet.Attributes;
using Rig;
using Trial;

namespace Benchmarks.Engine;

/// <summary>How many messages the engine handles in a second on a SQLite file; each is a handler with one row, in a transaction of its own that reaches the disk.</summary>
public class EngineThroughput
{
    public const int Messages = 2000;
    private TestHouse house = null!;

    [GlobalSetup]
    public void Open() => house = EngineHouse.OpenAsync().GetAwaiter().GetResult(); // the toolchain in this process does not wait for a Task here

    [GlobalCleanup]
    public void Close() => house.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>A full queue is worked off: the time of one message.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public Task Handle() => house.HandleAllAsync(Messages, () => house.FillAsync(Messages));

    /// <summary>Eight callers publish one message at a time, each in a transaction of its own, while the engine handles them.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public Task Publish_and_handle() => house.HandleAllAsync(Messages, () =>
        Parallel.ForAsync(0, Messages, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) => await house.PublishAsync(new Ping(Guid.CreateVersion7()))));
}

/// <summary>From publishing to the handler's last line, with nothing else to do.</summary>
public class EngineLatency
{
    private TestHouse house = null!;
    private Script script = null!;

    [GlobalSetup]
    public void Open()
    {
        house = EngineHouse.OpenAsync().GetAwaiter().GetResult();
        script = (Script)house.Services.GetService(typeof(Script))!;
    }

    [GlobalCleanup]
    public void Close() => house.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark]
    public Task Publish_to_handled() => house.PublishAndReachAsync(script);
}
