using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Planning;

/// <summary>Adds a course or changes it.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one course.</param>
/// <param name="Version">What the form was filled in on; null for a new course.</param>
public sealed record SaveCourse(Guid Id, int? Version, CourseInput Typed);

public static class SaveCourseHandler
{
    public static async Task<PlanOutcome> Handle(SaveCourse command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var course = await db.Courses.Include(c => c.Parts).SingleOrDefaultAsync(c => c.Id == command.Id, ct);
        if (course is null && command.Version is not null)
            return new PlanOutcome.Unknown();
        if (course is not null && command.Version is null)
            return new PlanOutcome.Saved(course.Id);
        var errors = new Errors(TrainingTexts.T);
        if (command.Typed.Read(errors) is not { } content)
            return new PlanOutcome.Refused(errors);
        if (course is null)
        {
            db.Courses.Add(new Course(command.Id, content, clock.GetCurrentInstant()));
            return new PlanOutcome.Saved(command.Id);
        }
        if (course.Version != command.Version)
            return new PlanOutcome.Stale(course.Version);
        // Who has completed it has done what was asked then. For those on the way it would move the goal.
        var asked = (course.RequiredMinutes, string.Join(' ', course.Parts.OrderBy(part => part.Number).Select(part => part.Minutes)));
        if (asked != (content.RequiredMinutes, string.Join(' ', content.Parts.Select(part => part.Minutes))) && (await db.Viewings.AnyAsync(v => v.DoneAt != null && db.Recordings.Any(r => r.Id == v.RecordingId && r.CourseId == course.Id), ct) || await db.Attendances.AnyAsync(a => db.Enrolments.Any(e => e.Id == a.EnrolmentId && db.Sessions.Any(s => s.Id == e.SessionId && s.CourseId == course.Id)), ct)))
            return new PlanOutcome.Refused(errors.Add("Hours", "course.hours-begun"));
        if (content.Parts.Count < course.Parts.Count && (await db.Recordings.AnyAsync(r => r.CourseId == course.Id && r.Part > content.Parts.Count, ct) || await db.Meetings.AnyAsync(m => m.Part > content.Parts.Count && db.Sessions.Any(s => s.Id == m.SessionId && s.CourseId == course.Id), ct)))
            return new PlanOutcome.Refused(errors.Add("Parts", "course.part-used"));
        course.Is(content);
        db.Entry(course).State = EntityState.Modified; // also when only a part changed: the version rises
        return new PlanOutcome.Saved(course.Id);
    }
}

/// <summary>The course is not held any more. Its sessions, completions and proofs stay.</summary>
public sealed record ArchiveCourse(Guid Id);

public static class ArchiveCourseHandler
{
    public static async Task Handle(ArchiveCourse command, TrainingDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var course = await db.Courses.SingleAsync(c => c.Id == command.Id, ct);
        if (!course.IsArchived)
            course.Archive(sender.PersonId, clock.GetCurrentInstant());
    }
}
