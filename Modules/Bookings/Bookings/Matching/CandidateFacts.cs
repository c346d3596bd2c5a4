using NodaTime;

namespace Bookings.Matching;

/// <summary>What ranking looks at, and no more: no names of needs, no addresses.</summary>
public sealed record CandidateFacts(
    Guid Id, string Name, string Municipality, IReadOnlyList<string> TravelsTo, IReadOnlyList<string> Languages, IReadOnlyList<string> Areas,
    bool Qualified, bool IsDeveloperClient, bool HasMail, CandidateState State, LocalDate? PausedUntil);
