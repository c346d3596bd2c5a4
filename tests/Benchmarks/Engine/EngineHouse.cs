using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;

namespace Benchmarks.Engine;

/// <summary>The trial module on a SQLite file of its own, with the real clock and the polling interval of production.</summary>
internal static class EngineHouse
{
    public static Task<TestHouse> OpenAsync() => TestHouse.OpenAsync([new TrialModule()], services => services.AddSingleton<IClock>(SystemClock.Instance),
        new Dictionary<string, string?> { ["Messaging:PollMilliseconds"] = "1000" }, prepare: TrialModule.MakeTablesAsync);

    /// <summary>Runs what causes so many pings and waits until all are handled and nothing is left in the queue.</summary>
    public static async Task HandleAllAsync(this TestHouse house, int pings, Func<Task> cause)
    {
        var script = house.Services.GetRequiredService<Script>();
        var last = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = pings;
        script.At("Ping", _ =>
        {
            if (Interlocked.Decrement(ref left) == 0)
                last.SetResult();
        });
        await cause();
        await last.Task;
        while (await house.ReadAsync<FoundationDb, bool>(db => db.Deliveries.AnyAsync()))
            await Task.Delay(1);
        script.GoOnAt("Ping");
    }

    /// <summary>Puts many deliveries into the queue in one transaction.</summary>
    public static Task FillAsync(this TestHouse house, int count) =>
        house.InvokeAsync(new TellMany([.. Enumerable.Range(0, count).Select(_ => new Ping(Guid.CreateVersion7()))]));

    /// <summary>Publishes one message and waits until its handler has done its work, though not yet committed: what is measured is the way there.</summary>
    public static async Task PublishAndReachAsync(this TestHouse house, Script script)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        script.At("Ping", _ => reached.TrySetResult());
        await house.PublishAsync(new Ping(Guid.CreateVersion7()));
        await reached.Task;
        script.GoOnAt("Ping");
    }
}
