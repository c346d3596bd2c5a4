using Bookings.Confirming;
using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Overlapping;

/// <summary>
/// The rule of time that one person shares knowingly between two things: what is kept of it, what the place's own entry says, and which other entries of
/// the person change. For a place that is taken, moved or cancelled: the rows of that unit of work are at hand, the database still has what was before.
/// </summary>
internal sealed class SharingTime(BookingsDb db, Ledger ledger, Sender sender, Organisation organisation, Instant now)
{
    /// <param name="Marks">What the place's own entry says from now on.</param>
    /// <param name="Told">To the expert: the entries of the others, with the reason or without it again.</param>
    internal sealed record Outcome(IReadOnlyList<OverlapMark> Marks, Cascade Told);

    private sealed record Other(Assignment Place, Offer Offer, Request Request, string Unit, Candidate Expert, bool AskedAnew);

    /// <param name="elsewhere">What the place takes time from now; nothing when it is free or cancelled.</param>
    /// <param name="known">Needed when there is something.</param>
    public async Task<Outcome> ChangedAsync(Assignment place, Request request, string unitName, Candidate expert, IReadOnlyList<Reservation> elsewhere, KnownOverlap? known, CancellationToken ct)
    {
        var before = await OverlapMarks.OfAsync(db, ledger, place.Id, ct);
        var ids = before.Select(mark => mark.With?.PlaceId).Concat(elsewhere.Select(one => Assignment.IdOf(one.Owner))).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0 && elsewhere.Count == 0)
            return new([], []);
        var others = await (from other in db.Assignments
                            join offer in db.Offers on other.OfferId equals offer.Id
                            join of in db.Requests on other.RequestId equals of.Id
                            join unit in db.Units on other.UnitId equals unit.Id
                            join person in db.Candidates on other.ExpertId equals person.Id
                            where ids.Contains(other.Id)
                            orderby other.StartsAt, other.Id
                            select new Other(other, offer, of, unit.Name, person, db.Reconfirmations.Any(q => q.OpenFor == other.Id))).ToListAsync(ct);
        var (own, theirs) = Permit(place, new(place.Id, request.Id, request.TaskType, unitName), expert, elsewhere, others, known);
        var standing = await OverlapMarks.OfAsync(db, ledger, ids, ct);
        return new(own, Tell(others, other => [.. standing[other].Where(mark => mark.With?.PlaceId != place.Id), .. theirs.Where(mark => mark.PlaceId == other)]));
    }

    private (List<OverlapMark> Own, List<OverlapMark> Theirs) Permit(
        Assignment place, OverlapMark.Booked mine, Candidate expert, IReadOnlyList<Reservation> elsewhere, List<Other> others, KnownOverlap? known)
    {
        var (own, theirs) = (new List<OverlapMark>(), new List<OverlapMark>());
        foreach (var one in elsewhere)
        {
            var reason = known?.Reason ?? throw new InvalidOperationException($"Nobody has agreed that assignment {place.Id} overlaps.");
            var other = others.SingleOrDefault(o => o.Place.Id == Assignment.IdOf(one.Owner));
            var permit = new OverlapPermit(place, one, other?.Place, reason, sender.PersonId, sender.Name, now);
            db.OverlapPermits.Add(permit);
            var mark = OverlapMarks.Of(permit, place.ExpertId, expert.Name, mine, other is null ? null : new(other.Place.Id, other.Request.Id, other.Request.TaskType, other.Unit));
            own.Add(mark);
            if (OverlapMarks.Mirrored(permit, mark, mine) is { } mirrored)
                theirs.Add(mirrored);
        }
        return (own, theirs);
    }

    /// <summary>What is over is left as it is in people's calendars.</summary>
    private Cascade Tell(IEnumerable<Other> others, Func<Guid, IReadOnlyList<OverlapMark>> marks)
    {
        var told = new Cascade();
        foreach (var other in others.Where(other => other.Place.State == AssignmentState.Confirmed && other.Place.EndsAt > now))
        {
            other.Offer.EntryChanged();
            if (other.Expert.HasMail)
                told.Add(OverlapLetters.EntryChanged(other.Place, other.Request, other.Unit, other.Expert, marks(other.Place.Id), now,
                    TaskCalendar.ForExpert(other.Place, other.Offer, other.Request, other.Unit, organisation, other.Expert.Language, CalendarMethod.Request, marks(other.Place.Id), other.AskedAnew)));
        }
        return told;
    }
}
