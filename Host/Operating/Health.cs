using Foundation.Messaging;
using Foundation.Persistence;
using NodaTime;
using Quartz;

namespace Host.Operating;

/// <summary>For machines: /healthz says that the process answers, /readyz part by part that it can work.</summary>
public static class Health
{
    /// <summary>The dispatcher comes round every second when idle; a long batch may take a while.</summary>
    private static readonly Duration DispatcherSilence = Duration.FromMinutes(2);

    public sealed record Part(string Name, bool Ok, string Detail);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => Results.Json(new { status = "ok" }));
        routes.MapGet("/readyz", async (IServiceProvider services, CancellationToken ct) =>
        {
            var parts = await LookAsync(services, ct);
            var ready = parts.All(part => part.Ok);
            return Results.Json(new { status = ready ? "ready" : "not ready", parts }, statusCode: ready ? 200 : 503);
        });
    }

    public static async Task<IReadOnlyList<Part>> LookAsync(IServiceProvider services, CancellationToken ct)
    {
        var parts = new List<Part>
        {
            await TryAsync("database", async () => (true, $"{await services.GetRequiredService<Queue>().UnderWayAsync(ct)} deliveries under way")),
            await TryAsync("migrations", async () =>
            {
                var pending = await Migrator.PendingAsync(services, ct);
                return (pending.Count == 0, pending.Count == 0 ? "up to date" : string.Join(", ", pending));
            }),
            Dispatcher(services),
            await TryAsync("timetable", async () =>
            {
                var scheduler = await services.GetRequiredService<ISchedulerFactory>().GetScheduler(ct);
                var status = await scheduler.GetStatus(ct);
                return (status == SchedulerStatus.Running, $"{status}, {Schedule.Timers.Count} timers");
            }),
        };
        return parts;
    }

    private static Part Dispatcher(IServiceProvider services)
    {
        var silent = services.GetRequiredService<IClock>().GetCurrentInstant() - services.GetRequiredService<Dispatcher>().LastSeen;
        return silent < DispatcherSilence ? new("dispatcher", true, "running") : new("dispatcher", false, "has not come round for two minutes");
    }

    /// <summary>A part that fails is an answer, not an error; the log has its exception.</summary>
    private static async Task<Part> TryAsync(string name, Func<Task<(bool Ok, string Detail)>> look)
    {
        try
        {
            var (ok, detail) = await look();
            return new Part(name, ok, detail);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new Part(name, false, failure.GetType().Name);
        }
    }
}
