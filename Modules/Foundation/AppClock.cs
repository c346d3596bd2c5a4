using System.Globalization;
using NodaTime;

namespace Foundation;

/// <summary>The application's clock: the system's, plus what Development has moved it forward. The offset outlives a restart, so that time never runs back.</summary>
public sealed class AppClock : IClock
{
    private readonly Lock moving = new();
    private readonly string? offsetFile;
    private long offsetTicks;

    /// <param name="offsetFile">Where the offset is kept; null where the clock cannot be moved.</param>
    public AppClock(string? offsetFile)
    {
        this.offsetFile = offsetFile;
        if (offsetFile is not null && File.Exists(offsetFile))
            offsetTicks = long.Parse(File.ReadAllText(offsetFile), CultureInfo.InvariantCulture);
    }

    public bool CanBeMoved => offsetFile is not null;

    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + Duration.FromTicks(Interlocked.Read(ref offsetTicks));

    /// <exception cref="ArgumentOutOfRangeException">Backwards, or so far that dates run out (over ten years).</exception>
    /// <exception cref="InvalidOperationException">Not in Development.</exception>
    public Instant Advance(Duration by)
    {
        if (offsetFile is null)
            throw new InvalidOperationException("This clock cannot be moved.");
        ArgumentOutOfRangeException.ThrowIfLessThan(by, Duration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(by, Duration.FromDays(3660));
        lock (moving)
        {
            var ticks = Interlocked.Add(ref offsetTicks, by.BclCompatibleTicks);
            // Put in place whole: a program that dies while it writes must be able to start again.
            File.WriteAllText(offsetFile + ".new", ticks.ToString(CultureInfo.InvariantCulture));
            File.Move(offsetFile + ".new", offsetFile, overwrite: true);
        }
        return GetCurrentInstant();
    }
}
