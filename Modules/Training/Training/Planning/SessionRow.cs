using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Planning;

/// <summary>A session in a list.</summary>
public sealed record SessionRow(
    Guid Id, string Title, bool Remote, string? Municipality, Instant StartsAt, Instant EndsAt, SessionState State, int Seats, int Seated, int Offered, int Waiting, int Requested, int MeetingsUnrecorded)
{
    public string Place(string language) => Remote ? TrainingTexts.T.Say(language, "where.remote") : Places.Name(Municipality ?? "");

    public static async Task<IReadOnlyList<SessionRow>> ReadAsync(TrainingDb db, IQueryable<Session> sessions, CancellationToken ct) =>
        await (from session in sessions.AsNoTracking()
               join course in db.Courses on session.CourseId equals course.Id
               select new SessionRow(session.Id, course.Title, session.Remote, session.Municipality, session.StartsAt, session.EndsAt, session.State, session.Seats,
                   db.Enrolments.Count(e => e.SessionId == session.Id && (e.State == EnrolmentState.Seated || e.State == EnrolmentState.NoShow)),
                   db.Enrolments.Count(e => e.SessionId == session.Id && e.State == EnrolmentState.Offered),
                   db.Enrolments.Count(e => e.SessionId == session.Id && e.State == EnrolmentState.Waiting),
                   db.Enrolments.Count(e => e.SessionId == session.Id && e.State == EnrolmentState.Requested),
                   session.Meetings.Count(m => !db.Attendances.Any(a => a.MeetingId == m.Id)))).ToListAsync(ct);
}
