using Bookings.Clinics;
using Bookings.Confirming;
using Bookings.Data;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Subscribing;

/// <summary>
/// The tasks of one person as a calendar that programs fetch: what is ahead and what was held lately. Calendars are shared with family and colleagues, and
/// services far away keep copies, so nothing of other people is inside but the expert's first name for the unit.
/// </summary>
public static class Feed
{
    /// <summary>How far back it goes.</summary>
    public static readonly Duration Past = Duration.FromDays(60);
    private const int Most = 2000;

    public static async Task<string> WriteAsync(BookingsDb db, Ledger ledger, CalendarFeed feed, Party organizer, Organisation organisation, Instant now, CancellationToken ct)
    {
        if (feed.Of == CalendarFeed.OfClinics)
            return IcsWriter.Publish(BookingsTexts.T.Say(feed.Language, "clinic.feed-name"), await ClinicFeed.EntriesAsync(db, feed, organisation, now - Past, ct), organizer);
        var since = now - Past;
        var of = feed.Of == Roles.Expert
            ? db.Assignments.Where(a => a.ExpertId == feed.OwnerId)
            : db.Assignments.Where(a => db.UnitMembers.Any(m => m.UnitId == a.UnitId && m.PersonId == feed.OwnerId && m.Role == UnitMember.Contact));
        var places = await (from place in of.AsNoTracking()
                            join offer in db.Offers on place.OfferId equals offer.Id
                            join request in db.Requests on place.RequestId equals request.Id
                            join unit in db.Units on place.UnitId equals unit.Id
                            join expert in db.Candidates on place.ExpertId equals expert.Id
                            where place.State != AssignmentState.Cancelled && place.State != AssignmentState.NotHeld && place.EndsAt >= since
                            orderby place.StartsAt, place.Id
                            select new { place, offer, request, Unit = unit.Name, expert.FirstName, AskedAnew = db.Reconfirmations.Any(q => q.OpenFor == place.Id) }).Take(Most).ToListAsync(ct);
        // An agreed overlap is between the expert and the coordinator: the unit's calendar does not know it.
        var overlaps = feed.Of == Roles.Expert ? await OverlapMarks.OfAsync(db, ledger, of.Where(place => place.EndsAt >= since).Select(place => place.Id), ct) : null;
        var entries = places.Select(one => (
            overlaps is not null
                ? TaskCalendar.ForExpert(one.place, one.offer, one.request, one.Unit, organisation, feed.Language, CalendarMethod.Request, [], one.AskedAnew) with
                {
                    Description = TaskCalendar.Words(one.request.Goal, overlaps[one.place.Id], feed.Language),
                }
                : TaskCalendar.ForUnit(one.place, one.request, one.Unit, one.FirstName, organisation, feed.Language, CalendarMethod.Request, one.AskedAnew),
            one.place.PlannedAt));
        return IcsWriter.Publish(BookingsTexts.T.Say(feed.Language, "feed.name"), entries, organizer);
    }
}
