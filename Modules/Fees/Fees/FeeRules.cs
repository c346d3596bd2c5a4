using Foundation;
using Foundation.Ui;
using NodaTime;

namespace Fees;

/// <summary>The rules of the lines, one method each: an amount and the sentence that explains it are made in the same place, so they cannot part.</summary>
public static class FeeRules
{
    /// <summary>Incomes Register: tax-free kilometre allowance.</summary>
    public const string KilometreClass = "311";

    public static PricedLine Fee(Recommendation recommendation, RecommendationRow row, TaskFacts task) => new(
        LineKind.Fee, What(task), Why(recommendation, row, task.Minutes), Fixed(row, task.Minutes), row.TaxClass, Taxable: true, row.Agreed(task.Minutes));

    /// <summary>The work was done but nothing decided says what it pays: the line stands without an amount, and the claim waits.</summary>
    public static PricedLine FeeNotDecided(TaskFacts task) => new(
        LineKind.Fee, What(task), FeesTexts.Say("rule.not-decided", Day(task.Day)), null, "", Taxable: true);

    /// <summary>The unit called the task off so late that the decision pays for it.</summary>
    public static PricedLine LateCancellation(Recommendation recommendation, RecommendationRow row, TaskFacts task) => new(
        LineKind.Fee, FeesTexts.Say("line.late-cancellation", language => FeesTexts.T.Say(language, "task." + task.TaskType)), Why(recommendation, row, task.Minutes), row.Amount, row.TaxClass, Taxable: true);

    public static PricedLine Preparation(Recommendation? recommendation, TaskFacts task)
    {
        var what = FeesTexts.Say("line.preparation", Length(task.PreparationMinutes));
        return recommendation?.PreparationRowFor(task.TaskType, task.Minutes, task.Remote, task.Together) is { } row
            ? new(LineKind.Preparation, what, Why(recommendation, row, task.PreparationMinutes), Fixed(row, task.PreparationMinutes), row.TaxClass, Taxable: true, row.Agreed(task.PreparationMinutes))
            : new(LineKind.Preparation, what, FeesTexts.Say("rule.preparation-not-decided"), null, "", Taxable: true);
    }

    /// <summary>Before the task: the rate is known, the kilometres and costs are not.</summary>
    public static IEnumerable<PricedLine> TravelToCome(KilometreRates rates, LocalDate day)
    {
        var rule = rates.On(day) is { } rate
            ? FeesTexts.Say("rule.kilometres-to-come", Euros(rate), Year(day))
            : FeesTexts.Say("rule.rate-not-set", Year(day));
        yield return new(LineKind.Kilometres, FeesTexts.Say("line.kilometres-to-come"), rule, null, KilometreClass, Taxable: false);
        yield return new(LineKind.Cost, FeesTexts.Say("line.costs-to-come"), FeesTexts.Say("rule.cost"), null, "", Taxable: false);
    }

    public static PricedLine Kilometres(KilometreRates rates, LocalDate day, int kilometres)
    {
        var what = FeesTexts.Say("line.kilometres", Number(kilometres));
        return rates.On(day) is { } rate
            ? new(LineKind.Kilometres, what, FeesTexts.Say("rule.kilometres", Number(kilometres), Euros(rate), Year(day)), rate.Times(kilometres), KilometreClass, Taxable: false)
            : new(LineKind.Kilometres, what, FeesTexts.Say("rule.rate-not-set", Year(day)), null, KilometreClass, Taxable: false);
    }

    public static PricedLine Cost(string what, Money amount) => new(
        LineKind.Cost, Said.AsTyped(what), FeesTexts.Say("rule.cost"), amount, "", Taxable: false);

    /// <summary>What was agreed for the task within the range: the rule goes on with it.</summary>
    public static Said Agreed(Said rule, Money amount, string by, LocalDate on)
    {
        var agreed = FeesTexts.Say("rule.agreed", Euros(amount), _ => by, Day(on));
        return new Said(Join(rule.Fi, agreed.Fi), Join(rule.En, agreed.En));
    }

    private static Money? Fixed(RecommendationRow row, int minutes) => row.Agreed(minutes) is null ? row.For(minutes) : null;

    private static Said What(TaskFacts task) => FeesTexts.Say("line.fee", language => FeesTexts.T.Say(language, "task." + task.TaskType), Length(task.Minutes));

    private static Said Why(Recommendation recommendation, RecommendationRow row, int minutes)
    {
        var amount = row.UpTo is { } most ? (Func<string, object?>)(language => $"{Euros(row.Amount)(language)}–{Euros(most)(language)}") : Euros(row.Amount);
        var sum = row.IsPerHour && row.UpTo is null
            ? FeesTexts.Say("rule.per-hour", amount, Length(minutes), Euros(row.For(minutes)))
            : FeesTexts.Say("rule.unit." + row.Unit, amount, Number(row.WithinHours ?? 0));
        var agreed = row.Agreed(minutes) is null ? FeesTexts.Say("band.none") : FeesTexts.Say("rule.to-agree");
        var remote = FeesTexts.Say(row.RemoteOnly ? "rule.remote" : "band.none");
        var group = FeesTexts.Say(row.GroupOnly ? "rule.group" : "band.none");
        var band = FeesTexts.Say((row.FromMinutes, row.ToMinutes) switch
        {
            (null, null) => "band.none",
            (_, null) => "band.from",
            (null, _) => "band.to",
            _ => "band.between",
        }, Length(row.FromMinutes ?? 0), Length(row.ToMinutes ?? 0));
        var source = recommendation.Decision is { } decision
            ? FeesTexts.Say("rule.decided", _ => recommendation.Name, _ => recommendation.Edition, _ => decision.Body, Day(decision.On), _ => decision.Section)
            : FeesTexts.Say("rule.example", _ => recommendation.Name, _ => recommendation.Edition);
        return new Said(Join(sum.Fi, agreed.Fi, remote.Fi, group.Fi, band.Fi, source.Fi), Join(sum.En, agreed.En, remote.En, group.En, band.En, source.En));
    }

    private static string Join(params string[] sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    private static Func<string, object?> Euros(Money amount) => language => amount.ToString(Languages.Culture(language));
    private static Func<string, object?> Number(int number) => _ => number;
    private static Func<string, object?> Year(LocalDate day) => _ => day.Year;
    private static Func<string, object?> Day(LocalDate day) => language => Dates.Say(day, language);

    /// <summary>"2 h", "1 h 30 min", "45 min": the same in both languages.</summary>
    private static Func<string, object?> Length(int minutes) => _ => (minutes / 60, minutes % 60) switch
    {
        (0, var m) => $"{m} min",
        (var h, 0) => $"{h} h",
        var (h, m) => $"{h} h {m} min",
    };
}
