namespace Handbook.Contracts;

/// <summary>A new edition of the handbook is public. It never changes; a correction is a new edition.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Changes">What changed, in the editor's words.</param>
/// <param name="Fingerprint">SHA-256 of the text, 64 hexadecimal digits.</param>
public sealed record EditionPublished(Guid EditionId, int Number, DateOnly PublishedOn, string Changes, string Fingerprint, DateTimeOffset At);

/// <summary>People are asked for their word on a proposed fee recommendation until the round closes.</summary>
public sealed record ProposalRoundOpened(Guid RoundId, Guid ProposalId, DateTimeOffset OpensAt, DateTimeOffset ClosesAt, DateTimeOffset At);

/// <summary>Every comment on a proposed fee recommendation has its answer.</summary>
public sealed record ProposalRoundAnswered(Guid RoundId, Guid ProposalId, int Comments, DateTimeOffset At);
