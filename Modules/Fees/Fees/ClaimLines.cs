using Foundation;

namespace Fees;

/// <summary>What a done task pays, line by line; one that was called off late pays the row for that and nothing else. A line whose rule or rate is not known yet has no amount; the claim waits for it.</summary>
public static class ClaimLines
{
    public static IReadOnlyList<PricedLine> For(
        Recommendation? recommendation, TaskFacts task, int kilometres, IEnumerable<(string What, Money Amount)> costs, KilometreRates rates)
    {
        if (task.CalledOff is { } before)
            return recommendation?.CancellationRowFor(task, before) is { } late ? [FeeRules.LateCancellation(recommendation, late, task)] : [];
        var lines = new List<PricedLine>
        {
            recommendation?.RowFor(task.TaskType, task.Minutes, task.Remote, task.Together) is { } row ? FeeRules.Fee(recommendation, row, task) : FeeRules.FeeNotDecided(task),
        };
        if (task.PreparationMinutes > 0)
            lines.Add(FeeRules.Preparation(recommendation, task));
        if (kilometres > 0)
            lines.Add(FeeRules.Kilometres(rates, task.Day, kilometres));
        lines.AddRange(costs.Select(cost => FeeRules.Cost(cost.What, cost.Amount)));
        return lines;
    }
}
