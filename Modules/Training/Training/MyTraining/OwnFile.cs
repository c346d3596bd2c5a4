using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Training.Data;

namespace Training.MyTraining;

/// <summary>The training of one person, for the file of their own data. Answers to surveys are nobody's, so they are not here.</summary>
internal static class OwnFile
{
    public static async Task<object?> OfAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<TrainingDb>();
        var seats = await db.Enrolments.AsNoTracking().Where(one => one.PersonId == person).OrderBy(one => one.AskedAt)
            .Join(db.Sessions, one => one.SessionId, session => session.Id, (one, session) => new { one, session.CourseId }).Join(db.Courses, one => one.CourseId, course => course.Id, (one, course) => new { one.one, course.Title }).ToListAsync(ct);
        var mine = db.Enrolments.Where(one => one.PersonId == person).Select(one => one.Id);
        var attendances = (await db.Attendances.AsNoTracking().Where(one => mine.Contains(one.EnrolmentId)).Join(db.Meetings, one => one.MeetingId, meeting => meeting.Id, (one, meeting) => new { one.EnrolmentId, one.Minutes, meeting.Date }).OrderBy(one => one.Date).ToListAsync(ct)).ToLookup(one => one.EnrolmentId);
        var feedback = await db.Feedbacks.AsNoTracking().Where(one => mine.Contains(one.EnrolmentId)).ToDictionaryAsync(one => one.EnrolmentId, ct);
        var viewings = await db.Viewings.AsNoTracking().Where(one => one.PersonId == person).Join(db.Recordings, one => one.RecordingId, recording => recording.Id, (one, recording) => new { one, recording.Title }).OrderBy(one => one.Title).ToListAsync(ct);
        var completions = await db.Completions.AsNoTracking().Where(one => one.PersonId == person).OrderBy(one => one.At).ToListAsync(ct);
        return seats.Count + viewings.Count + completions.Count == 0 ? null : new
        {
            sessions = seats.Select(seat => new
            {
                course = seat.Title, askedAt = seat.one.AskedAt.ToString(), state = seat.one.State.ToString(),
                attendance = attendances[seat.one.Id].Select(one => new { date = one.Date.ToString("uuuu-MM-dd", null), minutes = one.Minutes }),
                feedback = feedback.GetValueOrDefault(seat.one.Id) is { } words ? new { score = words.Score, words = words.Words, at = words.At.ToString() } : null,
            }),
            recordings = viewings.Select(one => new { title = one.Title, watchedAt = one.one.WatchedAt?.ToString(), doneAt = one.one.DoneAt?.ToString() }),
            completed = completions.Select(one => new { title = one.Title, on = one.CompletedOn.ToString("uuuu-MM-dd", null), minutes = one.Minutes, qualification = one.Qualification, code = one.Code }),
        };
    }
}
