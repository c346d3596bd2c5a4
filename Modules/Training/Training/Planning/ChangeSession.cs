using System.Globalization;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Planning;

/// <summary>
/// Changes a session. Those who are in it hear of a new time, place, link or trainer, and their calendars with them; more seats go to those who wait. A new time moves
/// everybody's reserved time; whoever is busy then keeps the seat for some days, without the time, and is asked.
/// </summary>
public sealed record ChangeSession(Guid Id, int Version, SessionInput Typed);

public static class ChangeSessionHandler
{
    public static async Task<(PlanOutcome, Cascade?)> Handle(ChangeSession command, TrainingDb db, FoundationDb foundation, Seating seating, Teller teller, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.SessionAsync(command.Id, ct) is not var (session, course) || session.State != SessionState.Open)
            return (new PlanOutcome.Unknown(), null);
        if (session.Version != command.Version)
            return (new PlanOutcome.Stale(session.Version), null);
        var errors = new Errors(TrainingTexts.T);
        var plan = command.Typed.ReadPlan(errors);
        if (plan is not null && plan.Seats < session.SeatsTaken)
            errors.Add("Seats", "session.seats-fewer", session.SeatsTaken);
        var times = now < session.StartsAt ? command.Typed.ReadTimes(course.Parts.Count, now, errors) : null;
        if (errors.Any)
            return (new PlanOutcome.Refused(errors), null);

        var enrolled = await db.Enrolments.Where(e => e.SessionId == session.Id && Enrolment.Live.Contains(e.State)).ToListAsync(ct);
        var moves = times is not null && !times.SequenceEqual(session.InOrder.Select(m => new MeetingTime(m.Date, m.Start, m.End, m.Part)));
        if (moves && enrolled.Count > 0 && await AskAsync(db, foundation, enrolled, times!, command.Typed.Confirmed, ct) is { } ask)
            return (ask, null);

        var before = (session.Remote, session.Municipality, session.Address, session.Link, session.Trainer, session.Materials);
        session.Is(plan!);
        db.Entry(session).State = EntityState.Modified;
        var cascade = new Cascade();
        if (moves)
            await MoveAsync(db, seating, teller, session, course, enrolled, times!, now, cascade, ct);
        else if (before != (session.Remote, session.Municipality, session.Address, session.Link, session.Trainer, session.Materials) && now < session.StartsAt)
            foreach (var enrolment in enrolled.Where(e => e.State == EnrolmentState.Seated))
            {
                enrolment.EntryChanged();
                teller.Tell(cascade, News.Changed, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment, CalendarMethod.Request);
            }
        await seating.OfferFreeSeatsAsync(session, course, cascade, ct);
        return (new PlanOutcome.Saved(session.Id), cascade);
    }

    /// <summary>Before a new time takes hold the coordinator sees who is busy then. Null when just that was seen and confirmed.</summary>
    private static async Task<PlanOutcome.Confirm?> AskAsync(TrainingDb db, FoundationDb foundation, List<Enrolment> enrolled, IReadOnlyList<MeetingTime> times, string? confirmed, CancellationToken ct)
    {
        var seated = enrolled.Where(e => e.HoldsTime).ToDictionary(e => e.PersonId);
        var people = seated.Keys.ToList();
        var spans = times.Select(time => (Start: Helsinki.At(time.Date, time.Start), End: Helsinki.At(time.Date, time.End))).ToList();
        var (from, to) = (spans.Min(span => span.Start), spans.Max(span => span.End));
        var near = await foundation.Reservations.AsNoTracking().Where(r => people.Contains(r.PersonId) && r.StartsAt < to && r.EndsAt > from).ToListAsync(ct);
        var busy = near.Where(r => !r.Owner.StartsWith($"{Enrolment.OwnerPrefix}{seated[r.PersonId].Id}/", StringComparison.Ordinal) && spans.Any(span => r.StartsAt < span.End && r.EndsAt > span.Start))
            .Select(r => r.PersonId).Distinct().ToList();
        var seen = string.Join(' ', times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.Date:uuuu-MM-dd}T{time.Start:HH:mm}-{time.End:HH:mm}/{time.Part}")).Concat(busy.Order().Select(id => id.ToString("N")[^12..])));
        if (confirmed == seen)
            return null;
        return new PlanOutcome.Confirm(seen, enrolled.Count, await db.People.Where(p => busy.Contains(p.Id)).OrderBy(p => p.SortName).Select(p => p.FirstName + " " + p.LastName).ToListAsync(ct));
    }

    private static async Task MoveAsync(
        TrainingDb db, Seating seating, Teller teller, Session session, Course course, List<Enrolment> enrolled, IReadOnlyList<MeetingTime> times, Instant now, Cascade cascade, CancellationToken ct)
    {
        var old = session.InOrder.ToList();
        session.MeetAt(times);
        // Reminders follow the new time; what is due by now, this letter has said.
        var ids = enrolled.Select(e => e.Id).ToList();
        db.Reminders.RemoveRange(await db.Reminders.Where(r => ids.Contains(r.EnrolmentId) && r.Kind.StartsWith("before-")).ToListAsync(ct));
        var people = await db.People.Where(p => enrolled.Select(e => e.PersonId).Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        foreach (var enrolment in enrolled.OrderBy(e => e.Ticket))
        {
            var person = people[enrolment.PersonId];
            if (enrolment.State is not EnrolmentState.Seated)
            {
                if (enrolment.State is EnrolmentState.Offered)
                    seating.HoldUntil(enrolment, session, now);
                teller.Tell(cascade, News.Moved, person, course, session, enrolment, by: enrolment.OfferedUntil);
            }
            else if (await seating.MoveAsync(enrolment, session, old, ct))
            {
                teller.Tell(cascade, News.Moved, person, course, session, enrolment, CalendarMethod.Request);
                teller.TakeOut(cascade, person, course, session, enrolment, old.Skip(times.Count));
            }
            else
            {
                teller.Tell(cascade, News.Displaced, person, course, session, enrolment, by: enrolment.OfferedUntil);
                teller.TakeOut(cascade, person, course, session, enrolment, old);
            }
        }
    }
}
