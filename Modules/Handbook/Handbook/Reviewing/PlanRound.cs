using Foundation;
using Foundation.Messaging;
using Handbook.Contracts;
using Handbook.Data;
using Handbook.Rendering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Reviewing;

/// <summary>A round is set up: its texts are fixed as they are now. Letters leave when it opens.</summary>
public sealed record PlanRound(Guid Id, string Title, string Words, Instant Opens, Instant Closes, IReadOnlyList<Guid> Chapters, IReadOnlyList<Guid> Proposals, IReadOnlyList<ReviewerLines.Typed> Reviewers);

public enum PlanOutcome { Planned, TextGone }

public static class PlanRoundHandler
{
    public static async Task<(PlanOutcome, Cascade)> Handle(PlanRound command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Rounds.AnyAsync(r => r.Id == command.Id, ct))
            return (PlanOutcome.Planned, []); // the button was pressed twice
        var by = Act.Of(sender, clock);
        var round = new Round(command.Id, command.Title, command.Words, command.Opens, command.Closes, by);
        var blocks = (await Textbook.OpenAsync(db, "", ct)).Blocks;
        foreach (var id in command.Chapters)
        {
            if (await db.Newest().AsNoTracking().Where(one => one.Chapter.Id == id && one.Chapter.Kind == ChapterKind.Chapter).Select(one => one.Head).SingleOrDefaultAsync(ct) is not { } head)
                return (PlanOutcome.TextGone, []);
            round.Texts.Add(new RoundText { RoundId = round.Id, Position = round.Texts.Count, ChapterId = id, RevisionId = head.Id, Title = head.Title, Text = LiveBlocks.Fill(head.Text, blocks) });
        }
        var told = new Cascade();
        foreach (var id in command.Proposals)
        {
            if (await db.CommentedProposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } proposal)
                return (PlanOutcome.TextGone, []);
            round.Texts.Add(new RoundText { RoundId = round.Id, Position = round.Texts.Count, ProposalId = id, Title = proposal.Name, Text = proposal.Text });
            told.Add(new ProposalRoundOpened(round.Id, id, command.Opens.ToDateTimeOffset(), command.Closes.ToDateTimeOffset(), by.At.ToDateTimeOffset()));
        }
        db.Rounds.Add(round);
        await AddReviewersHandler.AddAsync(db, round.Id, command.Reviewers, ct);
        told.Add(new TendRounds());
        return (PlanOutcome.Planned, told);
    }
}

/// <summary>More people are asked while the round lasts. Who is asked already is not asked again.</summary>
public sealed record AddReviewers(Guid RoundId, IReadOnlyList<ReviewerLines.Typed> Reviewers);

/// <summary>The round gets more time, or less, while it lasts.</summary>
public sealed record MoveClosing(Guid RoundId, Instant Closes);

public enum RoundOutcome { Done, NotFound, Over }

public static class AddReviewersHandler
{
    public static async Task<(RoundOutcome, TendRounds?)> Handle(AddReviewers command, HandbookDb db, IClock clock, CancellationToken ct)
    {
        if (await db.Rounds.SingleOrDefaultAsync(r => r.Id == command.RoundId, ct) is not { } round)
            return (RoundOutcome.NotFound, null);
        if (round.IsOver(clock.GetCurrentInstant()))
            return (RoundOutcome.Over, null);
        await AddAsync(db, round.Id, command.Reviewers, ct);
        return (RoundOutcome.Done, new TendRounds());
    }

    internal static async Task AddAsync(HandbookDb db, Guid round, IReadOnlyList<ReviewerLines.Typed> typed, CancellationToken ct)
    {
        var asked = (await db.Reviewers.AsNoTracking().Where(r => r.RoundId == round).Select(r => new { r.Name, r.Email, r.Phone }).ToListAsync(ct))
            .Select(r => r.Email ?? r.Phone + "/" + r.Name).ToHashSet();
        var addresses = typed.Select(one => one.Email).OfType<string>().ToList();
        var experts = (await db.Readers.AsNoTracking().Where(r => r.Email != null && addresses.Contains(r.Email.ToLower())).Select(r => new { r.Id, r.Email }).ToListAsync(ct))
            .ToLookup(r => r.Email!.ToLowerInvariant(), r => r.Id);
        foreach (var one in typed.Where(one => asked.Add(one.Email ?? one.Phone + "/" + one.Name)))
            db.Reviewers.Add(new Reviewer { RoundId = round, Name = one.Name, Email = one.Email, Phone = one.Phone, ExpertId = one.Email is null ? null : experts[one.Email].Cast<Guid?>().FirstOrDefault() });
    }
}

public static class MoveClosingHandler
{
    public static async Task<RoundOutcome> Handle(MoveClosing command, HandbookDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await db.Rounds.SingleOrDefaultAsync(r => r.Id == command.RoundId, ct) is not { } round)
            return RoundOutcome.NotFound;
        if (round.IsOver(now) || command.Closes <= now || command.Closes <= round.OpensAt)
            return RoundOutcome.Over;
        round.Move(command.Closes);
        return RoundOutcome.Done;
    }
}
