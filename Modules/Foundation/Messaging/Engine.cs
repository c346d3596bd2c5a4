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

    internal Task StoreAsync(IReadOnlyCollection<object> told, CancellationToken ct) => AgainAfterLosingAsync("Publishing", async () =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginAsync(ct);
        var due = outgoing.Add(scope.ServiceProvider.GetRequiredService<FoundationDb>(), told);
        await session.CommitAsync(ct);
        signal.Ring(due);
        return due;
    }, ct);

    /// <returns>False when the delivery was no longer ours: its lease had passed and another node has it.</returns>
    internal async Task<bool> DeliverAsync(Handler handler, object message, Delivery delivery, CancellationToken ct)
    {
        var ran = await RunAsync(handler, message, wanted: null, new Sender(), delivery, ct);
        return ran.Ours;
    }

    private async Task<(object? Outcome, bool Ours)> RunAsync(Handler handler, object message, Type? wanted, Sender sender, Delivery? delivery, CancellationToken ct)
    {
        var outside = handler.Outside ? await RunOutsideAsync(handler, message, wanted, sender, ct) : null;
        return await AgainAfterLosingAsync(handler.Listener, () => RunOnceAsync(handler, message, wanted, sender, delivery, outside, ct), ct);
    }

    private async Task<T> AgainAfterLosingAsync<T>(string who, Func<Task<T>> run, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await run();
            }
            catch (Exception conflict) when (Database.IsConflict(conflict) && attempt < ConflictRetries)
            {
                log.LogDebug(conflict, "{Who} lost a race, attempt {Attempt}", who, attempt);
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
        if (wanted is not null && returned.Outcome is null)
            throw new InvalidOperationException($"{handler.Listener} returned no {wanted}."); // before the commit, so that who is told of a failure finds nothing changed
        var due = outgoing.Add(foundation, returned.Cascades);
        await session.CommitAsync(ct);
        signal.Ring(due);
        return (returned.Outcome, true);
    }
}
