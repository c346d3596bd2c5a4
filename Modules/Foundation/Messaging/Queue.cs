using System.Linq.Expressions;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Foundation.Messaging;

/// <summary>The delivery rows as a queue that several nodes share: take with a lease, put back after a failure, park, retry, drop.</summary>
public sealed class Queue(IServiceScopeFactory scopes, IClock clock, EngineOptions options, Signal signal, Messages messages)
{
    private readonly Expression<Func<Delivery, bool>> isOutside = IsFor(messages.AllHandlers.Where(handler => handler.Outside), among: true);
    private readonly Expression<Func<Delivery, bool>> isInside = IsFor(messages.AllHandlers.Where(handler => handler.Outside), among: false);

    /// <summary>Leases up to <paramref name="count"/> due deliveries to the caller, oldest first.</summary>
    public async Task<List<Delivery>> TakeAsync(Lane lane, int count, CancellationToken ct) => await WriteAsync(async db =>
    {
        var until = clock.GetCurrentInstant() + options.Lease;
        Guid? lease = Guid.CreateVersion7();
        var taken = await Due(db, lane).OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(count)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Lease, d => lease).SetProperty(d => d.LeasedUntil, d => until), ct);
        return taken == 0 ? [] : await db.Deliveries.AsNoTracking().Where(d => d.Lease == lease).OrderBy(d => d.DueAt).ThenBy(d => d.Id).ToListAsync(ct);
    }, ct);

    /// <summary>Asks whether anything is due without taking the write lock.</summary>
    public async Task<bool> AnyDueAsync(Lane lane, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Due(scope.ServiceProvider.GetRequiredService<FoundationDb>(), lane).AnyAsync(ct);
    }

    /// <summary>Due, not parked, and in nobody's hands. Listeners that nobody knows are the inside lane's, which parks them.</summary>
    private IQueryable<Delivery> Due(FoundationDb db, Lane lane)
    {
        var now = clock.GetCurrentInstant();
        var due = db.Deliveries.Where(d => d.ParkedAt == null && d.DueAt <= now && (d.LeasedUntil == null || d.LeasedUntil < now));
        return due.Where(lane == Lane.Outside ? isOutside : isInside);
    }

    /// <summary>The listeners as constants of the query: given a list as a parameter, EF would write the SQL anew each time.</summary>
    private static Expression<Func<Delivery, bool>> IsFor(IEnumerable<Handler> handlers, bool among)
    {
        var delivery = Expression.Parameter(typeof(Delivery), "d");
        var listener = Expression.Property(delivery, nameof(Delivery.Listener));
        Expression any = handlers.Select(handler => Expression.Equal(listener, Expression.Constant(handler.Listener)))
            .Aggregate<Expression, Expression>(Expression.Constant(false), Expression.OrElse);
        return Expression.Lambda<Func<Delivery, bool>>(among ? any : Expression.Not(any), delivery);
    }

    /// <summary>Gives back what is left of a lease, for another node to take at once.</summary>
    internal async Task GiveBackAsync(Guid? lease, CancellationToken ct) => await WriteAsync(async db =>
        await db.Deliveries.Where(d => d.Lease == lease).ExecuteUpdateAsync(set => set.SetProperty(d => d.Lease, (Guid?)null).SetProperty(d => d.LeasedUntil, (Instant?)null), ct), ct);

    /// <summary>Deliveries that are due or being worked on: 0 means that all cascades have come to rest.</summary>
    public async Task<int> UnderWayAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        return await scope.ServiceProvider.GetRequiredService<FoundationDb>().Deliveries.CountAsync(d => d.ParkedAt == null && d.DueAt <= now, ct);
    }

    /// <summary>Waits until all cascades have come to rest. False when the time is up before.</summary>
    public async Task<bool> RestAsync(TimeSpan atMost, CancellationToken ct)
    {
        var limit = Environment.TickCount64 + (long)atMost.TotalMilliseconds;
        while (await UnderWayAsync(ct) > 0)
        {
            if (Environment.TickCount64 > limit)
                return false;
            await Task.Delay(20, ct);
        }
        return true;
    }

    /// <summary>Prolongs the lease before a slow outside call. False when it is no longer ours.</summary>
    internal async Task<bool> RenewAsync(Delivery delivery, CancellationToken ct) => await WriteAsync(async db =>
    {
        var until = clock.GetCurrentInstant() + options.Lease;
        return await db.Deliveries.Where(d => d.Id == delivery.Id && d.Lease == delivery.Lease)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.LeasedUntil, until), ct) == 1;
    }, ct);

    internal async Task PutBackAsync(Delivery delivery, Duration wait, bool countsAsAttempt, string error, CancellationToken ct) => await WriteAsync(async db =>
    {
        var due = clock.GetCurrentInstant() + wait;
        var attempts = delivery.Attempts + (countsAsAttempt ? 1 : 0);
        return await Mine(db, delivery).ExecuteUpdateAsync(set => set.SetProperty(d => d.DueAt, due).SetProperty(d => d.Attempts, attempts)
            .SetProperty(d => d.LastError, Shorten(error)).SetProperty(d => d.Lease, (Guid?)null).SetProperty(d => d.LeasedUntil, (Instant?)null), ct);
    }, ct);

    internal async Task ParkAsync(Delivery delivery, string error, CancellationToken ct) => await WriteAsync(async db =>
    {
        Instant? now = clock.GetCurrentInstant();
        return await Mine(db, delivery).ExecuteUpdateAsync(set => set.SetProperty(d => d.ParkedAt, now).SetProperty(d => d.Attempts, delivery.Attempts + 1)
            .SetProperty(d => d.LastError, Shorten(error)).SetProperty(d => d.Lease, (Guid?)null).SetProperty(d => d.LeasedUntil, (Instant?)null), ct);
    }, ct);

    /// <summary>Sends a parked delivery on its way again, with a full set of attempts.</summary>
    public async Task<bool> RetryAsync(Guid id, CancellationToken ct)
    {
        var found = await WriteAsync(async db =>
        {
            var now = clock.GetCurrentInstant();
            return await db.Deliveries.Where(d => d.Id == id && d.ParkedAt != null).ExecuteUpdateAsync(set => set
                .SetProperty(d => d.ParkedAt, (Instant?)null).SetProperty(d => d.DueAt, now).SetProperty(d => d.Attempts, 0), ct);
        }, ct);
        signal.Ring();
        return found == 1;
    }

    /// <summary>Removes a parked delivery for good.</summary>
    public async Task<bool> DropAsync(Guid id, CancellationToken ct) =>
        await WriteAsync(async db => await db.Deliveries.Where(d => d.Id == id && d.ParkedAt != null).ExecuteDeleteAsync(ct), ct) == 1;

    private static IQueryable<Delivery> Mine(FoundationDb db, Delivery delivery) => db.Deliveries.Where(d => d.Id == delivery.Id && d.Lease == delivery.Lease);

    private static string Shorten(string error) => error.Length <= 2000 ? error : error[..2000];

    private async Task<T> WriteAsync<T>(Func<FoundationDb, Task<T>> work, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<DbSession>();
        await session.BeginAsync(ct);
        var result = await work(scope.ServiceProvider.GetRequiredService<FoundationDb>());
        await session.CommitAsync(ct);
        return result;
    }
}
