using Foundation;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Training.Completing;
using Training.Data;

namespace Training;

/// <summary>What must always hold of places, time and completions; the <c>check</c> command asks.</summary>
internal static class Invariants
{
    public static void AddTo(ModuleBuilder module)
    {
        module.Check("a session gives each place once, and no more than it has", (services, ct) => SeatsAsync(services.GetRequiredService<TrainingDb>(), ct));
        module.Check("who has a place has the time reserved, and nobody else", (services, ct) =>
            TimeAsync(services.GetRequiredService<TrainingDb>(), services.GetRequiredService<FoundationDb>(), ct));
        module.Check("nobody waits while a place is free", (services, ct) =>
            WaitingAsync(services.GetRequiredService<TrainingDb>(), services.GetRequiredService<IClock>().GetCurrentInstant(), ct));
        module.Check("a place, an offer and its deadline go together", (services, ct) => StatesAsync(services.GetRequiredService<TrainingDb>(), ct));
        module.Check("a recording that is done has its day, its minutes and who said so", (services, ct) => ViewingsAsync(services.GetRequiredService<TrainingDb>(), ct));
        module.Check("who has done all of a course by recordings has completed it", (services, ct) => UnfinishedAsync(services.GetRequiredService<TrainingDb>(), ct));
        module.Check("a survey's marks belong to its statements and scale, no more than its answers", (services, ct) => MarksAsync(services.GetRequiredService<TrainingDb>(), ct));
        module.Check("who has completed a course took part long enough", (services, ct) => CompletionsAsync(services.GetRequiredService<TrainingDb>(), ct));
    }

    private static async Task<IReadOnlyList<string>> SeatsAsync(TrainingDb db, CancellationToken ct)
    {
        var sessions = await db.Sessions.AsNoTracking().Select(s => new
        {
            s.Id, s.Seats, s.SeatsTaken, Held = db.Enrolments.Count(e => e.SessionId == s.Id && e.Seat != null),
            Beyond = db.Enrolments.Any(e => e.SessionId == s.Id && (e.Seat > s.Seats || e.Seat < 1)),
        }).Where(s => s.Held != s.SeatsTaken || s.Held > s.Seats || s.Beyond).Take(100).ToListAsync(ct);
        var doubles = await db.Enrolments.AsNoTracking().Where(e => e.Seat != null).GroupBy(e => new { e.SessionId, e.Seat }).Where(same => same.Count() > 1).Select(same => same.Key).Take(100).ToListAsync(ct);
        return [.. sessions.Select(s => $"Session {s.Id} has {s.Seats} places, {s.Held} given, and counts {s.SeatsTaken}."), .. doubles.Select(d => $"Session {d.SessionId} has given place {d.Seat} twice.")];
    }

    private static async Task<IReadOnlyList<string>> TimeAsync(TrainingDb db, FoundationDb foundation, CancellationToken ct)
    {
        var reserved = await foundation.Reservations.AsNoTracking().Where(r => r.Owner.StartsWith(Enrolment.OwnerPrefix)).Select(r => new { r.Owner, r.PersonId, r.StartsAt, r.EndsAt }).ToListAsync(ct);
        var held = await (from enrolment in db.Enrolments.AsNoTracking()
                          join meeting in db.Meetings on enrolment.SessionId equals meeting.SessionId
                          where enrolment.State == EnrolmentState.Seated || enrolment.State == EnrolmentState.NoShow
                          select new { enrolment, meeting }).ToListAsync(ct);
        var should = held.Select(one => new { Owner = one.enrolment.OwnerOf(one.meeting), one.enrolment.PersonId, one.meeting.StartsAt, one.meeting.EndsAt }).ToHashSet();
        return [.. should.Except(reserved).Take(100).Select(one => $"{one.Owner} has a place but its time is not reserved."), .. reserved.Except(should).Take(100).Select(one => $"{one.Owner} has time reserved without a place.")];
    }

    private static async Task<IReadOnlyList<string>> WaitingAsync(TrainingDb db, Instant now, CancellationToken ct) =>
        [.. (await db.Sessions.AsNoTracking().Where(s => s.State == SessionState.Open && s.StartsAt > now && s.SeatsTaken < s.Seats && db.Enrolments.Any(e => e.SessionId == s.Id && e.State == EnrolmentState.Waiting))
            .Select(s => s.Id).Take(100).ToListAsync(ct)).Select(id => $"Session {id} has a free place and people who wait.")];

    private static async Task<IReadOnlyList<string>> StatesAsync(TrainingDb db, CancellationToken ct) =>
        [.. (await db.Enrolments.AsNoTracking().Where(e =>
                (e.Seat != null) != (e.State == EnrolmentState.Seated || e.State == EnrolmentState.NoShow || e.State == EnrolmentState.Offered) || (e.OfferedUntil != null) != (e.State == EnrolmentState.Offered))
            .Select(e => e.Id).Take(100).ToListAsync(ct)).Select(id => $"Enrolment {id} is in a state that its place or deadline contradicts.")];

    private static async Task<IReadOnlyList<string>> ViewingsAsync(TrainingDb db, CancellationToken ct) =>
        [.. (await db.Viewings.AsNoTracking().Where(v => (v.DoneAt != null) != (v.DoneOn != null) || v.DoneAt != null && (v.WatchedAt == null || v.Minutes < 1 || v.ByRole == ""))
            .Select(v => new { v.RecordingId, v.PersonId }).Take(100).ToListAsync(ct)).Select(v => $"Recording {v.RecordingId} is done by {v.PersonId} without its day, its minutes or who said so.")];

    private static async Task<IReadOnlyList<string>> UnfinishedAsync(TrainingDb db, CancellationToken ct)
    {
        var done = (await (from viewing in db.Viewings.AsNoTracking()
                           join recording in db.Recordings on viewing.RecordingId equals recording.Id
                           where viewing.DoneOn != null && !db.Completions.Any(c => c.PersonId == viewing.PersonId && c.CourseId == recording.CourseId)
                           select new { viewing.PersonId, recording.CourseId, recording.Part, viewing.Minutes, viewing.DoneOn }).ToListAsync(ct)).GroupBy(one => (one.PersonId, one.CourseId));
        var courses = await db.Courses.AsNoTracking().Include(c => c.Parts).ToDictionaryAsync(c => c.Id, ct);
        return [.. done.Where(one => CompletionRule.Sum([.. one.Select(v => new StudyStep(v.Part, v.DoneOn!.Value, v.Minutes))]).Meets(courses[one.Key.CourseId]))
            .Take(100).Select(one => $"Person {one.Key.PersonId} has done all recordings that course {one.Key.CourseId} asks for and has not completed it.")];
    }

    private static async Task<IReadOnlyList<string>> MarksAsync(TrainingDb db, CancellationToken ct)
    {
        var groups = await (from g in db.SurveyGroups.AsNoTracking()
                            join round in db.SurveyRounds on g.RoundId equals round.Id
                            join survey in db.Surveys on round.SurveyId equals survey.Id
                            select new { g.Id, survey.Scale, Statements = survey.Statements.Count, Answers = db.SurveyReceipts.Count(r => r.GroupId == g.Id) }).ToDictionaryAsync(g => g.Id, ct);
        var marks = await db.SurveyMarks.AsNoTracking().GroupBy(m => new { m.GroupId, m.Statement }).Select(same => new { same.Key, Count = same.Count(), Most = same.Max(m => m.Choice), Least = same.Min(m => m.Choice) }).ToListAsync(ct);
        return [.. marks.Where(mark => !groups.TryGetValue(mark.Key.GroupId, out var g) || mark.Key.Statement < 1 || mark.Key.Statement > g.Statements || mark.Least < 1 || mark.Most > g.Scale.Split('\n').Length || mark.Count > g.Answers)
            .Take(100).Select(mark => $"Statement {mark.Key.Statement} has marks of group {mark.Key.GroupId} that its survey or answers do not carry.")];
    }

    private static async Task<IReadOnlyList<string>> CompletionsAsync(TrainingDb db, CancellationToken ct)
    {
        var completions = await db.Completions.AsNoTracking().ToListAsync(ct);
        var courses = await db.Courses.AsNoTracking().Include(c => c.Parts).ToDictionaryAsync(c => c.Id, ct);
        var attended = (await (from attendance in db.Attendances.AsNoTracking()
                               join enrolment in db.Enrolments on attendance.EnrolmentId equals enrolment.Id
                               join meeting in db.Meetings on attendance.MeetingId equals meeting.Id
                               join session in db.Sessions on meeting.SessionId equals session.Id
                               where attendance.Minutes > 0 && db.Completions.Any(c => c.PersonId == enrolment.PersonId && c.CourseId == session.CourseId)
                               select new { enrolment.PersonId, session.CourseId, meeting, attendance.Minutes }).ToListAsync(ct))
            .Select(one => (Whose: (one.PersonId, one.CourseId), Step: StudyStep.Of(one.meeting, one.Minutes)));
        var watched = (await (from viewing in db.Viewings.AsNoTracking()
                              join recording in db.Recordings on viewing.RecordingId equals recording.Id
                              where viewing.DoneOn != null && db.Completions.Any(c => c.PersonId == viewing.PersonId && c.CourseId == recording.CourseId)
                              select new { viewing.PersonId, recording.CourseId, recording.Part, viewing.DoneOn, viewing.Minutes }).ToListAsync(ct))
            .Select(one => (Whose: (one.PersonId, one.CourseId), Step: new StudyStep(one.Part, one.DoneOn!.Value, one.Minutes)));
        var steps = attended.Concat(watched).ToLookup(one => one.Whose, one => one.Step);
        return [.. completions.Where(c => !(CompletionRule.Sum([.. steps[(c.PersonId, c.CourseId)]]) is var progress && progress.Minutes >= c.Minutes && progress.Meets(courses[c.CourseId])))
            .Take(100).Select(c => $"Completion {c.Id} is not carried by attendance or recordings.")];
    }
}
