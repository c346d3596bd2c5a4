using Foundation;
using NodaTime;

namespace Fees;

/// <summary>What is known of a task before or after it: all that a fee depends on.</summary>
/// <param name="Experts">How many experts do it together.</param>
/// <param name="CalledOff">How many minutes before its beginning the unit called it off; null for a task that is done.</param>
public sealed record TaskFacts(string TaskType, LocalDate Day, int Minutes, int PreparationMinutes, bool Remote, int Experts = 1, int? CalledOff = null)
{
    public bool Together => Experts > 1;
}

/// <summary>
/// What a task would pay, line by line, each with its rule in words. Nothing is guessed: without a recommendation in force that has a row for the task,
/// the quote is not decided and has no lines.
/// </summary>
public sealed record Quote(bool Decided, bool IsExample, string Recommendation, IReadOnlyList<PricedLine> Lines)
{
    private static readonly Quote NotDecided = new(false, false, "", []);

    public Money Total => Money.Sum(Lines.Where(line => line.Amount is not null).Select(line => line.Amount!.Value));

    public static Quote For(Recommendation? recommendation, TaskFacts task, KilometreRates rates)
    {
        if (recommendation?.RowFor(task.TaskType, task.Minutes, task.Remote, task.Together) is not { } row)
            return NotDecided;
        List<PricedLine> lines = [FeeRules.Fee(recommendation, row, task)];
        if (task.PreparationMinutes > 0)
            lines.Add(FeeRules.Preparation(recommendation, task));
        if (!task.Remote)
            lines.AddRange(FeeRules.TravelToCome(rates, task.Day));
        return new Quote(true, recommendation.IsExample, recommendation.Label, lines);
    }
}
