using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Completing;
using Training.Data;
using Training.Enrolling;

namespace Training.Attending;

/// <summary>Who took part in one meeting and for how long, by the coordinator or the trainer.</summary>
/// <param name="Hours">For each enrolment what was typed: hours, or nothing when the person was away.</param>
/// <param name="ByRole">"coordinator" or "trainer".</param>
public sealed record RecordAttendance(Guid SessionId, Guid MeetingId, IReadOnlyDictionary<Guid, string?> Hours, string ByRole);

public abstract record AttendanceOutcome
{
    private AttendanceOutcome() { }

    /// <param name="Completed">How many people completed the course with it.</param>
    public sealed record Saved(int Completed) : AttendanceOutcome;
    public sealed record Refused(Errors Errors) : AttendanceOutcome;
    /// <summary>The meeting is not there, has not begun, or the session was cancelled.</summary>
    public sealed record NotNow : AttendanceOutcome;
}

public static class RecordAttendanceHandler
{
    public static async Task<(AttendanceOutcome, Cascade?)> Handle(RecordAttendance command, TrainingDb db, CompletionRule rule, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.SessionAsync(command.SessionId, ct) is not var (session, course) || session.State != SessionState.Open
            || session.Meetings.SingleOrDefault(m => m.Id == command.MeetingId) is not { } meeting || now < meeting.StartsAt)
            return (new AttendanceOutcome.NotNow(), null);
        var enrolments = await db.Enrolments.Where(e => e.SessionId == session.Id && (e.State == EnrolmentState.Seated || e.State == EnrolmentState.NoShow)).ToListAsync(ct);
        var known = await db.Attendances.Where(a => a.MeetingId == meeting.Id).ToDictionaryAsync(a => a.EnrolmentId, ct);
        var people = enrolments.Select(e => e.PersonId).ToList();
        var done = await db.Completions.Where(c => c.CourseId == course.Id && people.Contains(c.PersonId)).Select(c => c.PersonId).ToListAsync(ct);
        var errors = new Errors(TrainingTexts.T);
        List<(Enrolment Enrolment, int Minutes)> read = [];
        foreach (var enrolment in enrolments.Where(e => command.Hours.ContainsKey(e.Id)))
        {
            var typed = command.Hours[enrolment.Id];
            var minutes = Typed.Empty(typed) ? 0 : Hours.Read(typed, 0, meeting.Minutes) ?? -1;
            if (minutes < 0)
                errors.Add($"Hours[{enrolment.Id}]", "attendance.hours-wrong", Hours.Write(meeting.Minutes, TrainingTexts.Language));
            else if (minutes < (known.GetValueOrDefault(enrolment.Id)?.Minutes ?? 0) && done.Contains(enrolment.PersonId))
                errors.Add($"Hours[{enrolment.Id}]", "attendance.completed");
            read.Add((enrolment, minutes));
        }
        if (errors.Any)
            return (new AttendanceOutcome.Refused(errors), null);
        foreach (var (enrolment, minutes) in read)
            Record(db, enrolment, meeting, known.GetValueOrDefault(enrolment.Id), minutes, command.ByRole, sender, now);
        var cascade = new Cascade();
        var completed = await rule.LookAsync(course, people, cascade, ct);
        return (new AttendanceOutcome.Saved(completed), cascade);
    }

    private static void Record(TrainingDb db, Enrolment enrolment, Meeting meeting, Attendance? known, int minutes, string byRole, Sender sender, Instant now)
    {
        if (known is null)
            db.Attendances.Add(known = new Attendance(enrolment.Id, meeting.Id));
        known.Record(minutes, byRole, sender.PersonId, now);
        if (minutes > 0 && enrolment.State == EnrolmentState.NoShow)
            enrolment.CameAfterAll();
    }
}

/// <summary>Somebody who had a place did not come, or came after all. Recorded openly, not silently as no hours.</summary>
public sealed record MarkNoShow(Guid EnrolmentId, bool Came);

public static class MarkNoShowHandler
{
    public static async Task<SeatOutcome> Handle(MarkNoShow command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var enrolment = await db.Enrolments.SingleOrDefaultAsync(e => e.Id == command.EnrolmentId, ct);
        if (enrolment is null || !enrolment.HoldsTime)
            return new SeatOutcome.Changed();
        var startsAt = await db.Sessions.Where(s => s.Id == enrolment.SessionId).Select(s => s.StartsAt).SingleAsync(ct);
        if (clock.GetCurrentInstant() < startsAt)
            return new SeatOutcome.Closed();
        if (command.Came)
            enrolment.CameAfterAll();
        else if (await db.Attendances.AnyAsync(a => a.EnrolmentId == enrolment.Id && a.Minutes > 0, ct))
            return new SeatOutcome.Changed();
        else
            enrolment.DidNotCome();
        return new SeatOutcome.Done();
    }
}
