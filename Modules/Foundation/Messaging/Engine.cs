using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Foundation.Messaging;

/// <summary>
/// Runs one handler in one transaction: its work, the deliveries it causes and the removal of the delivery that caused it commit together.
/// </summary>
public sealed class Engine(IServiceScopeFactory scopes, Messages messages, Outgoing outgoing, Signal signal, ILogger<Engine> log)
{
    /// <summary>How often a handler is run again after losing a race, on fresh contexts that see what the winner did.</summary>
    public const int ConflictRetries = 10;

    internal async Task<object?> InvokeAsync(object command, Type? wanted, Sender sender, CancellationToken ct)
    {
        var all = messages.HandlersOf(command.GetType());
        if (all.Count != 1)
            throw new InvalidOperationException($"{command.GetType()} has {all.Count} handlers; a command has one.");
        return (await RunAsync(all[0], command, wanted, sender, delivery: null, ct)).Outcome;
    }

    internal async Task StoreAsync(IEnumerable<object> outgoingMessages, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginAsync(ct);
        var due = outgoing.Add(scope.ServiceProvider.GetRequiredService<FoundationDb>(), outgoingMessages);
        await session.CommitAsync(ct);
        if (due > 0)
            signal.Ring();
    }

    /// <returns>False when the delivery was no longer ours: its lease had passed and another node has it.</returns>
    internal async Task<bool> DeliverAsync(Handler handler, object message, Delivery delivery, CancellationToken ct)
    {
        var ran = await RunAsync(handler, message, wanted: null, new Sender(), delivery, ct);
        return ran.Ours;
    }

    private async Task<(object? Outcome, bool Ours)> RunAsync(Handler handler, object message, Type? wanted, Sender sender, Delivery? delivery, CancellationToken ct)
    {
        var outside = handler.Outside ? await RunOutsideAsync(handler, message, wanted, sender, ct) : null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(handler, message, wanted, sender, delivery, outside, ct);
            }
            catch (Exception conflict) when (Database.IsConflict(conflict) && attempt < ConflictRetries)
            {
                log.LogDebug(conflict, "{Listener} lost a race, attempt {Attempt}", handler.Listener, attempt);
                await Task.Delay(Random.Shared.Next(2, 10 * attempt), ct);
            }
        }
    }

    /// <summary>Once only: a mail that left cannot be called back because the commit after it lost a race.</summary>
    private async Task<Returned> RunOutsideAsync(Handler handler, object message, Type? wanted, Sender sender, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope(); // of its own: its contexts must not be the ones that take part in the transaction that follows
        scope.ServiceProvider.GetRequiredService<Sender>().IsSameAs(sender);
        return Returned.From(await handler.RunAsync(message, scope.ServiceProvider, ct), wanted, messages, handler);
    }

    private async Task<(object? Outcome, bool Ours)> RunOnceAsync(
        Handler handler, object message, Type? wanted, Sender sender, Delivery? delivery, Returned? returned, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<Sender>().IsSameAs(sender);
        var session = services.GetRequiredService<DbSession>();
        await session.BeginAsync(ct);
        var foundation = services.GetRequiredService<FoundationDb>();
        if (delivery is not null && await foundation.Deliveries.Where(d => d.Id == delivery.Id && d.Lease == delivery.Lease).ExecuteDeleteAsync(ct) == 0)
            return (null, false);
        returned ??= Returned.From(await handler.RunAsync(message, services, ct), wanted, messages, handler);
        var due = outgoing.Add(foundation, returned.Cascades);
        await session.CommitAsync(ct);
        if (due > 0)
            signal.Ring();
        return (returned.Outcome, true);
    }
}
