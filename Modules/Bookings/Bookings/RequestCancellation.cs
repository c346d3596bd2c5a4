using NodaTime;

namespace Bookings;

/// <summary>Who called a whole request off, when and why.</summary>
public sealed class RequestCancellation
{
    public required Guid RequestId { get; init; }
    public Guid? ByPerson { get; init; }
    /// <summary>"unit" or "coordinator".</summary>
    public required string ByRole { get; init; }
    public required string Reason { get; init; }
    public required Instant At { get; init; }
}
