using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Contracts;
using Training.Data;
using Training.Telling;

namespace Training.Completing;

/// <summary>What somebody has done of a course, all of its sessions together: who missed a part in Kajaani may take it in Kuhmo.</summary>
/// <param name="ByPart">Minutes of each part.</param>
public sealed record Progress(int Minutes, IReadOnlyDictionary<int, int> ByPart, LocalDate? LastOn)
{
    /// <summary>The hours and every part.</summary>
    public bool Meets(Course course) => Minutes >= course.RequiredMinutes && course.Parts.All(part => ByPart.GetValueOrDefault(part.Number) >= part.Minutes);
}

/// <summary>Something done of a course: a meeting taken part in, or a recording.</summary>
public readonly record struct StudyStep(int? Part, LocalDate On, int Minutes)
{
    public static StudyStep Of(Meeting meeting, int minutes) => new(meeting.Part, meeting.Date, minutes);
}

/// <summary>Completes a course for those who have met its hours and parts: once each, told to the other modules and to the person.</summary>
public sealed class CompletionRule(TrainingDb db, Teller teller, IClock clock)
{
    /// <returns>How many completed it now.</returns>
    public async Task<int> LookAsync(Course course, IReadOnlyCollection<Guid> people, Cascade cascade, CancellationToken ct)
    {
        var already = await db.Completions.Where(c => c.CourseId == course.Id && people.Contains(c.PersonId)).Select(c => c.PersonId).ToListAsync(ct);
        var now = clock.GetCurrentInstant();
        var completed = 0;
        foreach (var (personId, progress) in await ProgressAsync(course.Id, people, ct))
        {
            if (already.Contains(personId) || !progress.Meets(course) || progress.LastOn is not { } on)
                continue;
            var person = await db.People.SingleAsync(p => p.Id == personId, ct);
            var completion = new Completion
            {
                PersonId = personId, CourseId = course.Id, Title = course.Title, Qualification = course.Qualification, Minutes = progress.Minutes, CompletedOn = on, At = now,
                Code = ProofCode.New(), ShownName = person.ShortName,
            };
            db.Completions.Add(completion);
            cascade.Add(new TrainingCompleted(personId, course.Id, course.Title, course.Qualification ?? "", progress.Minutes, on.ToDateOnly(), now.ToDateTimeOffset()));
            teller.TellCompleted(cascade, person, completion);
            completed++;
        }
        return completed;
    }

    /// <summary>With what was recorded in this transaction and is not yet saved.</summary>
    private async Task<Dictionary<Guid, Progress>> ProgressAsync(Guid courseId, IReadOnlyCollection<Guid> people, CancellationToken ct)
    {
        await db.Viewings.Where(v => people.Contains(v.PersonId) && db.Recordings.Any(r => r.Id == v.RecordingId && r.CourseId == courseId)).LoadAsync(ct);
        var recordings = await db.Recordings.AsNoTracking().Where(r => r.CourseId == courseId).Select(r => new { r.Id, r.Part }).ToDictionaryAsync(r => r.Id, r => r.Part, ct);
        var watched = db.Viewings.Local.Where(v => v.DoneOn is not null && recordings.ContainsKey(v.RecordingId) && people.Contains(v.PersonId)).Select(v => (v.PersonId, Step: new StudyStep(recordings[v.RecordingId], v.DoneOn!.Value, v.Minutes)));
        var enrolments = await db.Enrolments.Where(e => people.Contains(e.PersonId) && db.Sessions.Any(s => s.Id == e.SessionId && s.CourseId == courseId)).ToListAsync(ct);
        var ids = enrolments.Select(e => e.Id).ToList();
        await db.Attendances.Where(a => ids.Contains(a.EnrolmentId)).LoadAsync(ct);
        var sessions = enrolments.Select(e => e.SessionId).Distinct().ToList();
        var meetings = await db.Meetings.Where(m => sessions.Contains(m.SessionId)).ToDictionaryAsync(m => m.Id, ct);
        var personOf = enrolments.ToDictionary(e => e.Id, e => e.PersonId);
        var attended = db.Attendances.Local.Where(a => a.Minutes > 0 && personOf.ContainsKey(a.EnrolmentId)).Select(a => (PersonId: personOf[a.EnrolmentId], Step: StudyStep.Of(meetings[a.MeetingId], a.Minutes)));
        return attended.Concat(watched).GroupBy(one => one.PersonId).ToDictionary(person => person.Key, person => Sum([.. person.Select(one => one.Step)]));
    }

    public static Progress Sum(IReadOnlyCollection<StudyStep> steps) => new(
        steps.Sum(one => one.Minutes),
        steps.Where(one => one.Part is not null).GroupBy(one => one.Part!.Value).ToDictionary(part => part.Key, part => part.Sum(one => one.Minutes)),
        steps.Count == 0 ? null : steps.Max(one => one.On));
}
