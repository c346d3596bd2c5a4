using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>The days of a series of clinics with their reserved slots, for whoever runs the place: rooms are booked and doors opened by it.</summary>
internal static class ClinicFeed
{
    private const int Most = 2000;

    public static async Task<IReadOnlyList<(CalendarEntry, Instant)>> EntriesAsync(BookingsDb db, CalendarFeed feed, Organisation organisation, Instant since, CancellationToken ct)
    {
        var days = await (from clinic in db.Clinics.AsNoTracking()
                          join request in db.Requests on clinic.RequestId equals request.Id
                          join unit in db.Units on request.UnitId equals unit.Id
                          where clinic.SeriesId == feed.OwnerId && request.EndsAt >= since && request.Status != RequestStatus.Cancelled && request.Status != RequestStatus.Unfilled
                          orderby request.StartsAt, clinic.Id
                          select new { clinic, request, Host = unit.Name }).Take(Most).ToListAsync(ct);
        var ids = days.Select(day => day.clinic.Id).ToList();
        var visits = (await db.ClinicVisits.AsNoTracking().Where(v => ids.Contains(v.ClinicId) && v.State == VisitState.Reserved).OrderBy(v => v.StartsAt).ThenBy(v => v.Lane).ToListAsync(ct)).ToLookup(v => v.ClinicId);
        var entries = new List<(CalendarEntry, Instant)>();
        foreach (var day in days)
        {
            entries.Add((ClinicCalendar.ForDay(day.clinic, day.request, day.Host, [.. visits[day.clinic.Id]], organisation, feed.Language), day.clinic.OpenedAt));
            entries.AddRange(visits[day.clinic.Id].Select(visit => (ClinicCalendar.ForVisit(visit, day.request, day.Host, organisation, feed.Language), visit.ReservedAt)));
        }
        return entries;
    }
}
