using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Clinics;

/// <summary>What the <c>check</c> command audits of clinics.</summary>
internal static class ClinicInvariants
{
    public static async Task<IReadOnlyList<string>> OfRequestsAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var stray = await db.Clinics.Where(c => !db.Requests.Any(r => r.Id == c.RequestId && r.TaskType == TaskTypes.Clinic)).Select(c => c.Id).Take(100).ToListAsync(ct);
        return [.. stray.Select(id => $"Clinic {id} is of no request for a clinic.")];
    }

    public static async Task<IReadOnlyList<string>> VisitsAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var wrong = await db.ClinicVisits.Where(v => (v.State == VisitState.Reserved) == (v.Lane == null)).Select(v => v.Id).Take(100).ToListAsync(ct);
        var crowded = await (from visit in db.ClinicVisits
                             join clinic in db.Clinics on visit.ClinicId equals clinic.Id
                             join request in db.Requests on clinic.RequestId equals request.Id
                             where visit.Lane > request.Places
                             select visit.Id).Take(100).ToListAsync(ct);
        var outside = await (from visit in db.ClinicVisits
                             join clinic in db.Clinics on visit.ClinicId equals clinic.Id
                             join request in db.Requests on clinic.RequestId equals request.Id
                             where visit.State == VisitState.Reserved && (visit.StartsAt < request.StartsAt || visit.EndsAt > request.EndsAt)
                             select visit.Id).Take(100).ToListAsync(ct);
        var stray = await db.ClinicVisits.Where(v => !db.Clinics.Any(c => c.Id == v.ClinicId)).Select(v => v.Id).Take(100).ToListAsync(ct);
        return
        [
            .. wrong.Select(id => $"Visit {id} has a time exactly when it is not reserved."),
            .. crowded.Select(id => $"Visit {id} is side by side with more than the clinic has places for."),
            .. outside.Select(id => $"Visit {id} is reserved at a time when the clinic is not held."),
            .. stray.Select(id => $"Visit {id} is of no clinic."),
        ];
    }
}
