using Bookings.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>A clinic gets another time or place: where its reserved slots go. The same look for the preview and for the change itself.</summary>
internal static class MovingVisits
{
    /// <summary>
    /// Another day, or as long as before: everything moves along. On the same day a later start or an earlier end only cuts something off, and whose time is
    /// left keeps it: clients have been told a time of the clock.
    /// </summary>
    private static bool MovesAsAWhole(Plan before, Plan after) => before.Date != after.Date || before.Ends() - before.Begins() == after.Ends() - after.Begins();

    /// <summary>When the visit begins then; null when the clinic has no such time any more.</summary>
    private static Instant? NewStart(ClinicVisit visit, Plan before, Plan after)
    {
        var start = MovesAsAWhole(before, after) ? after.Begins() + (visit.StartsAt - before.Begins()) : visit.StartsAt;
        return start >= after.Begins() && start + (visit.EndsAt - visit.StartsAt) <= after.Ends() ? start : null;
    }

    /// <summary>Everybody whose slot is left has another time or place, and has been told so. Otherwise the change only cut something off.</summary>
    public static bool IsToldToAll(PlanChange change) => !IsSamePlace(change) || MovesAsAWhole(change.Before, change.After) && change.Before.Begins() != change.After.Begins();

    private static bool IsSamePlace(PlanChange change) => change.Before with { Date = change.After.Date, Start = change.After.Start, End = change.After.End } == change.After;

    /// <summary>How many slots of each of these requests are reserved; those with none are left out.</summary>
    public static Task<Dictionary<Guid, int>> CountAsync(BookingsDb db, IReadOnlyCollection<Guid> requestIds, CancellationToken ct) =>
        (from visit in db.ClinicVisits
         join clinic in db.Clinics on visit.ClinicId equals clinic.Id
         where visit.State == VisitState.Reserved && requestIds.Contains(clinic.RequestId)
         group visit by clinic.RequestId into of
         select new { of.Key, Count = of.Count() }).ToDictionaryAsync(of => of.Key, of => of.Count, ct);

    /// <summary>How many reserved slots there are, and how many of them the clinic would have no more.</summary>
    public static async Task<(int Reserved, int Lost)> ForeseeAsync(BookingsDb db, Guid requestId, Plan before, Plan after, CancellationToken ct)
    {
        var visits = await Reserved(db, requestId).AsNoTracking().ToListAsync(ct);
        return (visits.Count, visits.Count(visit => NewStart(visit, before, after) is null));
    }

    /// <summary>Moves the reserved slots along, in the transaction of the change, and tells the units.</summary>
    public static async Task<Cascade> FollowAsync(BookingsDb db, Request request, PlanChange change, Organisation organisation, Instant now, CancellationToken ct)
    {
        if (await db.Clinics.SingleOrDefaultAsync(c => c.RequestId == request.Id, ct) is not { } clinic)
            return [];
        if (!MovesAsAWhole(change.Before, change.After))
            clinic.BeginsLater((int)(change.After.Begins() - change.Before.Begins()).TotalMinutes);
        var visits = await Reserved(db, request.Id).OrderBy(v => v.ReservedAt).ThenBy(v => v.Id).ToListAsync(ct);
        var letters = await ClinicLetters.ForAsync(db, clinic, request, organisation, now, ct);
        var (told, isToldToAll) = (new Cascade(), IsToldToAll(change));
        var moved = new List<(ClinicVisit Visit, Func<string, string> Was)>();
        foreach (var visit in visits)
        {
            var (startsAt, endsAt) = (visit.StartsAt, visit.EndsAt);
            if (NewStart(visit, change.Before, change.After) is not { } start)
            {
                visit.End(VisitState.CalledOff);
                told.AddRange(await letters.ToAsync(visit, ClinicLetters.NotHeld, ct));
            }
            else if (isToldToAll)
            {
                visit.MoveTo(start);
                moved.Add((visit, language => ClinicTimes.When(startsAt, endsAt, language)));
            }
        }
        var covered = ClinicTimes.Covered(visits, request.PlacesTaken);
        var onlyLink = change.After.AsksNothingAnew(change.Before);
        foreach (var (visit, was) in moved)
        {
            visit.Await(!covered.Contains(visit.Id));
            told.AddRange(onlyLink ? await letters.ToAsync(visit, ClinicLetters.Link, ct) : await letters.ToAsync(visit, ClinicLetters.Moved, ct, was));
        }
        return told;
    }

    private static IQueryable<ClinicVisit> Reserved(BookingsDb db, Guid requestId) =>
        db.ClinicVisits.Where(v => v.State == VisitState.Reserved && db.Clinics.Any(c => c.Id == v.ClinicId && c.RequestId == requestId));
}
