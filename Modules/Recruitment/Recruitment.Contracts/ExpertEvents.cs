namespace Recruitment.Contracts;

/// <summary>
/// An applicant was accepted and is on the way: to be trained, not yet to be asked for tasks. Told again, with a higher revision, when the person's facts change before they are active.
/// </summary>
public sealed record ApplicantAccepted(ExpertFacts Expert, DateTimeOffset At);

/// <summary>The person is in the register and can be asked; also told when a pause ends.</summary>
public sealed record ExpertActivated(ExpertFacts Expert, DateTimeOffset At);

/// <summary>Something in the person's facts changed; the facts are complete, not a difference.</summary>
public sealed record ExpertChanged(ExpertFacts Expert, DateTimeOffset At);

/// <summary>The person has a pause and is not asked. Until is the last day of the pause, null when open.</summary>
public sealed record ExpertPaused(Guid ExpertId, int Revision, DateOnly? Until, DateTimeOffset At);

/// <summary>The person has left the programme.</summary>
public sealed record ExpertLeft(Guid ExpertId, int Revision, DateTimeOffset At);

/// <summary>
/// Many people at once, as a taken-in file tells them, instead of as many messages: who listens does with each what it does with the single event, all in
/// one transaction. A person is in at most one of the lists, and no message carries more than some hundreds.
/// </summary>
public sealed record RegisterChanged(
    IReadOnlyList<ExpertActivated> Activated, IReadOnlyList<ExpertChanged> Changed, IReadOnlyList<ExpertPaused> Paused, IReadOnlyList<ExpertLeft> Left);
