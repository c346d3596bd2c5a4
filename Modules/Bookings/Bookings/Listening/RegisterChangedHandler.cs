using Bookings.Data;
using Foundation.Privacy;
using Recruitment.Contracts;

namespace Bookings.Listening;

/// <summary>Many people at once: each as the single event says.</summary>
public static class RegisterChangedHandler
{
    public static async Task Handle(RegisterChanged told, BookingsDb db, Vault vault, CancellationToken ct)
    {
        await db.MeetAsync([.. told.Activated.Select(one => one.Expert.ExpertId).Concat(told.Changed.Select(one => one.Expert.ExpertId))
            .Concat(told.Paused.Select(one => one.ExpertId)).Concat(told.Left.Select(one => one.ExpertId)).Distinct()], ct);
        foreach (var one in told.Activated)
            await ExpertActivatedHandler.Handle(one, db, vault, ct);
        foreach (var one in told.Changed)
            await ExpertChangedHandler.Handle(one, db, vault, ct);
        foreach (var one in told.Paused)
            await ExpertPausedHandler.Handle(one, db, ct);
        foreach (var one in told.Left)
            await ExpertLeftHandler.Handle(one, db, ct);
    }
}
