namespace Recruitment.Contracts;

/// <summary>The person is in the register and can be asked; also told when a pause ends.</summary>
public sealed record ExpertActivated(ExpertFacts Expert, DateTimeOffset At);

/// <summary>Something in the person's facts changed; the facts are complete, not a difference.</summary>
public sealed record ExpertChanged(ExpertFacts Expert, DateTimeOffset At);

/// <summary>The person has a pause and is not asked. Until is the last day of the pause, null when open.</summary>
public sealed record ExpertPaused(Guid ExpertId, int Revision, DateOnly? Until, DateTimeOffset At);

/// <summary>The person has left the programme.</summary>
public sealed record ExpertLeft(Guid ExpertId, int Revision, DateTimeOffset At);
