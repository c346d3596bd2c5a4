using Bookings.Data;
using NodaTime;
using Recruitment.Contracts;

namespace Bookings.Listening;

public static class ExpertPausedHandler
{
    public static async Task Handle(ExpertPaused told, BookingsDb db, CancellationToken ct) =>
        (await db.CandidateOrNewAsync(told.ExpertId, ct)).Pause(told.Revision, told.Until is { } until ? LocalDate.FromDateOnly(until) : null);
}
