using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>All that the pages of one clinic show: three queries.</summary>
public sealed record ClinicFacts(Clinic Clinic, Request Request, string Host)
{
    public sealed record Visit(ClinicVisit Of, string Unit);

    /// <summary>Those that are reserved.</summary>
    public IReadOnlyList<Visit> Visits { get; private init; } = [];

    public IReadOnlyList<ClinicTimes.Slot> Slots => ClinicTimes.Of(Clinic, Request, Visits.Select(visit => visit.Of));

    public IEnumerable<Visit> At(ClinicTimes.Slot slot) => Visits.Where(visit => visit.Of.StartsAt == slot.From);

    /// <summary>How many can still be reserved then.</summary>
    public int Free(ClinicTimes.Slot slot, ClinicRules rules, Instant now) => ReserveSlotHandler.IsOver(Request) || slot.From <= now ? 0 : Math.Max(0, rules.Lanes(Request, now) - At(slot).Count());

    /// <returns>Null for an unknown id.</returns>
    public static async Task<ClinicFacts?> FindAsync(BookingsDb db, Guid id, CancellationToken ct = default)
    {
        var found = await (from clinic in db.Clinics.AsNoTracking()
                           join request in db.Requests on clinic.RequestId equals request.Id
                           join unit in db.Units on request.UnitId equals unit.Id
                           where clinic.Id == id
                           select new ClinicFacts(clinic, request, unit.Name)).SingleOrDefaultAsync(ct);
        if (found is null)
            return null;
        var visits = await (from visit in db.ClinicVisits.AsNoTracking()
                            join unit in db.Units on visit.UnitId equals unit.Id
                            where visit.ClinicId == id && visit.State == VisitState.Reserved
                            orderby visit.StartsAt, visit.Lane
                            select new Visit(visit, unit.Name)).ToListAsync(ct);
        return found with { Visits = visits };
    }
}
