namespace Bookings.FollowingUp;

public enum ImportEffect { New, Changed, Same, Nothing }

/// <summary>What a file would change about a year's answers: shown before, done after somebody has seen it.</summary>
/// <param name="Lines">Each row with what stands there now.</param>
public sealed record ImportPlan(IReadOnlyList<string> NewGoals, IReadOnlyList<string> NewMeasures, IReadOnlyList<string> NewAreas, IReadOnlyList<ImportLine> Lines)
{
    /// <summary>Rows that the programme makes impossible are added to the file's errors.</summary>
    public static ImportPlan Of(FollowUpYear followUp, AnswersFile file)
    {
        var programme = followUp.Programme;
        var (goals, measures, areas) = (new Names(), new Names(), new Names());
        var seen = new Dictionary<(string, string, string), int>();
        var lines = new List<ImportLine>();
        foreach (var row in file.Rows)
        {
            var goal = row.Goal.Length > 0 || row.Measure.Length == 0 ? row.Goal : OnlyGoalOf(programme, row.Measure);
            if (goal is null)
            {
                file.Flaw(row.Line, "follow-up.flaw-goal", row.Measure);
                continue;
            }
            var key = (goal.ToUpperInvariant(), row.Measure.ToUpperInvariant(), row.Area.ToUpperInvariant());
            if (!seen.TryAdd(key, row.Line))
            {
                file.Flaw(row.Line, "follow-up.flaw-twice", seen[key]);
                continue;
            }
            var (known, measure, area) = Find(programme, goal, row);
            if (area is null)
                areas.Add(row.Area);
            if (known is null && row.Measure.Length > 0)
                goals.Add(goal);
            if (measure is null && row.Measure.Length > 0)
                measures.Add(row.Measure);
            lines.Add(new ImportLine(row with { Goal = goal }, Standing(followUp, row, measure, area)));
        }
        return new ImportPlan(goals.All, measures.All, areas.All, lines);
    }

    internal static (ProgrammePart? Goal, ProgrammePart? Measure, ProgrammePart? Area) Find(Programme programme, string goal, AnswersRow row)
    {
        var known = row.Measure.Length == 0 ? null : programme.Find(PartKind.Goal, null, goal);
        return (known, known is null ? null : programme.Find(PartKind.Measure, known.Id, row.Measure), programme.Find(PartKind.Area, null, row.Area));
    }

    private static AnswerFacts Standing(FollowUpYear followUp, AnswersRow row, ProgrammePart? measure, ProgrammePart? area) => (measure, area) switch
    {
        (_, null) => AnswerFacts.None,
        (null, _) => row.Measure.Length == 0 ? AnswerFacts.None with { How = followUp.Words.GetValueOrDefault(area.Id)?.Words ?? "" } : AnswerFacts.None,
        _ => followUp.Answer(area, measure)?.Facts ?? AnswerFacts.None,
    };

    /// <summary>The goal of the one measure that reads so.</summary>
    private static string? OnlyGoalOf(Programme programme, string measure) =>
        programme.Measures.Where(part => string.Equals(part.Text, measure, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? programme.Goals.Single(goal => goal.Id == only.ParentId).Text : null;

    /// <summary>Each once, in the order in which they first stand.</summary>
    private sealed class Names
    {
        private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
        public List<string> All { get; } = [];

        public void Add(string name)
        {
            if (known.Add(name))
                All.Add(name);
        }
    }
}

/// <param name="Was">What stands there now.</param>
public sealed record ImportLine(AnswersRow Row, AnswerFacts Was)
{
    /// <summary>An empty row takes nothing away.</summary>
    public ImportEffect Effect => Row.Facts.IsNone ? ImportEffect.Nothing : Row.Facts == Was ? ImportEffect.Same : Was.IsNone ? ImportEffect.New : ImportEffect.Changed;
}
