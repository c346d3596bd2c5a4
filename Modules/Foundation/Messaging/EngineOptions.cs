using NodaTime;

namespace Foundation.Messaging;

/// <summary>Settings of the engine (section <c>Messaging</c>).</summary>
public sealed class EngineOptions
{
    /// <summary>How long a node may work on a delivery before another may take it, in seconds.</summary>
    public int LeaseSeconds { get; set; } = 120;
    /// <summary>How often the queue is looked at when nothing rings, in milliseconds.</summary>
    public int PollMilliseconds { get; set; } = 1000;
    /// <summary>After so many failures a delivery is parked.</summary>
    public int MaxAttempts { get; set; } = 8;
    /// <summary>Deliveries worked on at once by this node; 0 chooses: 1 on SQLite, which has one writer, 8 on SQL Server.</summary>
    public int Workers { get; set; }
    /// <summary>Calls to the outside world (mail) that this node makes at once.</summary>
    public int OutsideWorkers { get; set; } = 4;

    internal Duration Lease => Duration.FromSeconds(LeaseSeconds);

    /// <summary>Wait before attempt n+1: 1, 4, 16, 64 seconds … at most an hour.</summary>
    public static Duration Backoff(int failures) => Duration.FromSeconds(Math.Min(3600, Math.Pow(4, failures - 1)));
}

/// <summary>Thrown by a handler that can do nothing now and knows it, such as a mail server that is down. It does not count as an attempt.</summary>
public sealed class RetryLater(string reason, Duration wait) : Exception(reason)
{
    public Duration Wait { get; } = wait;
}
