using Foundation;

namespace Fees;

/// <summary>What a done task pays, line by line. A line whose rule or rate is not known yet has no amount; the claim waits for it.</summary>
public static class ClaimLines
{
    public static IReadOnlyList<PricedLine> For(
        Recommendation? recommendation, TaskFacts task, int kilometres, IEnumerable<(string What, Money Amount)> costs, KilometreRates rates)
    {
        var lines = new List<PricedLine>
        {
            recommendation?.RowFor(task.TaskType, task.Minutes, task.Remote) is { } row ? FeeRules.Fee(recommendation, row, task) : FeeRules.FeeNotDecided(task),
        };
        if (task.PreparationMinutes > 0)
            lines.Add(FeeRules.Preparation(recommendation, task));
        if (kilometres > 0)
            lines.Add(FeeRules.Kilometres(rates, task.Day, kilometres));
        lines.AddRange(costs.Select(cost => FeeRules.Cost(cost.What, cost.Amount)));
        return lines;
    }
}
