namespace Training.Surveying;

/// <summary>How many of a group chose one label of one statement.</summary>
public sealed record Tally(Guid GroupId, int Statement, int Choice, int Count);

/// <summary>How the answers of some people to one statement divide among the labels of the scale.</summary>
public sealed record Share(int Answered, IReadOnlyList<int> Counts)
{
    /// <summary>Whole percent of those who answered this statement, rounded as people do.</summary>
    public int Percent(int choice) => (int)Math.Round(100m * Counts[choice - 1] / Answered, MidpointRounding.AwayFromZero);
}

/// <param name="All">Everybody together; null when too few answered.</param>
/// <param name="ByGroup">Each group; null when it is hidden.</param>
public sealed record StatementResult(int Statement, Share? All, IReadOnlyDictionary<Guid, Share?> ByGroup);

/// <summary>
/// The results of a round, with nothing in them that could point at a few people. Fewer than five answers are hidden, and when what is hidden could be had by
/// taking the groups that are shown from the total, the next smallest are hidden as well, until at least two groups with at least five answers hide together.
/// </summary>
public static class SurveyResults
{
    /// <summary>Fewer answers are not shown.</summary>
    public const int Least = 5;

    public static IReadOnlyList<StatementResult> Of(IReadOnlyList<Guid> groups, IReadOnlyCollection<Tally> marks, int statements, int choices) =>
        [.. Enumerable.Range(1, statements).Select(statement => OfStatement(groups, [.. marks.Where(mark => mark.Statement == statement)], statement, choices))];

    private static StatementResult OfStatement(IReadOnlyList<Guid> groups, IReadOnlyCollection<Tally> marks, int statement, int choices)
    {
        Share Of(IEnumerable<Tally> some)
        {
            var counts = Enumerable.Range(1, choices).Select(choice => some.Where(mark => mark.Choice == choice).Sum(mark => mark.Count)).ToList();
            return new Share(counts.Sum(), counts);
        }
        var all = Of(marks);
        var byGroup = groups.ToDictionary(group => group, group => Of(marks.Where(mark => mark.GroupId == group)));
        var hidden = Hidden(byGroup.ToDictionary(one => one.Key, one => one.Value.Answered));
        return new StatementResult(statement, all.Answered < Least ? null : all, byGroup.ToDictionary(one => one.Key, one => hidden.Contains(one.Key) || one.Value.Answered == 0 ? null : one.Value));
    }

    /// <summary>Which groups are hidden, given how many answered in each. A group without answers hides nobody.</summary>
    public static IReadOnlySet<Guid> Hidden(IReadOnlyDictionary<Guid, int> answered)
    {
        var hidden = answered.Where(group => group.Value is > 0 and < Least).Select(group => group.Key).ToHashSet();
        var shown = new Queue<Guid>(answered.Where(group => group.Value >= Least).OrderBy(group => group.Value).ThenBy(group => group.Key).Select(group => group.Key));
        while (hidden.Count > 0 && (hidden.Count < 2 || hidden.Sum(group => answered[group]) < Least) && shown.TryDequeue(out var next))
            hidden.Add(next);
        return hidden;
    }
}
