using Bookings.Matching;

namespace Bookings.Asking;

/// <summary>One change of the request that would let more people be asked, said by key "asking.widen-KEY".</summary>
/// <param name="Key">The obstacle that it takes away (a key of "match.…"), or "on-no-list" for those who suit and were not on the list.</param>
public sealed record Widening(string Key, int People)
{
    private static readonly string[] Helped = ["other-language", "does-not-travel", "not-that-day", "not-that-hour", "away", "busy", "unqualified", "month-full"];

    public string Say(string language) => BookingsTexts.T.Say(language, "asking.widen-" + Key);

    /// <summary>What would widen the list most, first.</summary>
    /// <param name="onList">People who have had their turn.</param>
    public static IReadOnlyList<Widening> Of(IEnumerable<Ranked> everybody, IReadOnlySet<Guid> onList) =>
    [
        .. everybody.Where(match => !onList.Contains(match.Candidate.Id) && (match.Obstacle is null || Helped.Contains(match.Obstacle.Key)))
            .CountBy(match => match.Obstacle?.Key ?? "on-no-list").OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Widening(pair.Key, pair.Value)),
    ];
}
