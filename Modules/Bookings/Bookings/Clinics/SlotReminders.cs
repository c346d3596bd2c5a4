using Bookings.Data;
using Bookings.Reminding;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>
/// The day before a clinic each unit is reminded once of the slots it has. Looked at whenever the clinic is, so that a missed night is caught up until the clinic
/// begins, and after what has happened to the slots, so that none is spoken of that was just called off.
/// </summary>
internal sealed class SlotReminders(BookingsDb db, ReminderSettings settings, Clinic clinic, Request request, ClinicLetters letters, Instant now)
{
    /// <param name="visits">Of the clinic, as they stand now.</param>
    public async Task<Cascade> DueAsync(IReadOnlyList<ClinicVisit> visits, CancellationToken ct)
    {
        var due = settings.At(request.Date.PlusDays(-1));
        if (now < due || now >= request.StartsAt || !settings.IsSensible(now))
            return [];
        var moved = (await db.PlanChanges.AsNoTracking().Where(c => c.RequestId == request.Id && c.At >= due).ToListAsync(ct)).Exists(MovingVisits.IsToldToAll);
        var reminded = await db.ClinicReminders.Where(r => r.ClinicId == clinic.Id && r.Date == request.Date).Select(r => r.UnitId).ToListAsync(ct);
        var told = new Cascade();
        foreach (var unit in visits.Where(v => v.State == VisitState.Reserved).GroupBy(v => v.UnitId).Where(unit => !reminded.Contains(unit.Key)))
        {
            // A letter about the new time, or about the reservation, that was written since has said it all.
            if (moved || unit.All(v => v.ReservedAt >= due))
                continue;
            db.ClinicReminders.Add(new ClinicReminder { ClinicId = clinic.Id, UnitId = unit.Key, Date = request.Date, At = now });
            told.AddRange(await letters.RemindAsync([.. unit.OrderBy(v => v.StartsAt).ThenBy(v => v.Lane)], ct));
        }
        return told;
    }
}
