using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

/// <summary>
/// What every use case around places shares: taking a seat with the person's time, giving it back, and offering what is free to the first in line. Works in
/// the handler's transaction. What two could take at once is guarded by the database: the session's version, the seat's unique number, the person's calendar.
/// </summary>
public sealed class Seating(TrainingDb db, Ledger ledger, Teller teller, TrainingSettings settings, IClock clock)
{
    /// <summary>Gives the person the seat, with time for every meeting.</summary>
    /// <returns>The meeting that overlaps with something of the person's; null when the seat is theirs.</returns>
    public async Task<Meeting?> SitAsync(Enrolment enrolment, Session session, CancellationToken ct)
    {
        if (await ReserveAsync(enrolment, session, ct) is { } overlap)
            return overlap;
        if (enrolment.Seat is { } held)
        {
            enrolment.Sit(held, clock.GetCurrentInstant());
            return null;
        }
        var seat = await FreeSeatAsync(session, ct);
        session.TakeSeat();
        enrolment.Sit(seat, clock.GetCurrentInstant());
        return null;
    }

    /// <summary>Ends a place, an offer or a wait, writes down who did it and why, and offers the freed seat to the next.</summary>
    public async Task EndAsync(Enrolment enrolment, Session session, Course course, EnrolmentState how, string byRole, Guid? byPerson, string? reason, Cascade cascade, CancellationToken ct)
    {
        if (enrolment.HoldsTime)
            foreach (var meeting in session.Meetings)
                await ledger.ReleaseAsync(enrolment.PersonId, enrolment.OwnerOf(meeting), ct);
        var freed = enrolment.Seat is not null && session.State == SessionState.Open;
        db.EnrolmentEnds.Add(new EnrolmentEnd { EnrolmentId = enrolment.Id, How = how, ByRole = byRole, ByPerson = byPerson, Reason = reason, At = clock.GetCurrentInstant() });
        enrolment.End(how);
        if (!freed)
            return;
        session.GiveBackSeat();
        await OfferFreeSeatsAsync(session, course, cascade, ct);
    }

    /// <summary>Holds each free seat for the next in line until a deadline. Nothing is offered once the session has begun.</summary>
    public async Task OfferFreeSeatsAsync(Session session, Course course, Cascade cascade, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (!session.GivesSeats(now) || !session.HasFreeSeat)
            return;
        var all = await AllOfAsync(session, ct);
        foreach (var next in all.Where(e => e.State == EnrolmentState.Waiting).OrderBy(e => e.Ticket).Take(session.Seats - session.SeatsTaken).ToList())
        {
            next.Offer(Free(all, session), settings.OfferUntil(session, now));
            session.TakeSeat();
            var person = await db.People.SingleAsync(p => p.Id == next.PersonId, ct);
            teller.Tell(cascade, News.Offered, person, course, session, next, by: next.OfferedUntil);
        }
    }

    /// <summary>The session meets at other times: the person's reserved time moves along. Whoever is busy then keeps the seat until a deadline, without the time.</summary>
    /// <returns>False when the person is busy.</returns>
    public async Task<bool> MoveAsync(Enrolment enrolment, Session session, IEnumerable<Meeting> old, CancellationToken ct)
    {
        foreach (var meeting in old)
            await ledger.ReleaseAsync(enrolment.PersonId, enrolment.OwnerOf(meeting), ct);
        var now = clock.GetCurrentInstant();
        if (await ReserveAsync(enrolment, session, ct) is null)
        {
            enrolment.Moved(now);
            return true;
        }
        enrolment.Displace(settings.OfferUntil(session, now));
        return false;
    }

    /// <summary>An offer ends at the start at the latest, also when that moves.</summary>
    public void HoldUntil(Enrolment enrolment, Session session, Instant now) =>
        enrolment.Offer(enrolment.Seat!.Value, Instant.Min(enrolment.OfferedUntil ?? settings.OfferUntil(session, now), session.StartsAt));

    private async Task<Meeting?> ReserveAsync(Enrolment enrolment, Session session, CancellationToken ct)
    {
        List<Meeting> reserved = [];
        foreach (var meeting in session.InOrder)
        {
            if (!await ledger.ReserveAsync(enrolment.PersonId, meeting.StartsAt, meeting.EndsAt, enrolment.OwnerOf(meeting), ct))
            {
                foreach (var taken in reserved)
                    await ledger.ReleaseAsync(enrolment.PersonId, enrolment.OwnerOf(taken), ct);
                return meeting;
            }
            reserved.Add(meeting);
        }
        return null;
    }

    private async Task<int> FreeSeatAsync(Session session, CancellationToken ct) => Free(await AllOfAsync(session, ct), session);

    private static int Free(IReadOnlyCollection<Enrolment> all, Session session)
    {
        var taken = all.Select(enrolment => enrolment.Seat).ToHashSet();
        return Enumerable.Range(1, session.Seats).First(seat => !taken.Contains(seat));
    }

    /// <summary>What is true within this transaction: everybody of the session, with what was changed here and is not yet saved.</summary>
    private async Task<List<Enrolment>> AllOfAsync(Session session, CancellationToken ct)
    {
        await db.Enrolments.Where(e => e.SessionId == session.Id).LoadAsync(ct);
        return [.. db.Enrolments.Local.Where(e => e.SessionId == session.Id)];
    }
}
