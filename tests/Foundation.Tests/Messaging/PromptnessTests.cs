using System.Diagnostics;
using NodaTime;
using Rig;
using Trial;

namespace Foundation.Tests.Messaging;

/// <summary>Work starts at once after the commit; after a restart, or on another node, by looking.</summary>
public class PromptnessTests
{
    private static readonly (string, string) NeverLooks = ("Messaging:PollMilliseconds", "600000");

    [Theory, EveryProduct]
    public async Task Work_starts_at_once_after_the_commit(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, settings: NeverLooks);
        await house.WriteNoteAsync("the first, while everything warms up");
        await house.RestAsync();
        var watch = Stopwatch.StartNew();

        await house.WriteNoteAsync();
        await house.RestAsync(seconds: 10);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await house.HeardAsync()).Count.ShouldBe(6);
    }

    [Theory, EveryProduct]
    public async Task A_restarted_node_finds_what_was_left(Product product)
    {
        await using var before = await TrialHouse.OpenAsync(product, dispatch: false);
        await before.WriteNoteAsync();

        await using var after = await TrialHouse.OpenAsync(product, folder: before.Folder, settings: NeverLooks);
        await after.RestAsync();

        (await after.HeardAsync()).Count.ShouldBe(3);
    }

    [Theory, EveryProduct]
    public async Task Another_node_finds_work_that_nobody_told_it_of(Product product)
    {
        await using var writing = await TrialHouse.OpenAsync(product, dispatch: false);
        await using var working = await TrialHouse.OpenAsync(product, folder: writing.Folder);

        await writing.WriteNoteAsync();
        await working.RestAsync();

        (await working.HeardAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_slow_call_to_the_outside_world_holds_up_nobody_else()
    {
        await using var house = await TrialHouse.OpenAsync();
        var answer = new TaskCompletionSource();
        house.Script().At("Posted", _ => answer.Task);
        for (var i = 0; i < 3; i++)
            await house.PublishAsync(new Posted(Guid.NewGuid()));
        await house.UntilAsync(h => Task.FromResult(h.Script().Times("Posted") >= 1), "the outside is called");

        for (var i = 0; i < 10; i++)
            await house.PublishAsync(new Ping(Guid.NewGuid()));

        await house.UntilAsync(async h => (await h.HeardAsync()).Count == 10, "all that does not wait for the outside is done", seconds: 5);
        answer.SetResult();
        await house.RestAsync();
        (await house.HeardAsync()).Count.ShouldBe(13);
    }

    [Theory, EveryProduct]
    public async Task A_node_that_stops_finishes_what_it_has_begun_and_gives_the_rest_back(Product product)
    {
        await using var first = await TrialHouse.OpenAsync(product, dispatch: false);
        for (var i = 0; i < 20; i++)
            await first.PublishAsync(new Ping(Guid.NewGuid()));
        var stopping = await TrialHouse.OpenAsync(product, folder: first.Folder, settings: ("Messaging:Workers", "1"));
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        stopping.Script().At("Ping", async _ =>
        {
            begun.TrySetResult();
            await goOn.Task;
        });
        await begun.Task;

        var stopped = stopping.DisposeAsync();
        goOn.SetResult();
        await stopped;

        var heard = await first.HeardAsync();
        heard.Count.ShouldBeInRange(1, 19);
        var left = await first.DeliveriesAsync();
        left.Count.ShouldBe(20 - heard.Count);
        left.ShouldAllBe(d => d.Lease == null && d.Attempts == 0);
    }
}
