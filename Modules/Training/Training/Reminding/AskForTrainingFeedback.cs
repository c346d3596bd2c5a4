using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Reminding;

/// <summary>The timetable: find who took part in a session that is over and has not been asked how it was.</summary>
public sealed record AskForTrainingFeedback;

public static class AskForTrainingFeedbackHandler
{
    private static readonly Duration Longest = Duration.FromDays(14);

    public static async Task<Cascade> Handle(AskForTrainingFeedback sweep, TrainingDb db, TrainingSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (!settings.IsSensible(now))
            return [];
        var earliest = now - Longest;
        var due = await (from enrolment in db.Enrolments
                         join session in db.Sessions on enrolment.SessionId equals session.Id
                         where enrolment.State == EnrolmentState.Seated && session.EndsAt <= now && session.EndsAt > earliest
                             && db.Attendances.Any(a => a.EnrolmentId == enrolment.Id && a.Minutes > 0)
                             && !db.Reminders.Any(r => r.EnrolmentId == enrolment.Id && r.Kind == News.Feedback)
                         orderby session.EndsAt
                         select enrolment.Id).Take(1000).ToListAsync(ct);
        return new Cascade(due.Select(id => new AskOneForFeedback(id)));
    }
}

/// <summary>One person is asked about one session. Nobody is called for it: feedback is a wish, not a task.</summary>
public sealed record AskOneForFeedback(Guid EnrolmentId);

public static class AskOneForFeedbackHandler
{
    public static async Task<Cascade> Handle(AskOneForFeedback command, TrainingDb db, Teller teller, IClock clock, CancellationToken ct)
    {
        var enrolment = await db.Enrolments.SingleAsync(e => e.Id == command.EnrolmentId, ct);
        if (await db.Reminders.AnyAsync(r => r.EnrolmentId == enrolment.Id && r.Kind == News.Feedback, ct))
            return [];
        var person = await db.People.SingleAsync(p => p.Id == enrolment.PersonId, ct);
        var ask = person.HasMail && !await db.Feedbacks.AnyAsync(f => f.EnrolmentId == enrolment.Id, ct);
        db.Reminders.Add(new Reminder { EnrolmentId = enrolment.Id, Kind = News.Feedback, HandledAt = clock.GetCurrentInstant(), Missed = !ask });
        var cascade = new Cascade();
        if (ask && await db.SessionAsync(enrolment.SessionId, ct) is var (session, course))
            teller.Tell(cascade, News.Feedback, person, course, session, enrolment);
        return cascade;
    }
}

/// <summary>What somebody thought of a session; given again, the newer holds.</summary>
public sealed record GiveTrainingFeedback(Guid EnrolmentId, string? Score, string? Words);

public abstract record FeedbackOutcome
{
    private FeedbackOutcome() { }

    public sealed record Thanks : FeedbackOutcome;
    public sealed record Refused(Foundation.Ui.Errors Errors) : FeedbackOutcome;
    /// <summary>The session is not over, or the person did not take part.</summary>
    public sealed record NotNow : FeedbackOutcome;
}

public static class GiveTrainingFeedbackHandler
{
    public static async Task<FeedbackOutcome> Handle(GiveTrainingFeedback command, TrainingDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var enrolment = await db.Enrolments.AsNoTracking().SingleOrDefaultAsync(e => e.Id == command.EnrolmentId && e.State == EnrolmentState.Seated, ct);
        if (enrolment is null || !await db.Sessions.AnyAsync(s => s.Id == enrolment.SessionId && s.EndsAt <= now, ct))
            return new FeedbackOutcome.NotNow();
        var errors = new Foundation.Ui.Errors(TrainingTexts.T);
        if (Foundation.Ui.Typed.Whole(command.Score, 1, 5) is not { } score)
        {
            errors.Add("Feedback.Score", "feedback.score-missing");
            score = 0;
        }
        var words = TypedText.Limited(TypedText.Lines(command.Words), "Feedback.Words", 2000, errors);
        if (errors.Any)
            return new FeedbackOutcome.Refused(errors);
        var feedback = await db.Feedbacks.SingleOrDefaultAsync(f => f.EnrolmentId == enrolment.Id, ct);
        if (feedback is null)
            db.Feedbacks.Add(feedback = new Feedback { EnrolmentId = enrolment.Id });
        (feedback.Score, feedback.Words, feedback.At) = (score, words.Length == 0 ? null : words, now);
        return new FeedbackOutcome.Thanks();
    }
}
