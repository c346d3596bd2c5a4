using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>The unit needs a reserved slot no more.</summary>
public sealed record GiveBackSlot(Guid ClinicId, Guid VisitId, Reach By);

public static class GiveBackSlotHandler
{
    /// <returns>False when there is no such reservation within the person's reach, or its time has come. True also on a second click.</returns>
    public static async Task<(bool, Cascade?)> Handle(GiveBackSlot command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.ClinicVisits.SingleOrDefaultAsync(v => v.Id == command.VisitId && v.ClinicId == command.ClinicId, ct) is not { } visit || !command.By.Covers(visit.UnitId))
            return (false, null);
        if (visit.State != VisitState.Reserved)
            return (true, null);
        var clinic = await db.Clinics.AsNoTracking().SingleAsync(c => c.Id == visit.ClinicId, ct);
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == clinic.RequestId, ct);
        if (visit.StartsAt <= now)
            return (false, null);
        visit.End(VisitState.GivenBack);
        var letters = await ClinicLetters.ForAsync(db, clinic, request, organisation, now, ct);
        return (true, [.. await letters.ToAsync(visit, ClinicLetters.GivenBack, ct)]);
    }
}
