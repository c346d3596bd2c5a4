using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Planning;

/// <summary>Adds a session of a course.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one session.</param>
public sealed record AddSession(Guid Id, Guid CourseId, SessionInput Typed);

public static class AddSessionHandler
{
    public static async Task<PlanOutcome> Handle(AddSession command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Sessions.AnyAsync(s => s.Id == command.Id, ct))
            return new PlanOutcome.Saved(command.Id);
        if (await db.Courses.AsNoTracking().Include(c => c.Parts).SingleOrDefaultAsync(c => c.Id == command.CourseId, ct) is not { IsArchived: false } course)
            return new PlanOutcome.Unknown();
        var (errors, now) = (new Errors(TrainingTexts.T), clock.GetCurrentInstant());
        var plan = command.Typed.ReadPlan(errors);
        var times = command.Typed.ReadTimes(course.Parts.Count, now, errors);
        if (errors.Any)
            return new PlanOutcome.Refused(errors);
        db.Sessions.Add(new Session(command.Id, course.Id, plan!, times, now));
        return new PlanOutcome.Saved(command.Id);
    }
}

/// <summary>Changes a session. Those who have a place hear of a new place, link or trainer, and their calendars with them; more seats go to those who wait.</summary>
public sealed record ChangeSession(Guid Id, int Version, SessionInput Typed);

public static class ChangeSessionHandler
{
    public static async Task<(PlanOutcome, Cascade?)> Handle(ChangeSession command, TrainingDb db, Seating seating, Teller teller, IClock clock, CancellationToken ct)
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
        var enrolled = await db.Enrolments.Where(e => e.SessionId == session.Id && Enrolment.Live.Contains(e.State)).ToListAsync(ct);
        var times = enrolled.Count == 0 && now < session.StartsAt ? command.Typed.ReadTimes(course.Parts.Count, now, errors) : null;
        if (errors.Any)
            return (new PlanOutcome.Refused(errors), null);

        var before = (session.Remote, session.Municipality, session.Address, session.Link, session.Trainer, session.Materials);
        session.Is(plan!);
        if (times is not null && !times.SequenceEqual(session.InOrder.Select(m => new MeetingTime(m.Date, m.Start, m.End, m.Part))))
            session.MeetAt(times);
        db.Entry(session).State = EntityState.Modified;
        var cascade = new Cascade();
        if (before != (session.Remote, session.Municipality, session.Address, session.Link, session.Trainer, session.Materials) && now < session.StartsAt)
            foreach (var enrolment in enrolled.Where(e => e.State == EnrolmentState.Seated))
            {
                enrolment.EntryChanged();
                teller.Tell(cascade, News.Changed, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment, CalendarMethod.Request);
            }
        await seating.OfferFreeSeatsAsync(session, course, cascade, ct);
        return (new PlanOutcome.Saved(session.Id), cascade);
    }
}
