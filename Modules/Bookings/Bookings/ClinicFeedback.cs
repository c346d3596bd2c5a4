using NodaTime;

namespace Bookings;

/// <summary>What a visitor thought of a clinic, given at the address on the paper. Nothing in it tells who it was.</summary>
public sealed class ClinicFeedback
{
    public const int LongestWords = 1000;

    public Guid Id { get; init; }
    public Guid ClinicId { get; init; }
    /// <summary>1 (poor) to 5 (very good).</summary>
    public int Score { get; init; }
    public string? Words { get; init; }
    /// <summary>Only the day: the hour could tell which visit it was.</summary>
    public LocalDate Day { get; init; }
}
