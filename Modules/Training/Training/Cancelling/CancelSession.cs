using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Telling;

namespace Training.Cancelling;

/// <summary>The session is not held. Everybody who has a place, an offer or a wait is told, and their time is free again.</summary>
public sealed record CancelSession(Guid SessionId, string? Reason);

public abstract record CancelSessionOutcome
{
    private CancelSessionOutcome() { }

    public sealed record Done : CancelSessionOutcome;
    public sealed record Refused(Errors Errors) : CancelSessionOutcome;
    /// <summary>It is over, or was cancelled before.</summary>
    public sealed record TooLate : CancelSessionOutcome;
}

public static class CancelSessionHandler
{
    public static async Task<(CancelSessionOutcome, Cascade?)> Handle(CancelSession command, TrainingDb db, Seating seating, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.SessionAsync(command.SessionId, ct) is not var (session, course) || session.State != SessionState.Open || now >= session.EndsAt
            || await db.Attendances.AnyAsync(a => db.Meetings.Any(m => m.Id == a.MeetingId && m.SessionId == session.Id), ct))
            return (new CancelSessionOutcome.TooLate(), null);
        var errors = new Errors(TrainingTexts.T);
        var reason = TypedText.Limited(TypedText.Lines(command.Reason), "Reason", 1000, errors);
        if (reason.Length == 0)
            errors.Add("Reason", "cancel.reason-missing");
        if (errors.Any)
            return (new CancelSessionOutcome.Refused(errors), null);
        session.Cancel();
        db.SessionCancellations.Add(new SessionCancellation { SessionId = session.Id, Reason = reason, ByPerson = sender.PersonId, ByName = sender.Name, At = now });
        var cascade = new Cascade();
        foreach (var enrolment in await db.Enrolments.Where(e => e.SessionId == session.Id && Enrolment.Live.Contains(e.State)).ToListAsync(ct))
        {
            var inCalendar = enrolment.HoldsTime;
            await seating.EndAsync(enrolment, session, course, EnrolmentState.Cancelled, Roles.Coordinator, sender.PersonId, null, cascade, ct);
            teller.Tell(cascade, News.Cancelled, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment, inCalendar ? CalendarMethod.Cancel : null, words: reason);
        }
        return (new CancelSessionOutcome.Done(), cascade);
    }
}
