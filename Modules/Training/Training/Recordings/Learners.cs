using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Recordings;

/// <summary>Whose recordings they are: those who have a place in a session of the course, and those who take it by recordings alone.</summary>
public static class Learners
{
    public static IQueryable<Guid> Of(TrainingDb db, Guid courseId) => db.Learners.Where(l => l.CourseId == courseId).Select(l => l.PersonId)
        .Union(db.Enrolments.Where(e => (e.State == EnrolmentState.Seated || e.State == EnrolmentState.NoShow) && db.Sessions.Any(s => s.Id == e.SessionId && s.CourseId == courseId)).Select(e => e.PersonId));

    /// <summary>The courses whose recordings are the person's.</summary>
    public static IQueryable<Guid> CoursesOf(TrainingDb db, Guid personId) => db.Learners.Where(l => l.PersonId == personId).Select(l => l.CourseId)
        .Union(from enrolment in db.Enrolments
               join session in db.Sessions on enrolment.SessionId equals session.Id
               where enrolment.PersonId == personId && (enrolment.State == EnrolmentState.Seated || enrolment.State == EnrolmentState.NoShow)
               select session.CourseId);

    /// <summary>The person's recordings, the most urgent first; of one course, or of all.</summary>
    public static async Task<IReadOnlyList<MyRecording>> RecordingsAsync(TrainingDb db, Guid personId, Guid? courseId, Instant now, CancellationToken ct)
    {
        var courses = CoursesOf(db, personId);
        var found = await (from recording in db.Recordings.AsNoTracking()
                           join course in db.Courses on recording.CourseId equals course.Id
                           where recording.ArchivedAt == null && courses.Contains(recording.CourseId) && (courseId == null || recording.CourseId == courseId)
                           select new { recording, Course = course.Title, Viewing = db.Viewings.FirstOrDefault(v => v.RecordingId == recording.Id && v.PersonId == personId) }).Take(200).ToListAsync(ct);
        return [.. found.Select(one => new MyRecording(one.recording.Id, one.recording.Title, one.Course, one.recording.Minutes, one.recording.LastDay(one.Viewing), ViewingState(one.recording, one.Viewing, now)))
            .OrderBy(one => one.State == "done").ThenBy(one => one.LastDay).ThenBy(one => one.Title, StringComparer.Ordinal)];
    }

    /// <summary>"done", "closed", "questions" (watched, the questions are left) or "open".</summary>
    public static string ViewingState(Recording recording, Viewing? viewing, Instant now) =>
        viewing?.DoneAt is not null ? "done" : !recording.IsOpen(viewing, now) ? "closed" : viewing?.WatchedAt is not null ? "questions" : "open";

    public static string Kind(string state) => state switch { "done" => "success", "closed" => "neutral", _ => "waiting" };
}

/// <summary>A recording in a person's list.</summary>
public sealed record MyRecording(Guid Id, string Title, string Course, int Minutes, LocalDate LastDay, string State);
