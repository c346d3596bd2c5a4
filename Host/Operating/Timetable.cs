using NodaTime;
using Quartz;

namespace Host.Operating;

/// <summary>One timer as the operations page shows it.</summary>
/// <param name="Last">Since this process started; null when it has not rung yet.</param>
public sealed record TimerRuns(string Name, Instant? Last, Instant? Next);

public static class Timetable
{
    public static async Task<IReadOnlyList<TimerRuns>> LookAsync(ISchedulerFactory schedulers, CancellationToken ct)
    {
        var scheduler = await schedulers.GetScheduler(ct);
        var runs = new List<TimerRuns>();
        foreach (var timer in Schedule.Timers)
        {
            var trigger = await scheduler.GetTrigger(new TriggerKey(timer.Name), ct);
            runs.Add(new TimerRuns(timer.Name, At(trigger?.PreviousFireTimeUtc), At(trigger?.NextFireTimeUtc)));
        }
        return runs;
    }

    private static Instant? At(DateTimeOffset? time) => time is { } known ? Instant.FromDateTimeOffset(known) : null;
}
