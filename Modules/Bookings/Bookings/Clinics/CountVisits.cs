using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>After the day: how many came, slot by slot, and how many without a reservation. Numbers only.</summary>
/// <param name="Version">Of the clinic that was seen.</param>
public sealed record CountVisits(Guid ClinicId, int Version, IReadOnlyDictionary<Guid, int?> Came, int WalkIns, Reach By);

public enum CountOutcome { Counted, NotThere, NotYet, Stale }

public static class CountVisitsHandler
{
    public static async Task<CountOutcome> Handle(CountVisits command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.Clinics.SingleOrDefaultAsync(c => c.Id == command.ClinicId, ct) is not { } clinic || !await MayCountAsync(db, clinic, command.By, ct))
            return CountOutcome.NotThere;
        if (!await db.Requests.AnyAsync(r => r.Id == clinic.RequestId && r.StartsAt <= now, ct))
            return CountOutcome.NotYet;
        var visits = await db.ClinicVisits.Where(v => v.ClinicId == clinic.Id && v.State == VisitState.Reserved).ToListAsync(ct);
        if (clinic.Version != command.Version)
            return clinic.WalkIns == command.WalkIns && visits.All(v => command.Came.GetValueOrDefault(v.Id) == v.Came) ? CountOutcome.Counted : CountOutcome.Stale;
        foreach (var visit in visits)
            visit.Counted(command.Came.GetValueOrDefault(visit.Id));
        clinic.Counted(command.WalkIns, now);
        return CountOutcome.Counted;
    }

    /// <summary>Who was there: an expert of the clinic, the unit that holds it; and the coordinator for either.</summary>
    public static async Task<bool> MayCountAsync(BookingsDb db, Clinic clinic, Reach by, CancellationToken ct) => by.Role == Roles.Expert
        ? await by.Of(db.Assignments).AnyAsync(a => a.RequestId == clinic.RequestId && a.State != AssignmentState.Cancelled, ct)
        : await by.Of(db.Requests).AnyAsync(r => r.Id == clinic.RequestId, ct);
}
