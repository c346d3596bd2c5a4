using NodaTime;

namespace Rig;

/// <summary>A clock that stands still until a test moves it. It starts on an ordinary Tuesday morning.</summary>
public sealed class TestClock : IClock
{
    private Instant now = Instant.FromUtc(2026, 9, 1, 7, 0);

    public Instant GetCurrentInstant() => now;

    public void Advance(Duration by) => now += by;

    public void Set(Instant instant) => now = instant;
}
