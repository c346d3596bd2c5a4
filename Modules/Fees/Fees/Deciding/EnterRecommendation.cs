using Fees.Contracts;
using Fees.Data;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Deciding;

/// <summary>A new edition of a recommendation comes into the books. Without a decision it is an example.</summary>
/// <param name="ProposalId">The proposal that was decided; null when the decision was made without one.</param>
public sealed record EnterRecommendation(
    string Name, LocalDate ValidFrom, LocalDate? ValidTo, Decision? Decision, IReadOnlyList<RecommendationRow> Rows, Guid? ProposalId = null);

public abstract record EnteringOutcome
{
    public sealed record Entered(Guid Id, int Edition) : EnteringOutcome;

    /// <summary>Two decisions would give two amounts for one day.</summary>
    public sealed record Overlaps(string Other, LocalDate From, LocalDate? To) : EnteringOutcome;

    /// <summary>The proposal is not proposed any more: somebody else entered the decision or took it back.</summary>
    public sealed record TooLate : EnteringOutcome;
}

public static class EnterRecommendationHandler
{
    /// <summary>Claims that waited for this are priced at once.</summary>
    public static async Task<(EnteringOutcome, Cascade?)> Handle(EnterRecommendation command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var all = await Recommendations.AllAsync(db, ct);
        if (command.Decision is not null && Recommendation.InTheWay(all, command.Name, command.ValidFrom, command.ValidTo) is { } other)
            return (new EnteringOutcome.Overlaps(other.Label, other.ValidFrom, other.LastDay(all)), null);
        var newest = all.Where(r => r.Name == command.Name).Select(r => r.Edition).DefaultIfEmpty(0).Max();
        var recommendation = new Recommendation(
            Guid.CreateVersion7(), command.Name, newest + 1, command.ValidFrom, command.ValidTo, command.Decision, command.Rows);
        if (command.ProposalId is { } id)
        {
            if (await db.Proposals.Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == id, ct) is not { Stage: ProposalStage.Proposed } proposal)
                return (new EnteringOutcome.TooLate(), null);
            proposal.Decide(recommendation.Id, Act.Of(sender, clock));
        }
        db.Recommendations.Add(recommendation);
        Cascade told = [new PriceWaitingClaims()];
        if (recommendation.TellDecided(clock.GetCurrentInstant()) is { } decided)
            told.Add(decided);
        return (new EnteringOutcome.Entered(recommendation.Id, recommendation.Edition), told);
    }
}
