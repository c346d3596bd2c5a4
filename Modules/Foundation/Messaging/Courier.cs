using Microsoft.Extensions.Logging;

namespace Foundation.Messaging;

/// <summary>Brings one delivery to its listener, and decides what becomes of it when that fails: later, or parked.</summary>
public sealed class Courier(Queue queue, Engine engine, Messages messages, MessageJson json, EngineOptions options, ILogger<Courier> log)
{
    internal async Task DeliverAsync(Delivery delivery, CancellationToken ct)
    {
        try
        {
            var (handler, message) = Open(delivery);
            if (handler.Outside && !await queue.RenewAsync(delivery, ct))
                return;
            if (!await engine.DeliverAsync(handler, message, delivery, ct))
                log.LogInformation("Delivery {Id} to {Listener} was taken by another node", delivery.Id, delivery.Listener);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The node stops. Nothing was committed; the delivery is taken again when its lease has run out.
            log.LogInformation("Delivery {Id} to {Listener} was broken off", delivery.Id, delivery.Listener);
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

    /// <exception cref="CannotBeDelivered">Trying again would not help.</exception>
    private (Handler Handler, object Message) Open(Delivery delivery)
    {
        var type = messages.TypeOf(delivery.Message, delivery.MessageVersion) ?? throw new CannotBeDelivered($"No message is called {delivery.Message} version {delivery.MessageVersion}.");
        var handler = messages.Listener(delivery.Listener) ?? throw new CannotBeDelivered($"Nobody is called {delivery.Listener}.");
        var message = messages.LiftToPresent(Read(delivery, type));
        return handler.MessageType == message.GetType() ? (handler, message) : throw new CannotBeDelivered($"{delivery.Listener} does not hear {delivery.Message}.");
    }

    private object Read(Delivery delivery, Type type)
    {
        try
        {
            return json.Read(delivery.Body, type);
        }
        catch (Exception unreadable) when (unreadable is not (IOException or UnauthorizedAccessException)) // those speak of the folder of keys, not of the message
        {
            throw new CannotBeDelivered($"The stored message cannot be read: {unreadable.Message}");
        }
    }

    private sealed class CannotBeDelivered(string reason) : Exception(reason);
}
