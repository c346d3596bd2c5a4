using System.Threading.Channels;

namespace Foundation.Messaging;

/// <summary>Wakes the workers after a commit, one of each lane; losing a ring only costs one polling interval.</summary>
public sealed class Signal
{
    private readonly Channel<bool>[] bells = [Bell(), Bell()];

    public void Ring()
    {
        foreach (var bell in bells)
            bell.Writer.TryWrite(true);
    }

    internal void Ring(params IReadOnlyCollection<Lane> lanes)
    {
        foreach (var lane in lanes)
            bells[(int)lane].Writer.TryWrite(true);
    }

    /// <summary>Whether it has rung since it was last asked or waited for.</summary>
    internal bool HasRung(Lane lane) => bells[(int)lane].Reader.TryRead(out _);

    /// <summary>Waits for a ring, at most for the given time.</summary>
    /// <returns>Whether it rang.</returns>
    internal async Task<bool> WaitAsync(Lane lane, TimeSpan atMost, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(atMost);
        try
        {
            return await bells[(int)lane].Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false; // the time is up: poll
        }
    }

    private static Channel<bool> Bell() => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
}

/// <summary>Handlers that call the outside world have workers of their own, so that a mail server that does not answer holds up nothing but mail.</summary>
public enum Lane { Inside, Outside }
