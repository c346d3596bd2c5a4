using Foundation;
using Foundation.Privacy;
using Foundation.Ui;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Reviewing;

/// <summary>A reviewer comments through the mailed link.</summary>
/// <param name="Id">Made with the form: pressed twice it is one comment.</param>
/// <param name="Paragraph">Null for the whole text.</param>
public sealed record GiveComment(Guid Id, string Token, Guid TextId, string? Paragraph, string? Words, bool NameShown);

/// <summary>The coordinator writes down what somebody said by phone or sent on paper.</summary>
/// <param name="GivenOn">The day it was given: counts as in time when that day began before the round closed.</param>
public sealed record EnterComment(Guid Id, Guid ReviewerId, Guid TextId, Channel Channel, LocalDate GivenOn, string? Words, bool NameShown);

/// <summary>"This is all": the reviewer is not reminded any more.</summary>
public sealed record SayDone(string Token);

public abstract record CommentOutcome
{
    private CommentOutcome() { }

    public sealed record Kept : CommentOutcome;
    public sealed record NotYet(Instant OpensAt) : CommentOutcome;
    /// <summary>The round is over. Nothing was kept here; the page gives the words back and says how to reach the coordinator.</summary>
    public sealed record Late(Instant ClosedAt) : CommentOutcome;
    public sealed record NotFound : CommentOutcome;
    public sealed record Refused(Errors Errors) : CommentOutcome;
}

public static class GiveCommentHandler
{
    public static async Task<CommentOutcome> Handle(GiveComment command, HandbookDb db, PrivacyLog log, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await WhoseAsync(db, command.Token, ct) is not { } reviewer)
            return new CommentOutcome.NotFound();
        var text = await db.RoundTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Id == command.TextId && t.RoundId == reviewer.RoundId, ct);
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == reviewer.RoundId, ct);
        if (text is null)
            return new CommentOutcome.NotFound();
        if (await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == command.Id, ct) is { } before)
            return before.ReviewerId == reviewer.Id ? new CommentOutcome.Kept() : new CommentOutcome.NotFound();
        if (now < round.OpensAt)
            return new CommentOutcome.NotYet(round.OpensAt);
        if (round.IsOver(now))
            return new CommentOutcome.Late(round.ClosesAt);
        var errors = new Errors(HandbookTexts.T);
        var words = Words(command.Words, errors);
        if (errors.Any)
            return new CommentOutcome.Refused(errors);
        db.Comments.Add(new Comment
        {
            Id = command.Id, RoundId = round.Id, TextId = text.Id, ReviewerId = reviewer.Id, Paragraph = Anchor(command.Paragraph), Words = words, NameShown = command.NameShown,
            Channel = Channel.Web, GivenAt = now, EnteredAt = now,
        });
        if (reviewer.ExpertId is { } expert)
            log.Changed(expert, "handbook.comment");
        return new CommentOutcome.Kept();
    }

    internal static string Words(string? typed, Errors errors) => TypedText.Required(TypedText.Lines(typed), "Words", "comment.words-missing", Comment.LongestWords, errors);

    /// <summary>"k12", or nothing for whatever else an address may say.</summary>
    internal static string? Anchor(string? typed) => typed is { Length: > 1 and <= 6 } && typed[0] == 'k' && typed.Skip(1).All(char.IsAsciiDigit) ? typed : null;

    internal static async Task<Reviewer?> WhoseAsync(HandbookDb db, string token, CancellationToken ct)
    {
        var hash = Secret.Hash(token);
        return await db.Reviewers.SingleOrDefaultAsync(r => db.ReviewerLinks.Any(link => link.TokenHash == hash && link.ReviewerId == r.Id), ct);
    }
}

public static class EnterCommentHandler
{
    public static async Task<CommentOutcome> Handle(EnterComment command, HandbookDb db, Sender sender, PrivacyLog log, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var reviewer = await db.Reviewers.SingleOrDefaultAsync(r => r.Id == command.ReviewerId, ct);
        if (reviewer is null || !await db.RoundTexts.AnyAsync(t => t.Id == command.TextId && t.RoundId == reviewer.RoundId, ct))
            return new CommentOutcome.NotFound();
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == reviewer.RoundId, ct);
        if (await db.Comments.AnyAsync(c => c.Id == command.Id, ct))
            return new CommentOutcome.Kept();
        if (now < round.OpensAt)
            return new CommentOutcome.NotYet(round.OpensAt);
        var errors = new Errors(HandbookTexts.T);
        var words = GiveCommentHandler.Words(command.Words, errors);
        // The day it was given, within the round: the first day counts from the opening, the last one to the end.
        var given = Instant.Min(Instant.Max(Foundation.Calendar.Helsinki.At(command.GivenOn, LocalTime.Midnight), round.OpensAt), now);
        if (Foundation.Calendar.Helsinki.At(command.GivenOn.PlusDays(1), LocalTime.Midnight) <= round.OpensAt || given > now || command.GivenOn > Foundation.Calendar.Helsinki.Date(now))
            errors.Add("GivenOn", "comment.given-wrong");
        if (errors.Any)
            return new CommentOutcome.Refused(errors);
        if (round.IsOver(given))
            return new CommentOutcome.Late(round.ClosesAt);
        db.Comments.Add(new Comment
        {
            Id = command.Id, RoundId = round.Id, TextId = command.TextId, ReviewerId = reviewer.Id, Words = words, NameShown = command.NameShown, Channel = command.Channel,
            GivenAt = given, EnteredAt = now, EnteredBy = sender.Name,
        });
        if (reviewer.ExpertId is { } expert)
            log.Changed(expert, "handbook.comment");
        return new CommentOutcome.Kept();
    }
}

public static class SayDoneHandler
{
    public static async Task<CommentOutcome> Handle(SayDone command, HandbookDb db, IClock clock, CancellationToken ct)
    {
        if (await GiveCommentHandler.WhoseAsync(db, command.Token, ct) is not { } reviewer)
            return new CommentOutcome.NotFound();
        reviewer.DoneAt ??= clock.GetCurrentInstant();
        return new CommentOutcome.Kept();
    }
}
