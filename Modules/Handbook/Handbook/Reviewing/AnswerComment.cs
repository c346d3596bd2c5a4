using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Reviewing;

/// <summary>A comment is answered, once; its author is told.</summary>
/// <param name="Revision">The number of the chapter's revision that does it; asked for when it is accepted.</param>
public sealed record AnswerComment(Guid CommentId, Verdict? Verdict, string? Words, int? Revision);

/// <summary>The coordinator has told the answer to somebody who has no mail.</summary>
public sealed record MarkTold(Guid CommentId);

public abstract record AnswerOutcome
{
    private AnswerOutcome() { }

    public sealed record Answered : AnswerOutcome;
    public sealed record Already(string By) : AnswerOutcome;
    public sealed record NotFound : AnswerOutcome;
    public sealed record Refused(Errors Errors) : AnswerOutcome;
}

public static class AnswerCommentHandler
{
    public static async Task<(AnswerOutcome, Cascade)> Handle(AnswerComment command, HandbookDb db, Organisation organisation, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Comments.Include(c => c.Answer).SingleOrDefaultAsync(c => c.Id == command.CommentId, ct) is not { } comment)
            return (new AnswerOutcome.NotFound(), []);
        if (comment.Answer is { } before)
            return (new AnswerOutcome.Already(before.ByName), []);
        var text = await db.RoundTexts.AsNoTracking().SingleAsync(t => t.Id == comment.TextId, ct);
        var errors = new Errors(HandbookTexts.T);
        if (command.Verdict is null)
            errors.Add("Verdict", "answer.verdict-missing");
        // What was accepted is seen in the text; why something was not is said in words. A proposal's text is changed in Fees, so there is no revision to name.
        var words = TypedText.Limited(TypedText.Lines(command.Words), "Words", 4000, errors);
        if (words.Length == 0 && (command.Verdict != Verdict.Accepted || text.ChapterId is null))
            errors.Add("Words", "answer.words-missing");
        // Only what was written after the text that was commented on can do what the comment asks.
        var revision = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.ChapterId == text.ChapterId && r.Number == command.Revision
            && r.Number > db.Revisions.Where(asked => asked.Id == text.RevisionId).Select(asked => asked.Number).FirstOrDefault(), ct);
        if (command.Verdict == Verdict.Accepted && text.ChapterId is not null && revision is null)
            errors.Add("Revision", "answer.revision-missing");
        if (errors.Any)
            return (new AnswerOutcome.Refused(errors), []);
        var now = clock.GetCurrentInstant();
        var reviewer = await db.Reviewers.AsNoTracking().SingleAsync(r => r.Id == comment.ReviewerId, ct);
        var answer = comment.Answer = new Answer
        {
            CommentId = comment.Id, Verdict = command.Verdict!.Value, Words = words, RevisionId = revision?.Id, At = now, ByPerson = sender.PersonId, ByName = sender.Name,
            ToldAt = reviewer.Email is null ? null : now,
        };
        db.Answers.Add(answer);
        if (reviewer.Email is null)
            return (new AnswerOutcome.Answered(), [new TendRounds()]);
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == comment.RoundId, ct);
        return (new AnswerOutcome.Answered(), [ReviewLetters.Answered(reviewer, round, comment, answer, organisation, now), new TendRounds()]);
    }
}

public static class MarkToldHandler
{
    public static async Task<RoundOutcome> Handle(MarkTold command, HandbookDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Answers.SingleOrDefaultAsync(a => a.CommentId == command.CommentId, ct) is not { } answer)
            return RoundOutcome.NotFound;
        answer.ToldAt ??= clock.GetCurrentInstant();
        return RoundOutcome.Done;
    }
}
