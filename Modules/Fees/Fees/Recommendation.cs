using Foundation;
using NodaTime;

namespace Fees;

/// <summary>What an amount is paid for.</summary>
public enum FeeUnit { PerHour, PerOccasion, PreparationPerHour }

/// <summary>
/// A fee recommendation (palkkiosuositus): amounts that somebody has decided, from a day on. Editions are never edited; a new decision is a new edition.
/// Without a decision it is an example and says so everywhere it is shown.
/// </summary>
public sealed class Recommendation
{
    private Recommendation() { }

    public Recommendation(Guid id, string name, int edition, LocalDate validFrom, LocalDate? validTo, Decision? decision, IEnumerable<RecommendationRow> rows)
    {
        (Id, Name, Edition, ValidFrom, ValidTo, Decision) = (id, name, edition, validFrom, validTo, decision);
        Rows.AddRange(rows);
    }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public int Edition { get; private set; }
    public LocalDate ValidFrom { get; private set; }
    public LocalDate? ValidTo { get; private set; }
    public Decision? Decision { get; private set; }
    public List<RecommendationRow> Rows { get; } = [];
    public int Version { get; private set; }

    public bool IsExample => Decision is null;
    public string Label => FeesTexts.T.Say("fi", "recommendation.label", Name, Edition);

    public bool InForceOn(LocalDate day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>Of those in force on the day: a decision before an example, then the newest.</summary>
    public static Recommendation? InForce(IEnumerable<Recommendation> all, LocalDate day) => all
        .Where(one => one.InForceOn(day))
        .OrderBy(one => one.IsExample).ThenByDescending(one => one.ValidFrom).ThenByDescending(one => one.Edition).FirstOrDefault();

    /// <summary>The row for a task of this length: its own type before a row for every type, a duration band before none, then the narrower band.</summary>
    public RecommendationRow? RowFor(string taskType, int minutes) => Rows
        .Where(row => row.Unit != FeeUnit.PreparationPerHour && row.Fits(taskType, minutes)).Order(RecommendationRow.MostExactFirst).FirstOrDefault();

    public RecommendationRow? PreparationRowFor(string taskType, int minutes) => Rows
        .Where(row => row.Unit == FeeUnit.PreparationPerHour && row.Fits(taskType, minutes)).Order(RecommendationRow.MostExactFirst).FirstOrDefault();
}

/// <summary>Who decided, when, and where the minutes are found, e.g. "Aluehallitus 12.1.2027 § 4, KHVADno-2027-1".</summary>
public sealed record Decision(string Body, LocalDate On, string Section, string CaseNumber);

/// <summary>One amount of a recommendation.</summary>
public sealed class RecommendationRow
{
    private RecommendationRow() { }

    /// <param name="taskType">Null: for every type of task.</param>
    /// <param name="fromMinutes">Shortest task the row is for, null for no lower end.</param>
    /// <param name="toMinutes">Longest task the row is for, null for no upper end.</param>
    /// <param name="taxClass">Income type of the Incomes Register, e.g. "210"; payroll decides it, not we.</param>
    public RecommendationRow(string? taskType, FeeUnit unit, Money amount, string taxClass, int? fromMinutes = null, int? toMinutes = null)
    {
        (Id, TaskType, Unit, Amount, TaxClass, FromMinutes, ToMinutes) = (Guid.CreateVersion7(), taskType, unit, amount, taxClass, fromMinutes, toMinutes);
    }

    public Guid Id { get; private set; }
    public string? TaskType { get; private set; }
    public FeeUnit Unit { get; private set; }
    public int? FromMinutes { get; private set; }
    public int? ToMinutes { get; private set; }
    public Money Amount { get; private set; }
    public string TaxClass { get; private set; } = "";

    public bool Fits(string taskType, int minutes) =>
        (TaskType is null || TaskType == taskType) && minutes >= (FromMinutes ?? 0) && minutes <= (ToMinutes ?? int.MaxValue);

    /// <summary>Amount for a length of time; multiplied before it is divided so that nothing is lost before the one rounding to a cent.</summary>
    public Money For(int minutes) => Unit == FeeUnit.PerOccasion
        ? Amount
        : new Money((long)decimal.Round((decimal)Amount.Cents * minutes / 60m, MidpointRounding.AwayFromZero));

    public static readonly IComparer<RecommendationRow> MostExactFirst = Comparer<RecommendationRow>.Create((a, b) => Rank(a).CompareTo(Rank(b)));

    private static (int, int, long, Guid) Rank(RecommendationRow row) => (
        row.TaskType is null ? 1 : 0,
        row.FromMinutes is null && row.ToMinutes is null ? 1 : 0,
        (long)(row.ToMinutes ?? int.MaxValue) - (row.FromMinutes ?? 0),
        row.Id);
}
