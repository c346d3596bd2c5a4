using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

/// <summary>The coordinator approves somebody who asked, or does not. Approved without a free seat: on the waiting list, in the order of asking.</summary>
public sealed record DecideRequest(Guid EnrolmentId, bool Approve, string? Reason);

public static class DecideRequestHandler
{
    public static async Task<(SeatOutcome, Cascade?)> Handle(DecideRequest command, TrainingDb db, Seating seating, Teller teller, Sender sender, NodaTime.IClock clock, CancellationToken ct)
    {
        if (await db.Enrolments.SingleOrDefaultAsync(e => e.Id == command.EnrolmentId, ct) is not { State: EnrolmentState.Requested } enrolment)
            return (new SeatOutcome.Changed(), null);
        var (session, course) = (await db.SessionAsync(enrolment.SessionId, ct))!.Value;
        var person = await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct);
        var cascade = new Cascade();
        if (!command.Approve)
        {
            await seating.EndAsync(enrolment, session, course, EnrolmentState.Declined, Roles.Coordinator, sender.PersonId, command.Reason, cascade, ct);
            teller.Tell(cascade, News.Declined, person, course, session, enrolment, words: command.Reason);
            return (new SeatOutcome.Done(), cascade);
        }
        if (!session.GivesSeats(clock.GetCurrentInstant()))
            return (new SeatOutcome.Closed(), null);
        if (!session.HasFreeSeat)
        {
            enrolment.Wait();
            teller.Tell(cascade, News.Waiting, person, course, session, enrolment);
            return (new SeatOutcome.Done(), cascade);
        }
        if (await seating.SitAsync(enrolment, session, ct) is { } overlap)
            return (new SeatOutcome.Overlaps(overlap), null);
        teller.Tell(cascade, News.Seated, person, course, session, enrolment, CalendarMethod.Request);
        return (new SeatOutcome.Done(), cascade);
    }
}
