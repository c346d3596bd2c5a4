using Fees.Contracts;
using Foundation;
using NodaTime;

namespace Fees;

/// <summary>What an amount is paid for.</summary>
public enum FeeUnit { PerHour, PerOccasion, PreparationPerHour, HalfDay, FullDay, PerProject, LateCancellation }

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

    /// <summary>The rows as other modules are told of them.</summary>
    public IReadOnlyList<RecommendedFee> Fees => [.. Rows.Select(row => row.AsTold())];

    /// <summary>Null for an example: nobody decided it.</summary>
    public RecommendationDecided? TellDecided(Instant now) => Decision is { } decision
        ? new(Id, Name, Edition, ValidFrom.ToDateOnly(), ValidTo?.ToDateOnly(), decision.Body, decision.On.ToDateOnly(), decision.Section, decision.CaseNumber,
            Fees, now.ToDateTimeOffset())
        : null;

    public bool InForceOn(LocalDate day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>
    /// The newest decision that has begun by the day, while it is valid: it ended the ones before it, so they do not come back after it. Where nothing is decided,
    /// the newest example that is valid.
    /// </summary>
    public static Recommendation? InForce(IEnumerable<Recommendation> all, LocalDate day)
    {
        var begun = all.Where(one => one.ValidFrom <= day).OrderByDescending(one => one.ValidFrom).ThenByDescending(one => one.Edition).ToList();
        return begun.FirstOrDefault(one => !one.IsExample) is { } decided && decided.InForceOn(day) ? decided : begun.FirstOrDefault(one => one.IsExample && one.InForceOn(day));
    }

    /// <summary>The last day on which a decided one is in force among the others; null while it goes on. Before its first day when a correction replaced it whole.</summary>
    public LocalDate? LastDay(IEnumerable<Recommendation> all)
    {
        var next = all.Where(other => !other.IsExample && other != this && (other.ValidFrom > ValidFrom || (other.ValidFrom == ValidFrom && other.Edition > Edition))).Select(other => (LocalDate?)other.ValidFrom.PlusDays(-1)).Min();
        return (ValidTo, next) switch { ({ } to, { } before) => LocalDate.Min(to, before), var (to, before) => to ?? before };
    }

    public Standing On(LocalDate day, IReadOnlyCollection<Recommendation> all)
    {
        if (IsExample)
            return Standing.Example;
        if (LastDay(all) is { } last && (last < day || last < ValidFrom))
            return last == ValidTo ? Standing.Ended : Standing.Superseded;
        return ValidFrom > day ? Standing.Coming : Standing.InForce;
    }

    /// <summary>
    /// The decided one that a new decision would lie over. A later one ends those before it, and one of the same name and first day corrects them; anything else would
    /// give two amounts for one day.
    /// </summary>
    public static Recommendation? InTheWay(IEnumerable<Recommendation> all, string name, LocalDate from, LocalDate? to) => all
        .Where(one => !one.IsExample && one.ValidFrom >= from && (one.ValidFrom > from ? to is null || to >= one.ValidFrom : one.Name != name))
        .OrderBy(one => one.ValidFrom).FirstOrDefault();

    /// <summary>
    /// The row for a task of this length: its own type before a row for every type, one for remote tasks before one for all, one for experts together before one for all, a duration band before none, then the
    /// narrower band.
    /// </summary>
    public RecommendationRow? RowFor(string taskType, int minutes, bool remote = false, bool together = false) =>
        RowsFor(taskType, minutes, remote, together).FirstOrDefault(row => row.Unit is not (FeeUnit.PreparationPerHour or FeeUnit.LateCancellation));

    public RecommendationRow? PreparationRowFor(string taskType, int minutes, bool remote = false, bool together = false) =>
        RowsFor(taskType, minutes, remote, together).FirstOrDefault(row => row.Unit == FeeUnit.PreparationPerHour);

    /// <summary>The row for a task that the unit called off so many minutes before its beginning: that of its own type before one for all, then the one with the shortest time that still holds it.</summary>
    public RecommendationRow? CancellationRowFor(TaskFacts task, int minutesBefore) =>
        RowsFor(task.TaskType, task.Minutes, task.Remote, task.Together).Where(row => row.Unit == FeeUnit.LateCancellation && minutesBefore < row.WithinHours * 60)
            .OrderBy(row => row.TaskType is null).ThenBy(row => row.WithinHours).FirstOrDefault();

    private IOrderedEnumerable<RecommendationRow> RowsFor(string taskType, int minutes, bool remote, bool together) =>
        Rows.Where(row => row.Fits(taskType, minutes, remote, together)).Order(RecommendationRow.MostExactFirst);
}

/// <summary>Where a recommendation stands on a day.</summary>
public enum Standing { Example, Coming, InForce, Superseded, Ended }

/// <summary>Who decided, when, and where the minutes are found, e.g. "Aluehallitus 12.1.2027 § 4, KHVADno-2027-1".</summary>
public sealed record Decision(string Body, LocalDate On, string Section, string CaseNumber);

/// <summary>One amount of a recommendation.</summary>
public sealed class RecommendationRow
{
    private RecommendationRow() { }

    /// <param name="taskType">Null: for every type of task.</param>
    /// <param name="fromMinutes">Shortest task the row is for, null for no lower end.</param>
    /// <param name="toMinutes">Longest task the row is for, null for no upper end.</param>
    /// <param name="taxClass">Income type of the Incomes Register, e.g. "210"; payroll decides it, not we. Empty while it is not decided: that blocks the payout, not the offer.</param>
    /// <param name="upTo">The highest amount when the decision gives a range; what a task pays within it is agreed for each task.</param>
    /// <param name="remoteOnly">For remote tasks only.</param>
    /// <param name="groupOnly">Only when several experts do the task together; the amount is for each of them.</param>
    /// <param name="withinHours">Of a late cancellation: the unit called the task off less than so many hours before its beginning.</param>
    public RecommendationRow(string? taskType, FeeUnit unit, Money amount, string taxClass, int? fromMinutes = null, int? toMinutes = null, Money? upTo = null, bool remoteOnly = false, bool groupOnly = false, int? withinHours = null)
    {
        (GroupOnly, WithinHours) = (groupOnly, withinHours);
        (Id, TaskType, Unit, Amount, TaxClass, FromMinutes, ToMinutes) = (Guid.CreateVersion7(), taskType, unit, amount, taxClass, fromMinutes, toMinutes);
        (UpTo, RemoteOnly) = (upTo, remoteOnly);
    }

    public Guid Id { get; private set; }
    public string? TaskType { get; private set; }
    public FeeUnit Unit { get; private set; }
    public int? FromMinutes { get; private set; }
    public int? ToMinutes { get; private set; }
    public Money Amount { get; private set; }
    public Money? UpTo { get; private set; }
    public bool RemoteOnly { get; private set; }
    public bool GroupOnly { get; private set; }
    public int? WithinHours { get; private set; }
    public string TaxClass { get; private set; } = "";

    /// <summary>As other modules are told of it.</summary>
    public RecommendedFee AsTold() => new(TaskType, Unit.ToString(), Amount.Cents, UpTo?.Cents, FromMinutes, ToMinutes, RemoteOnly, GroupOnly, WithinHours);

    public bool IsPerHour => Unit is FeeUnit.PerHour or FeeUnit.PreparationPerHour;

    public bool Fits(string taskType, int minutes, bool remote = false, bool together = false) =>
        (TaskType is null || TaskType == taskType) && (remote || !RemoteOnly) && (together || !GroupOnly) && minutes >= (FromMinutes ?? 0) && minutes <= (ToMinutes ?? int.MaxValue);

    /// <summary>The amount for a length of time, the lowest when the row is a range.</summary>
    public Money For(int minutes) => Times(Amount, minutes);

    /// <summary>
    /// Between which amounts a task's fee is agreed; null when the row itself says it. Of the fee of a whole project a single task can be any part: that nothing is
    /// paid twice is agreed by people.
    /// </summary>
    public Span? Agreed(int minutes) => Unit == FeeUnit.PerProject
        ? new Span(Money.Zero, UpTo ?? Amount)
        : UpTo is { } most ? new Span(For(minutes), Times(most, minutes)) : null;

    /// <summary>Multiplied before it is divided so that nothing is lost before the one rounding to a cent.</summary>
    private Money Times(Money amount, int minutes) => !IsPerHour ? amount : new Money((long)decimal.Round((decimal)amount.Cents * minutes / 60m, MidpointRounding.AwayFromZero));

    public static readonly IComparer<RecommendationRow> MostExactFirst = Comparer<RecommendationRow>.Create((a, b) => Rank(a).CompareTo(Rank(b)));

    private static (int, int, long, Guid) Rank(RecommendationRow row) => (
        (row.TaskType is null ? 4 : 0) + (row.RemoteOnly ? 0 : 2) + (row.GroupOnly ? 0 : 1),
        row.FromMinutes is null && row.ToMinutes is null ? 1 : 0,
        (long)(row.ToMinutes ?? int.MaxValue) - (row.FromMinutes ?? 0),
        row.Id);
}
