using Fees.Deciding;
using System.Text.Json;
using NodaTime;

namespace Fees;

public enum ProposalStage
{
    Draft,
    /// <summary>People can be asked for their word on it (lausuntokierros); it does not change meanwhile.</summary>
    Commenting,
    Proposed,
    Decided,
    Dropped,
}

/// <summary>
/// A fee recommendation on its way to the board. It is kept as it was typed, right or wrong, until it is proposed; the decision makes a
/// <see cref="Recommendation"/> of it, which never changes.
/// </summary>
public sealed class Proposal
{
    private Proposal() { }

    public Proposal(Guid id) => Id = id;

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    /// <summary>The fields of the form as JSON.</summary>
    public string Typed { get; private set; } = "{}";
    public ProposalStage Stage { get; private set; }
    public Guid? RecommendationId { get; private set; }
    public int Version { get; private set; }
    public List<ProposalStep> Steps { get; } = [];

    public RecommendationForm Form => JsonSerializer.Deserialize<RecommendationForm>(Typed)!;

    public void Keep(RecommendationForm form)
    {
        Must(ProposalStage.Draft);
        (Typed, Name) = (JsonSerializer.Serialize(form), Said.Cut((form.Name ?? "").Trim(), 150));
    }

    /// <summary>The newest comment round on it, in the handbook's desk; null while none was set up.</summary>
    public Guid? RoundId { get; private set; }
    public Instant? RoundClosesAt { get; private set; }
    /// <summary>How many comments the round brought, once all are answered.</summary>
    public int? CommentsAnswered { get; private set; }

    public void AskForComments(Act by) => Go(ProposalStage.Draft, ProposalStage.Commenting, by);

    public void Propose(Act by) => Go(Stage == ProposalStage.Commenting ? ProposalStage.Commenting : ProposalStage.Draft, ProposalStage.Proposed, by);

    public void RoundOpened(Guid round, Instant closes) => (RoundId, RoundClosesAt, CommentsAnswered) = (round, closes, null);

    /// <summary>An older round's news are no news.</summary>
    public void RoundAnswered(Guid round, int comments) => CommentsAnswered = round == RoundId ? comments : CommentsAnswered;

    /// <summary>The board or a comment wants changes, or somebody found a mistake.</summary>
    public void TakeBack(Act by) => Go(Stage == ProposalStage.Commenting ? ProposalStage.Commenting : ProposalStage.Proposed, ProposalStage.Draft, by);

    public void Drop(Act by) => Go(ProposalStage.Draft, ProposalStage.Dropped, by);

    public void Decide(Guid recommendation, Act by)
    {
        Go(ProposalStage.Proposed, ProposalStage.Decided, by);
        RecommendationId = recommendation;
    }

    private void Go(ProposalStage from, ProposalStage to, Act by)
    {
        Must(from);
        Stage = to;
        Steps.Add(new ProposalStep(Id, to, by));
    }

    private void Must(ProposalStage stage)
    {
        if (Stage != stage)
            throw new InvalidOperationException($"A proposal that is {Stage} is not {stage}.");
    }
}

/// <summary>Who brought a proposal to a stage, and when.</summary>
public sealed class ProposalStep
{
    private ProposalStep() { }

    public ProposalStep(Guid proposalId, ProposalStage stage, Act by) =>
        (Id, ProposalId, Stage, At, ByPerson, ByName) = (Guid.CreateVersion7(), proposalId, stage, by.At, by.PersonId, by.Name);

    public Guid Id { get; private set; }
    public Guid ProposalId { get; private set; }
    public ProposalStage Stage { get; private set; }
    public Instant At { get; private set; }
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
}
