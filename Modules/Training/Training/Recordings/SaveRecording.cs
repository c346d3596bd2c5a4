using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Planning;

namespace Training.Recordings;

/// <summary>Adds a recording to a course or changes it.</summary>
/// <param name="Id">Made with the form, so that sending it twice adds one.</param>
/// <param name="Version">What the form was filled in on; null for a new one.</param>
public sealed record SaveRecording(Guid Id, Guid CourseId, int? Version, RecordingInput Typed);

public static class SaveRecordingHandler
{
    public static async Task<PlanOutcome> Handle(SaveRecording command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var recording = await db.Recordings.Include(r => r.Questions).SingleOrDefaultAsync(r => r.Id == command.Id && r.CourseId == command.CourseId, ct);
        if (await db.Courses.AsNoTracking().Include(c => c.Parts).SingleOrDefaultAsync(c => c.Id == command.CourseId, ct) is not { } course
            || recording is null && (command.Version is not null || course.IsArchived) || recording is { IsArchived: true })
            return new PlanOutcome.Unknown();
        if (recording is not null && command.Version is null)
            return new PlanOutcome.Saved(recording.Id);
        var (errors, now) = (new Errors(TrainingTexts.T), clock.GetCurrentInstant());
        if (command.Typed.Read(course.Parts.Count, recording?.CompleteBy, now, errors) is not { } content)
            return new PlanOutcome.Refused(errors);
        if (recording is null)
        {
            db.Recordings.Add(new Recording(command.Id, course.Id, content, now));
            return new PlanOutcome.Saved(command.Id);
        }
        if (recording.Version != command.Version)
            return new PlanOutcome.Stale(recording.Version);
        // What somebody has been given hours for stays what it was.
        if ((recording.Minutes, recording.Part) != (content.Minutes, content.Part) && await db.Viewings.AnyAsync(v => v.RecordingId == recording.Id && v.DoneAt != null, ct))
            return new PlanOutcome.Refused(errors.Add("Minutes", "recording.done-already"));
        recording.Is(content);
        db.Entry(recording).State = EntityState.Modified; // also when only a question changed: the version rises
        return new PlanOutcome.Saved(recording.Id);
    }
}

/// <summary>The recording is not used any more. What people have done of it stays theirs.</summary>
public sealed record ArchiveRecording(Guid Id);

public static class ArchiveRecordingHandler
{
    public static async Task Handle(ArchiveRecording command, TrainingDb db, IClock clock, CancellationToken ct) =>
        (await db.Recordings.SingleAsync(r => r.Id == command.Id, ct)).Archive(clock.GetCurrentInstant());
}
