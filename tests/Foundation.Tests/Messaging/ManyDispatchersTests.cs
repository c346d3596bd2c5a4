using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;
using Trial;
using Trial.Data;

namespace Foundation.Tests.Messaging;

/// <summary>
/// Eight nodes work on one queue. First their leases pass as soon as they are taken, so that several nodes hold the same delivery at once: without asking
/// whether the delivery is still theirs, to see that the rig does handle twice, then with the engine, which asks. At last as they are, on a thousand deliveries.
/// </summary>
public class ManyDispatchersTests
{
    private const int Nodes = 8;
    private const int Contested = 200;
    private const int Shared = 1000;
    private static readonly (string, string) LeaseIsOver = ("Messaging:LeaseSeconds", "-1");

    [Theory, EveryProduct]
    public async Task With_the_guard_off_deliveries_are_handled_twice(Product product)
    {
        await using var first = await FilledAsync(product, Contested);
        var nodes = await NodesAsync(product, first, dispatch: false);

        await AllAtOnceAsync(nodes, HandleWithoutAskingAsync);

        var times = await TimesAsync(first);
        times.Count.ShouldBe(Contested);
        times.Values.Max().ShouldBeGreaterThan(1);
        await CloseAsync(nodes);
    }

    [Theory, EveryProduct]
    public async Task With_the_guard_on_every_delivery_is_handled_once_though_several_nodes_hold_it(Product product)
    {
        await using var first = await FilledAsync(product, Contested);
        var nodes = await NodesAsync(product, first, dispatch: false);

        await AllAtOnceAsync(nodes, HandleAskingAsync);

        var times = await TimesAsync(first);
        times.Count.ShouldBe(Contested);
        times.Values.ShouldAllBe(t => t == 1);
        (await first.DeliveriesAsync()).ShouldBeEmpty();
        await CloseAsync(nodes);
    }

    [Theory, EveryProduct]
    public async Task Eight_dispatchers_share_a_queue_and_handle_everything_once(Product product)
    {
        await using var first = await FilledAsync(product, Shared);
        var nodes = await NodesAsync(product, first, dispatch: true);

        await nodes[0].RestAsync(seconds: 60);

        var times = await TimesAsync(first);
        times.Count.ShouldBe(Shared);
        times.Values.ShouldAllBe(t => t == 1);
        nodes.Count(node => node.Script().Times("Ping") > 0).ShouldBeGreaterThan(1, "they have shared the work");
        nodes.Sum(node => node.Script().Times("Ping")).ShouldBe(Shared);
        await CloseAsync(nodes);
    }

    /// <summary>Every node has taken its first deliveries before any begins to handle: all hold the same ones, however busy the machine is.</summary>
    private static async Task AllAtOnceAsync(List<TestHouse> nodes, Func<TestHouse, Delivery, Task> handle)
    {
        var first = await Task.WhenAll(nodes.Select(TakeAsync));
        await Task.WhenAll(nodes.Zip(first, (node, taken) => Task.Run(async () =>
        {
            for (var batch = taken; batch.Count > 0; batch = await TakeAsync(node))
                foreach (var delivery in batch)
                    await handle(node, delivery);
        })));
    }

    private static Task<List<Delivery>> TakeAsync(TestHouse node) => node.Services.GetRequiredService<Queue>().TakeAsync(Lane.Inside, 64, CancellationToken.None);

    /// <summary>What the engine does, but for the question.</summary>
    private static async Task HandleWithoutAskingAsync(TestHouse node, Delivery delivery)
    {
        await using var scope = node.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<FoundationDb>().Deliveries.Where(d => d.Id == delivery.Id).ExecuteDeleteAsync();
        var ping = (Ping)node.Services.GetRequiredService<MessageJson>().Read(delivery.Body, typeof(Ping));
        await PingHandler.Handle(ping, scope.ServiceProvider.GetRequiredService<TrialDb>(), node.Script());
        await session.CommitAsync(CancellationToken.None);
    }

    private static Task HandleAskingAsync(TestHouse node, Delivery delivery) => node.Services.GetRequiredService<Courier>().DeliverAsync(delivery, CancellationToken.None);

    private static async Task<TestHouse> FilledAsync(Product product, int count)
    {
        var house = await TrialHouse.OpenAsync(product, dispatch: false);
        await house.InvokeAsync(new TellMany([.. Enumerable.Range(0, count).Select(_ => new Ping(Guid.CreateVersion7()))]));
        return house;
    }

    /// <summary>Nodes with the same clock standing still, as eight machines; those that dispatch keep their leases.</summary>
    private static async Task<List<TestHouse>> NodesAsync(Product product, TestHouse first, bool dispatch)
    {
        var nodes = new List<TestHouse>();
        for (var i = 0; i < Nodes; i++)
            nodes.Add(await TrialHouse.OpenAsync(product, dispatch, first.Folder, settings: dispatch ? [] : [LeaseIsOver]));
        return nodes;
    }

    private static async Task<Dictionary<Guid, int>> TimesAsync(TestHouse house) =>
        (await house.HeardAsync()).Where(h => h.Listener == "trial.Ping").GroupBy(h => h.About).ToDictionary(g => g.Key, g => g.Count());

    private static async Task CloseAsync(List<TestHouse> nodes)
    {
        foreach (var node in nodes)
            await node.DisposeAsync();
    }
}
