using Foundation.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Foundation.Messaging;

/// <summary>
/// Takes due deliveries and has them delivered: at once when the signal rings, by polling after a restart or for another node's rows.
/// When the node stops, what has begun is finished and the rest is given back.
/// </summary>
public sealed class Dispatcher(
    Queue queue, Courier courier, Messages messages, Signal signal, EngineOptions options, Database database, IClock clock, ILogger<Dispatcher> log)
    : BackgroundService
{
    // Taking costs a write of its own, so many at once; but a call to the outside may be slow, and what waits behind it another worker should take.
    private const int InsideBatch = 64;
    private const int OutsideBatch = 1;

    private readonly CancellationTokenSource giveUp = new();

    /// <summary>When a worker last came round: the readiness page asks.</summary>
    public Instant LastSeen { get; private set; }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // SQLite has one writer, and handling is writing.
        var inside = options.Workers > 0 ? options.Workers : database.Provider == Provider.Sqlite ? 1 : 8;
        var outside = messages.AllHandlers.Any(handler => handler.Outside) ? options.OutsideWorkers : 0;
        return Task.WhenAll([
            .. Enumerable.Range(0, inside).Select(_ => Task.Run(() => WorkAsync(Lane.Inside, InsideBatch, stoppingToken), CancellationToken.None)),
            .. Enumerable.Range(0, outside).Select(_ => Task.Run(() => WorkAsync(Lane.Outside, OutsideBatch, stoppingToken), CancellationToken.None))]);
    }

    /// <summary>Handlers that have begun may finish until the time to stop is up; then they are cancelled, leave nothing, and their lease runs out.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await using var timeIsUp = cancellationToken.Register(giveUp.Cancel);
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        giveUp.Dispose();
        base.Dispose();
    }

    private async Task WorkAsync(Lane lane, int batch, CancellationToken stopping)
    {
        var rang = false;
        while (!stopping.IsCancellationRequested)
        {
            var wait = TimeSpan.FromMilliseconds(options.PollMilliseconds);
            try
            {
                LastSeen = clock.GetCurrentInstant();
                rang |= signal.HasRung(lane);
                if (await RunBatchAsync(lane, batch, surely: rang, stopping))
                {
                    rang = false;
                    continue;
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The database is away, most likely. Nothing is lost: the rows are still there.
                log.LogError(failure, "The dispatcher could not reach its queue; it tries again");
                wait = TimeSpan.FromSeconds(2);
            }
            rang = await RangAsync(lane, wait, stopping);
        }
    }

    private async Task<bool> RangAsync(Lane lane, TimeSpan atMost, CancellationToken stopping)
    {
        try
        {
            return await signal.WaitAsync(lane, atMost, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>One round of both lanes, for tests that go step by step.</summary>
    /// <returns>Whether there was anything to do.</returns>
    internal async Task<bool> RunBatchAsync(CancellationToken ct) =>
        await RunBatchAsync(Lane.Inside, InsideBatch, surely: false, ct) | await RunBatchAsync(Lane.Outside, InsideBatch, surely: false, ct);

    /// <summary>Delivers until nothing is due any more: for commands that run without the server.</summary>
    public async Task DrainAsync(CancellationToken ct)
    {
        while (await RunBatchAsync(ct))
            ct.ThrowIfCancellationRequested();
    }

    /// <param name="surely">It has rung, so there is no need to look first.</param>
    private async Task<bool> RunBatchAsync(Lane lane, int count, bool surely, CancellationToken stopping)
    {
        if (!surely && !await queue.AnyDueAsync(lane, stopping))
            return false;
        var batch = await queue.TakeAsync(lane, count, stopping);
        if (batch.Count == count)
            signal.Ring(lane); // there may be more: another worker can begin on it
        for (var i = 0; i < batch.Count; i++)
        {
            if (stopping.IsCancellationRequested)
            {
                await queue.GiveBackAsync(batch[i].Lease, giveUp.Token);
                break;
            }
            await courier.DeliverAsync(batch[i], giveUp.Token);
        }
        return batch.Count > 0;
    }
}
