using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Calling;

/// <summary>One line of the call list: whom, and what to say.</summary>
public sealed record CallLine(Guid Id, string Kind, Guid? SessionId, string Name, string FirstName, string? Phone, string? Title, Session? Session, Instant? By, string? Words)
{
    public string Script(string language) => TrainingTexts.T.Say(language, $"news.{Kind}.call", FirstName, Title ?? Words ?? (Kind is News.Invited ? TrainingTexts.T.Say(language, "news.invited.some") : ""),
        Session is null ? "" : SessionWords.When(Session, language), Session is null ? "" : SessionWords.Where(Session, language), By is { } by ? Helsinki.Say(by, language) : "", Words ?? "").Trim();
}

/// <summary>Calls that are still of use, oldest first. Two queries however many.</summary>
public static class CallList
{
    public static IQueryable<Call> Open(TrainingDb db, Instant now) => db.Calls.AsNoTracking().Where(call => call.DoneAt == null && (call.Kind != News.RecordingReminder || call.By == null || call.By > now)
        && (call.SessionId == null || call.Kind == News.Declined || call.Kind == News.Cancelled || call.Kind == News.Completed || db.Sessions.Any(s => s.Id == call.SessionId && s.StartsAt > now)));

    public static async Task<IReadOnlyList<CallLine>> ReadAsync(TrainingDb db, Instant now, CancellationToken ct)
    {
        var calls = await (from call in Open(db, now)
                           join person in db.People on call.PersonId equals person.Id
                           join session in db.Sessions on call.SessionId equals session.Id into sessions
                           from session in sessions.DefaultIfEmpty()
                           join course in db.Courses on session.CourseId equals course.Id into courses
                           from course in courses.DefaultIfEmpty()
                           orderby call.AddedAt
                           select new { call, person.FirstName, person.LastName, person.Phone, SessionId = (Guid?)session.Id, Title = (string?)course.Title }).Take(200).ToListAsync(ct);
        var ids = calls.Select(one => one.SessionId).Distinct().ToList();
        var found = await db.Sessions.AsNoTracking().Include(s => s.Meetings).Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        return [.. calls.Select(one => new CallLine(one.call.Id, one.call.Kind, one.SessionId, $"{one.FirstName} {one.LastName}", one.FirstName, one.Phone, one.Title,
            one.SessionId is { } id ? found[id] : null, one.call.By, one.call.Words))];
    }
}
