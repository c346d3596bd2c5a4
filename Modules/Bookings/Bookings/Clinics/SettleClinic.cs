using Bookings.Data;
using Bookings.Reminding;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>The timetable: find clinics with reserved slots, to see whether what the units were told still holds.</summary>
public sealed record SettleClinics;

public static class SettleClinicsHandler
{
    public static async Task<Cascade> Handle(SettleClinics sweep, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var ahead = await (from clinic in db.Clinics
                           join request in db.Requests on clinic.RequestId equals request.Id
                           where (request.StartsAt > now || request.Status == RequestStatus.Cancelled || request.Status == RequestStatus.Unfilled)
                               && db.ClinicVisits.Any(v => v.ClinicId == clinic.Id && v.State == VisitState.Reserved)
                           orderby request.StartsAt, clinic.Id
                           select clinic.Id).Take(1000).ToListAsync(ct);
        return new Cascade(ahead.Select(id => new SettleClinic(id)));
    }
}

/// <summary>
/// What has happened to the clinic's request (an expert found, one who fell ill, called off) is carried over to the reserved slots, and each unit hears what
/// concerns its own, and the day before is reminded of it. A slot is kept while an expert is looked for, and called off in good time when none is found.
/// Another time or place is told at once, see <see cref="MovingVisits"/>.
/// </summary>
public sealed record SettleClinic(Guid ClinicId);

public static class SettleClinicHandler
{
    public static async Task<Cascade> Handle(SettleClinic command, BookingsDb db, ClinicRules rules, ReminderSettings reminding, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var clinic = await db.Clinics.SingleAsync(c => c.Id == command.ClinicId, ct);
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == clinic.RequestId, ct);
        var visits = await db.ClinicVisits.Where(v => v.ClinicId == clinic.Id && v.State == VisitState.Reserved).OrderBy(v => v.ReservedAt).ThenBy(v => v.Id).ToListAsync(ct);
        var letters = await ClinicLetters.ForAsync(db, clinic, request, organisation, now, ct);
        var told = new Cascade();
        async Task TellAsync(ClinicVisit visit, string what) => told.AddRange(await letters.ToAsync(visit, what, ct));

        if (ReserveSlotHandler.IsOver(request))
        {
            foreach (var visit in visits)
            {
                visit.End(VisitState.CalledOff);
                await TellAsync(visit, request.Status == RequestStatus.Unfilled ? ClinicLetters.NoExpert : ClinicLetters.NotHeld);
            }
            return told;
        }
        var covered = ClinicTimes.Covered(visits, request.PlacesTaken);
        foreach (var visit in visits)
        {
            var hasExpert = covered.Contains(visit.Id);
            if (!hasExpert && now >= request.StartsAt - rules.CallOffBefore)
            {
                visit.End(VisitState.CalledOff);
                await TellAsync(visit, ClinicLetters.NoExpert);
            }
            else
            {
                var was = visit.AwaitsExpert;
                visit.Await(!hasExpert);
                if (was == hasExpert)
                {
                    visit.EntryChanged();
                    await TellAsync(visit, hasExpert ? ClinicLetters.Found : ClinicLetters.Looking);
                }
            }
        }
        told.AddRange(await new SlotReminders(db, reminding, clinic, request, letters, now).DueAsync(visits, ct));
        return told;
    }
}
