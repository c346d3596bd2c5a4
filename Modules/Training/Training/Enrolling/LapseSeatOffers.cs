using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

/// <summary>The timetable: find offered places whose deadline has passed without an answer.</summary>
public sealed record LapseSeatOffers;

public static class LapseSeatOffersHandler
{
    public static async Task<Cascade> Handle(LapseSeatOffers sweep, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var due = await db.Enrolments.Where(e => e.State == EnrolmentState.Offered && e.OfferedUntil <= now).OrderBy(e => e.OfferedUntil).Select(e => e.Id).Take(1000).ToListAsync(ct);
        return new Cascade(due.Select(id => new LapseSeatOffer(id)));
    }
}

/// <summary>One offer's deadline has passed: the place goes to the next.</summary>
public sealed record LapseSeatOffer(Guid EnrolmentId);

public static class LapseSeatOfferHandler
{
    public static async Task<Cascade> Handle(LapseSeatOffer command, TrainingDb db, Seating seating, Teller teller, IClock clock, CancellationToken ct)
    {
        var enrolment = await db.Enrolments.SingleAsync(e => e.Id == command.EnrolmentId, ct);
        if (enrolment.State != EnrolmentState.Offered || enrolment.OfferedUntil > clock.GetCurrentInstant())
            return []; // answered or offered anew meanwhile
        var (session, course) = (await db.SessionAsync(enrolment.SessionId, ct))!.Value;
        var cascade = new Cascade();
        await seating.EndAsync(enrolment, session, course, EnrolmentState.Lapsed, "programme", null, null, cascade, ct);
        teller.Tell(cascade, News.Lapsed, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment);
        return cascade;
    }
}
