using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Completing;
using Training.Data;
using Training.Enrolling;

namespace Training.Recordings;

public abstract record ViewingOutcome
{
    private ViewingOutcome() { }

    public sealed record Done : ViewingOutcome;
    /// <summary>Some answers were wrong or missing: which questions, by number. They may be tried again as often as needed.</summary>
    public sealed record NotYet(IReadOnlyList<int> Wrong, IReadOnlyList<int> Missing) : ViewingOutcome;
    /// <summary>The last day has passed.</summary>
    public sealed record Closed : ViewingOutcome;
    /// <summary>No such recording, or not this person's.</summary>
    public sealed record Unknown : ViewingOutcome;
    public sealed record Refused(Errors Errors) : ViewingOutcome;
}

/// <summary>The person has watched the recording. When it has no questions, that is all.</summary>
public sealed record MarkWatched(Guid RecordingId, Guid PersonId);

public static class MarkWatchedHandler
{
    public static async Task<(ViewingOutcome, Cascade?)> Handle(MarkWatched command, TrainingDb db, CompletionRule rule, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await Viewings.FindAsync(db, command.RecordingId, command.PersonId, ct) is not var (recording, viewing))
            return (new ViewingOutcome.Unknown(), null);
        if (viewing.DoneAt is not null)
            return (new ViewingOutcome.Done(), null); // pressed twice
        if (!recording.IsOpen(viewing, now))
            return (new ViewingOutcome.Closed(), null);
        viewing.Watched(now);
        Viewings.Keep(db, viewing);
        return recording.Questions.Count == 0
            ? (new ViewingOutcome.Done(), await Viewings.FinishAsync(db, rule, recording, viewing, LeaveSeatHandler.Participant, sender.PersonId, now, ct))
            : (new ViewingOutcome.Done(), null);
    }
}

/// <summary>The person answers the questions, all at once; answering is free to repeat.</summary>
/// <param name="Answers">For each question, from the first, the number of the answer as it came from the form.</param>
public sealed record AnswerQuestions(Guid RecordingId, Guid PersonId, IReadOnlyList<string?> Answers);

public static class AnswerQuestionsHandler
{
    public static async Task<(ViewingOutcome, Cascade?)> Handle(AnswerQuestions command, TrainingDb db, CompletionRule rule, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await Viewings.FindAsync(db, command.RecordingId, command.PersonId, ct) is not var (recording, viewing) || viewing.WatchedAt is null)
            return (new ViewingOutcome.Unknown(), null);
        if (viewing.DoneAt is not null)
            return (new ViewingOutcome.Done(), null);
        if (!recording.IsOpen(viewing, now))
            return (new ViewingOutcome.Closed(), null);
        List<int> wrong = [], missing = [];
        foreach (var question in recording.InOrder)
            if (Typed.Whole(command.Answers.ElementAtOrDefault(question.Number - 1), 1, question.Choices.Count) is not { } answer)
                missing.Add(question.Number);
            else if (answer != question.Right)
                wrong.Add(question.Number);
        if (wrong.Count + missing.Count > 0)
            return (new ViewingOutcome.NotYet(wrong, missing), null);
        return (new ViewingOutcome.Done(), await Viewings.FinishAsync(db, rule, recording, viewing, LeaveSeatHandler.Participant, sender.PersonId, now, ct));
    }
}

/// <summary>The coordinator records that somebody has done it, as told by phone. The last day does not bind.</summary>
public sealed record RecordRecordingDone(Guid RecordingId, Guid PersonId);

public static class RecordRecordingDoneHandler
{
    public static async Task<(ViewingOutcome, Cascade?)> Handle(RecordRecordingDone command, TrainingDb db, CompletionRule rule, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await Viewings.FindAsync(db, command.RecordingId, command.PersonId, ct) is not var (recording, viewing))
            return (new ViewingOutcome.Unknown(), null);
        if (viewing.DoneAt is not null)
            return (new ViewingOutcome.Done(), null);
        privacy.Changed(command.PersonId, "training.recordings");
        return (new ViewingOutcome.Done(), await Viewings.FinishAsync(db, rule, recording, viewing, Roles.Coordinator, sender.PersonId, clock.GetCurrentInstant(), ct));
    }
}

/// <summary>One person gets more time.</summary>
public sealed record GiveMoreTime(Guid RecordingId, Guid PersonId, string? Until);

public static class GiveMoreTimeHandler
{
    public static async Task<ViewingOutcome> Handle(GiveMoreTime command, TrainingDb db, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        if (await Viewings.FindAsync(db, command.RecordingId, command.PersonId, ct) is not var (recording, viewing))
            return new ViewingOutcome.Unknown();
        var today = Helsinki.Date(clock.GetCurrentInstant());
        if (Typed.Date(command.Until) is not { } until || until < today || until <= recording.CompleteBy || until > today.PlusYears(1))
            return new ViewingOutcome.Refused(new Errors(TrainingTexts.T).Add("Form.Until", "recording.more-time-wrong", Helsinki.Say(recording.CompleteBy, TrainingTexts.Language)));
        viewing.MoreTime(until);
        Viewings.Keep(db, viewing);
        privacy.Changed(command.PersonId, "training.recordings");
        return new ViewingOutcome.Done();
    }
}

/// <summary>What the ways to the end of a recording share.</summary>
internal static class Viewings
{
    /// <summary>The recording and how far the person is, to be changed; null when it is not theirs.</summary>
    public static async Task<(Recording, Viewing)?> FindAsync(TrainingDb db, Guid recordingId, Guid personId, CancellationToken ct)
    {
        if (await db.Recordings.Include(r => r.Questions).SingleOrDefaultAsync(r => r.Id == recordingId && r.ArchivedAt == null, ct) is not { } recording
            || !await Learners.Of(db, recording.CourseId).AnyAsync(id => id == personId, ct))
            return null;
        return (recording, await db.Viewings.FindAsync([recordingId, personId], ct) ?? new Viewing(recordingId, personId));
    }

    /// <summary>The first change of it makes its row.</summary>
    public static void Keep(TrainingDb db, Viewing viewing)
    {
        if (db.Entry(viewing).State == EntityState.Detached)
            db.Viewings.Add(viewing);
    }

    /// <summary>Counts it, and completes the course when that was the last of it.</summary>
    public static async Task<Cascade> FinishAsync(TrainingDb db, CompletionRule rule, Recording recording, Viewing viewing, string byRole, Guid? byPerson, Instant now, CancellationToken ct)
    {
        viewing.Done(recording.Minutes, byRole, byPerson, now);
        Keep(db, viewing);
        var cascade = new Cascade();
        await rule.LookAsync(await db.Courses.Include(c => c.Parts).SingleAsync(c => c.Id == recording.CourseId, ct), [viewing.PersonId], cascade, ct);
        return cascade;
    }
}
