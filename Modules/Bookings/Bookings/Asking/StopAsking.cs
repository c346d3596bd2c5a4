using Bookings.Data;
using NodaTime;

namespace Bookings.Asking;

/// <summary>The coordinator stops an asking. Nobody more is asked; who has an offer can still answer it.</summary>
public sealed record StopAsking(Guid RequestId);

public static class StopAskingHandler
{
    /// <returns>False when nothing was under way.</returns>
    public static Task<bool> Handle(StopAsking command, BookingsDb db, IClock clock, CancellationToken ct) =>
        db.EndAskingAsync(command.RequestId, AskingState.Stopped, clock.GetCurrentInstant(), ct);
}
