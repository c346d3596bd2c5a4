using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

/// <summary>The coordinator invites somebody to one session. Invited twice, the person gets two letters and can still take one place.</summary>
public sealed record InvitePerson(Guid SessionId, Guid PersonId);

public abstract record InviteOutcome
{
    private InviteOutcome() { }

    public sealed record Done : InviteOutcome;
    /// <summary>Has asked for a place already, or the session gives none any more, or is for others.</summary>
    public sealed record NotNow : InviteOutcome;
}

public static class InvitePersonHandler
{
    public static async Task<(InviteOutcome, Cascade?)> Handle(InvitePerson command, TrainingDb db, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.SessionAsync(command.SessionId, ct) is not var (session, course) || await db.People.SingleOrDefaultAsync(p => p.Id == command.PersonId, ct) is not { } person
            || !session.GivesSeats(clock.GetCurrentInstant()) || !course.IsFor(person)
            || await db.Enrolments.AnyAsync(e => e.SessionId == session.Id && e.PersonId == person.Id && Enrolment.Live.Contains(e.State), ct))
            return (new InviteOutcome.NotNow(), null);
        var cascade = new Cascade();
        teller.Invite(cascade, person, sender.PersonId, [(course, session)], toOneSession: true);
        return (new InviteOutcome.Done(), cascade);
    }
}

/// <summary>Which sessions an invitation opens.</summary>
public static class Choices
{
    /// <summary>Sessions to come that anybody may ask a place of, of courses for experts; soonest first.</summary>
    public static async Task<IReadOnlyList<(Course Course, Session Session)>> OpenAsync(TrainingDb db, Instant now, bool qualifyingOnly, CancellationToken ct)
    {
        var found = await (from session in db.Sessions.AsNoTracking().Include(s => s.Meetings)
                           join course in db.Courses on session.CourseId equals course.Id
                           where session.State == SessionState.Open && session.StartsAt > now && !session.InvitationOnly && course.ArchivedAt == null && course.Audience != Audience.Staff
                               && (!qualifyingOnly || course.Qualification != null)
                           orderby session.StartsAt
                           select new { course, session }).Take(50).ToListAsync(ct);
        return [.. found.Select(one => (one.course, one.session))];
    }
}
