using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

public abstract record SeatOutcome
{
    private SeatOutcome() { }

    public sealed record Done : SeatOutcome;
    /// <summary>The person has something else then; the offer stands until its deadline.</summary>
    public sealed record Overlaps(Meeting Meeting) : SeatOutcome;
    /// <summary>The deadline has passed, or the session has begun or is not held.</summary>
    public sealed record Closed : SeatOutcome;
    /// <summary>It stands otherwise than the page showed; or there is no such place.</summary>
    public sealed record Changed : SeatOutcome;
}

/// <summary>Takes the place that is held for the person.</summary>
public sealed record TakeSeat(Guid EnrolmentId);

public static class TakeSeatHandler
{
    public static async Task<(SeatOutcome, Cascade?)> Handle(TakeSeat command, TrainingDb db, Seating seating, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var enrolment = await db.Enrolments.SingleOrDefaultAsync(e => e.Id == command.EnrolmentId, ct);
        if (enrolment is { State: EnrolmentState.Seated })
            return (new SeatOutcome.Done(), null); // pressed twice
        if (enrolment is not { State: EnrolmentState.Offered })
            return (new SeatOutcome.Changed(), null);
        var now = clock.GetCurrentInstant();
        var (session, course) = (await db.SessionAsync(enrolment.SessionId, ct))!.Value;
        if (now >= enrolment.OfferedUntil || !session.GivesSeats(now))
            return (new SeatOutcome.Closed(), null);
        if (await seating.SitAsync(enrolment, session, ct) is { } overlap)
            return (new SeatOutcome.Overlaps(overlap), null);
        var cascade = new Cascade();
        teller.Tell(cascade, News.Seated, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment, CalendarMethod.Request, spoken: sender.Role == Roles.Coordinator);
        return (new SeatOutcome.Done(), cascade);
    }
}

/// <summary>Gives a place back, says no to an offer, leaves the waiting list or takes the request back: one button for all.</summary>
public sealed record LeaveSeat(Guid EnrolmentId, string? Reason = null);

public static class LeaveSeatHandler
{
    /// <summary>Who takes part, of the register or of the staff, on their own page or from a mailed link.</summary>
    public const string Participant = "participant";

    public static async Task<(SeatOutcome, Cascade?)> Handle(LeaveSeat command, TrainingDb db, Seating seating, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var enrolment = await db.Enrolments.SingleOrDefaultAsync(e => e.Id == command.EnrolmentId, ct);
        if (enrolment is { State: EnrolmentState.Left })
            return (new SeatOutcome.Done(), null); // pressed twice
        if (enrolment is null || !enrolment.IsLive)
            return (new SeatOutcome.Changed(), null);
        var (session, course) = (await db.SessionAsync(enrolment.SessionId, ct))!.Value;
        if (enrolment.HoldsTime && clock.GetCurrentInstant() >= session.StartsAt)
            return (new SeatOutcome.Closed(), null);
        var hadSeat = enrolment.State == EnrolmentState.Seated;
        var cascade = new Cascade();
        await seating.EndAsync(enrolment, session, course, EnrolmentState.Left, sender.Role == Roles.Coordinator ? Roles.Coordinator : Participant, sender.PersonId, command.Reason, cascade, ct);
        teller.Tell(cascade, News.Left, await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct), course, session, enrolment, hadSeat ? CalendarMethod.Cancel : null, spoken: sender.Role == Roles.Coordinator);
        return (new SeatOutcome.Done(), cascade);
    }
}
