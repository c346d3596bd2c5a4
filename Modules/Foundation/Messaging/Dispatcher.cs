using Foundation.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Foundation.Messaging;

/// <summary>Takes due deliveries and runs their handlers: at once when the signal rings, by polling after a restart or for another node's rows.</summary>
public sealed class Dispatcher(
    Queue queue, Engine engine, Messages messages, MessageJson json, Signal signal, EngineOptions options, Database database, IClock clock, ILogger<Dispatcher> log)
    : BackgroundService
{
    private const int Batch = 64;

    /// <summary>When the loop last came round: the readiness page asks.</summary>
    public Instant LastSeen { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = options.Workers > 0 ? options.Workers : database.Provider == Provider.Sqlite ? 2 : 8;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                LastSeen = clock.GetCurrentInstant();
                if (!await RunBatchAsync(workers, stoppingToken))
                    await signal.WaitAsync(TimeSpan.FromMilliseconds(options.PollMilliseconds), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The database is away, most likely. Nothing is lost: the rows are still there.
                log.LogError(failure, "The dispatcher could not reach its queue; it tries again");
                await signal.WaitAsync(TimeSpan.FromSeconds(2), stoppingToken);
            }
        }
    }

    /// <returns>Whether there was anything to do.</returns>
    internal async Task<bool> RunBatchAsync(int workers, CancellationToken ct)
    {
        if (!await queue.AnyDueAsync(ct))
            return false;
        var batch = await queue.TakeAsync(Batch, ct);
        await Parallel.ForEachAsync(batch, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = ct }, async (delivery, stop) => await DeliverAsync(delivery, stop));
        return batch.Count > 0;
    }

    private async Task DeliverAsync(Delivery delivery, CancellationToken ct)
    {
        try
        {
            var type = messages.TypeOf(delivery.Message, delivery.MessageVersion) ?? throw new CannotBeDelivered($"No message is called {delivery.Message} version {delivery.MessageVersion}.");
            var handler = messages.Listener(delivery.Listener) ?? throw new CannotBeDelivered($"Nobody is called {delivery.Listener}.");
            var message = messages.LiftToPresent(Read(delivery, type));
            if (handler.MessageType != message.GetType())
                throw new CannotBeDelivered($"{delivery.Listener} does not hear {delivery.Message}.");
            if (handler.Outside && !await queue.RenewAsync(delivery, ct))
                return;
            if (!await engine.DeliverAsync(handler, message, delivery, ct))
                log.LogInformation("Delivery {Id} to {Listener} was taken by another node", delivery.Id, delivery.Listener);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (RetryLater later)
        {
            log.LogInformation("{Listener} waits: {Reason}", delivery.Listener, later.Message);
            await queue.PutBackAsync(delivery, later.Wait, countsAsAttempt: false, later.Message, ct);
        }
        catch (CannotBeDelivered reason)
        {
            log.LogError("Delivery {Id} is parked: {Reason}", delivery.Id, reason.Message);
            await queue.ParkAsync(delivery, reason.Message, ct);
        }
        catch (Exception failure)
        {
            var failures = delivery.Attempts + 1;
            log.LogError(failure, "{Listener} failed on delivery {Id}, attempt {Attempt} of {Max}", delivery.Listener, delivery.Id, failures, options.MaxAttempts);
            if (failures >= options.MaxAttempts)
                await queue.ParkAsync(delivery, failure.ToString(), ct);
            else
                await queue.PutBackAsync(delivery, EngineOptions.Backoff(failures), countsAsAttempt: true, failure.ToString(), ct);
        }
    }

    private object Read(Delivery delivery, Type type)
    {
        try
        {
            return json.Read(delivery.Body, type);
        }
        catch (Exception unreadable) when (unreadable is System.Text.Json.JsonException or System.Security.Cryptography.CryptographicException)
        {
            throw new CannotBeDelivered($"The stored message cannot be read: {unreadable.Message}");
        }
    }

    private sealed class CannotBeDelivered(string reason) : Exception(reason);
}
