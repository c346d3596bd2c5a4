using Fees.Contracts;
using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Deciding;

/// <summary>Keeps a draft as it is typed. The first saving makes it.</summary>
/// <param name="Seen">The version the form was read from, 0 for a new one: what somebody else saved meanwhile is not written over.</param>
public sealed record SaveProposal(Guid Id, RecommendationForm Form, int Seen);

/// <summary>A draft that reads without errors goes to the board.</summary>
public sealed record ProposeRecommendation(Guid Id, RecommendationForm Form, int Seen);

/// <summary>A draft that reads without errors can be commented on: the handbook's desk sets up the round.</summary>
public sealed record AskForComments(Guid Id, RecommendationForm Form, int Seen);

/// <summary>After its comment round the proposal goes to the board as it is.</summary>
public sealed record ProposeCommented(Guid Id);

/// <summary>Back to a draft: the board wants changes.</summary>
public sealed record TakeProposalBack(Guid Id);

/// <summary>A draft that nobody goes on with.</summary>
public sealed record DropProposal(Guid Id);

public enum ProposalOutcome { Done, NotFound, NotNow, Stale, Wrong }

public static class SaveProposalHandler
{
    public static async Task<ProposalOutcome> Handle(SaveProposal command, FeesDb db, CancellationToken ct) =>
        (await KeepAsync(db, command.Id, command.Form, command.Seen, ct)).Outcome;

    internal static async Task<(ProposalOutcome Outcome, Proposal? Proposal)> KeepAsync(FeesDb db, Guid id, RecommendationForm form, int seen, CancellationToken ct)
    {
        var proposal = await db.Proposals.Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == id, ct);
        if (proposal is null && seen > 0)
            return (ProposalOutcome.NotFound, null);
        if (proposal is { Stage: not ProposalStage.Draft })
            return (ProposalOutcome.NotNow, null);
        if (proposal is not null && proposal.Version != seen)
            return (ProposalOutcome.Stale, null);
        if (proposal is null)
            db.Proposals.Add(proposal = new Proposal(id));
        proposal.Keep(form);
        return (ProposalOutcome.Done, proposal);
    }
}

public static class ProposeRecommendationHandler
{
    public static async Task<ProposalOutcome> Handle(ProposeRecommendation command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (new RecommendationReading(command.Form, decided: false).Errors.Any)
            return ProposalOutcome.Wrong;
        var (outcome, proposal) = await SaveProposalHandler.KeepAsync(db, command.Id, command.Form, command.Seen, ct);
        proposal?.Propose(Act.Of(sender, clock));
        return outcome;
    }
}

public static class AskForCommentsHandler
{
    public static async Task<(ProposalOutcome, ProposalShown?)> Handle(AskForComments command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (new RecommendationReading(command.Form, decided: false) is not { Errors.Any: false } read)
            return (ProposalOutcome.Wrong, null);
        var (outcome, proposal) = await SaveProposalHandler.KeepAsync(db, command.Id, command.Form, command.Seen, ct);
        if (proposal is null)
            return (outcome, null);
        var by = Act.Of(sender, clock);
        proposal.AskForComments(by);
        return (outcome, new ProposalShown(proposal.Id, proposal.Name, [.. read.Rows.Select(row => row.AsTold())], by.At.ToDateTimeOffset()));
    }
}

public static class ProposeCommentedHandler
{
    public static Task<ProposalOutcome> Handle(ProposeCommented command, FeesDb db, Sender sender, IClock clock, CancellationToken ct) =>
        TakeProposalBackHandler.StepAsync(db, command.Id, [ProposalStage.Commenting], proposal => proposal.Propose(Act.Of(sender, clock)), ct);
}

public static class TakeProposalBackHandler
{
    public static Task<ProposalOutcome> Handle(TakeProposalBack command, FeesDb db, Sender sender, IClock clock, CancellationToken ct) =>
        StepAsync(db, command.Id, [ProposalStage.Proposed, ProposalStage.Commenting], proposal => proposal.TakeBack(Act.Of(sender, clock)), ct);

    internal static async Task<ProposalOutcome> StepAsync(FeesDb db, Guid id, IReadOnlyList<ProposalStage> from, Action<Proposal> step, CancellationToken ct)
    {
        if (await db.Proposals.Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == id, ct) is not { } proposal)
            return ProposalOutcome.NotFound;
        if (!from.Contains(proposal.Stage))
            return ProposalOutcome.NotNow;
        step(proposal);
        return ProposalOutcome.Done;
    }
}

public static class DropProposalHandler
{
    public static Task<ProposalOutcome> Handle(DropProposal command, FeesDb db, Sender sender, IClock clock, CancellationToken ct) =>
        TakeProposalBackHandler.StepAsync(db, command.Id, [ProposalStage.Draft], proposal => proposal.Drop(Act.Of(sender, clock)), ct);
}
