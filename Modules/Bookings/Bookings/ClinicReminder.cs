using NodaTime;

namespace Bookings;

/// <summary>A unit was reminded of the slots it has reserved at a clinic on this day. Its key makes it impossible to remind twice; a clinic that moves to another day is another matter.</summary>
public sealed class ClinicReminder
{
    public required Guid ClinicId { get; init; }
    public required Guid UnitId { get; init; }
    public required LocalDate Date { get; init; }
    public required Instant At { get; init; }
}
