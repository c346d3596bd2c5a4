using Bookings.Data;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>Keeps what was typed, right or wrong.</summary>
public sealed record SaveDraft(Guid Id, Guid UnitId, int Version, RequestInput Typed, Reach By);

public static class SaveDraftHandler
{
    public static async Task<Writing> Handle(SaveDraft command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var (_, obstacle) = await WritingDrafts.KeepAsync(
            db, command.Id, command.UnitId, command.Version, command.Typed, command.By, clock.GetCurrentInstant(), ct);
        return obstacle ?? new Writing.Kept(command.Id);
    }
}
