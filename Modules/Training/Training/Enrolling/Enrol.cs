using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

/// <summary>A person asks for a place: on their own page, from an invitation, or by the coordinator's hands.</summary>
/// <param name="Invited">By an invitation that names the session, which also opens one that is by invitation only.</param>
public sealed record Enrol(Guid SessionId, Guid PersonId, bool Invited = false);

public abstract record EnrolOutcome
{
    private EnrolOutcome() { }

    /// <summary>The place is the person's.</summary>
    public sealed record Seated(Guid EnrolmentId) : EnrolOutcome;
    /// <summary>Full: on the waiting list.</summary>
    public sealed record Waiting(Guid EnrolmentId) : EnrolOutcome;
    /// <summary>Waits for the coordinator's approval.</summary>
    public sealed record Requested(Guid EnrolmentId) : EnrolOutcome;
    /// <summary>Had asked before; how that stands holds.</summary>
    public sealed record Already(Guid EnrolmentId) : EnrolOutcome;
    /// <summary>The person has something else then.</summary>
    public sealed record Overlaps(Meeting Meeting) : EnrolOutcome;
    /// <summary>Begun, cancelled, or by invitation only.</summary>
    public sealed record Closed : EnrolOutcome;
    /// <summary>The course is for others.</summary>
    public sealed record NotForYou : EnrolOutcome;
    public sealed record Unknown : EnrolOutcome;
}

public static class EnrolHandler
{
    public static async Task<(EnrolOutcome, Cascade?)> Handle(Enrol command, TrainingDb db, Seating seating, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.SessionAsync(command.SessionId, ct) is not var (session, course) || await db.People.FindAsync([command.PersonId], ct) is not { } person)
            return (new EnrolOutcome.Unknown(), null);
        var known = await db.Enrolments.SingleOrDefaultAsync(e => e.SessionId == session.Id && e.PersonId == person.Id, ct);
        if (known is { IsLive: true })
            return (new EnrolOutcome.Already(known.Id), null);
        var byCoordinator = sender.Role == Roles.Coordinator;
        if (!session.GivesSeats(now) || session.InvitationOnly && !command.Invited && !byCoordinator)
            return (new EnrolOutcome.Closed(), null);
        if (!course.IsFor(person))
            return (new EnrolOutcome.NotForYou(), null);

        var enrolment = known ?? new Enrolment(Guid.CreateVersion7(), session.Id, person.Id);
        var cascade = new Cascade();
        var approved = byCoordinator || !session.NeedsApproval;
        if (approved && session.HasFreeSeat)
        {
            if (await seating.SitAsync(enrolment, session, ct) is { } overlap)
                return (new EnrolOutcome.Overlaps(overlap), null);
            enrolment.Came(session.NextTicket(), now);
            Keep();
            teller.Tell(cascade, News.Seated, person, course, session, enrolment, CalendarMethod.Request, spoken: byCoordinator);
            return (new EnrolOutcome.Seated(enrolment.Id), cascade);
        }
        enrolment.Ask(session.NextTicket(), now);
        if (approved)
            enrolment.Wait();
        Keep();
        teller.Tell(cascade, approved ? News.Waiting : News.Requested, person, course, session, enrolment, spoken: byCoordinator);
        return (approved ? new EnrolOutcome.Waiting(enrolment.Id) : new EnrolOutcome.Requested(enrolment.Id), cascade);

        void Keep()
        {
            if (known is null)
                db.Enrolments.Add(enrolment);
        }
    }
}
