using NodaTime;

namespace Fees;

/// <summary>Payroll's choice of an income type that the decision left open. The decision itself never changes, so the choice stands beside it.</summary>
public sealed class TaxClassChoice
{
    private TaxClassChoice() { }

    public TaxClassChoice(OpenTaxClass of) => (Recommendation, TaskType, Kind) = (of.Recommendation, of.TaskType, of.Kind);

    /// <summary>Name and edition, as claims say it.</summary>
    public string Recommendation { get; private set; } = "";
    public string TaskType { get; private set; } = "";
    public LineKind Kind { get; private set; }
    /// <summary>Three digits of the Incomes Register.</summary>
    public string TaxClass { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant At { get; private set; }
    public int Version { get; private set; }

    public OpenTaxClass Of => new(Recommendation, TaskType, Kind);

    public void Is(string taxClass, Act by) => (TaxClass, ByPerson, ByName, At) = (taxClass, by.PersonId, by.Name, by.At);

    public static bool IsWritten(string text) => IncomeTypes.IsFee(text);
}

/// <summary>Which lines of claims an income type is chosen for: of one recommendation, one type of task, and one kind of line.</summary>
public sealed record OpenTaxClass(string Recommendation, string TaskType, LineKind Kind);
