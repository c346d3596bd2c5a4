using Foundation;
using NodaTime;

namespace Fees;

/// <summary>The money of a cost centre, or of a project within it. What is planned and what was spent before this programme are imported; what is reserved and spent here follows from the tasks.</summary>
public sealed class Budget
{
    private Budget() { }

    public Budget(string costCentre, string project) => (Id, CostCentre, Project) = (Guid.CreateVersion7(), costCentre, project);

    public Guid Id { get; private set; }
    public string CostCentre { get; private set; } = "";
    /// <summary>Empty for the cost centre itself.</summary>
    public string Project { get; private set; } = "";
    public int Version { get; private set; }
    public List<BudgetRow> Rows { get; private set; } = [];

    /// <summary>What a request's cost centre must say for its tasks to count here: the project's name, or the cost centre's when there is no project.</summary>
    public string Code => Project.Length > 0 ? Project : CostCentre;

    public bool Pays(string costCentre) => string.Equals(Code, costCentre.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A row of the file takes the place of the one for the same line and year.</summary>
    public void Take(BudgetRow row)
    {
        Rows.RemoveAll(known => string.Equals(known.Line, row.Line, StringComparison.OrdinalIgnoreCase) && known.Year == row.Year);
        Rows.Add(row);
    }
}

/// <summary>One line of a budget in one year, as the source said it.</summary>
public sealed class BudgetRow
{
    /// <summary>The year of a row that holds the source's own totals over the years.</summary>
    public const int AllYears = 0;

    private BudgetRow() { }

    public BudgetRow(Guid budgetId, int position, string line, string partOf, int year, Money? planned, Money? actual, Money? left, Act by)
    {
        (Id, BudgetId, Position, Line, PartOf, Year) = (Guid.CreateVersion7(), budgetId, position, line, partOf, year);
        (Planned, Actual, Left, At, ByName) = (planned, actual, left, by.At, by.Name);
    }

    public Guid Id { get; private set; }
    public Guid BudgetId { get; private set; }
    public int Position { get; private set; }
    public string Line { get; private set; } = "";
    /// <summary>The line whose sum it is a part of; empty at the top.</summary>
    public string PartOf { get; private set; } = "";
    public int Year { get; private set; }
    public Money? Planned { get; private set; }
    /// <summary>Spent before or beside this programme.</summary>
    public Money? Actual { get; private set; }
    /// <summary>What the source itself said is left; only beside its totals.</summary>
    public Money? Left { get; private set; }
    public Instant At { get; private set; }
    public string ByName { get; private set; } = "";
}

/// <summary>What a request was quoted, kept so that a confirmed place can be reserved and the same question need not be asked again.</summary>
public sealed class QuotedTask
{
    private QuotedTask() { }
    public QuotedTask(Guid requestId) => (RequestId, Revision) = (requestId, -1);

    public Guid RequestId { get; private set; }
    public int Revision { get; private set; }
    public string CostCentre { get; private set; } = "";
    public LocalDate Day { get; private set; }
    /// <summary>For one expert, without the travel that nobody knows yet.</summary>
    public Money Total { get; private set; }
    public int Version { get; private set; }

    public void Is(int revision, string costCentre, LocalDate day, Money total)
    {
        if (revision >= Revision)
            (Revision, CostCentre, Day, Total) = (revision, Said.Cut(costCentre.Trim(), 50), day, total);
    }
}

/// <summary>Money that a confirmed place will need. It counts until the task has its claim, which counts from then on, or is called off.</summary>
public sealed class Reservation
{
    private Reservation() { }

    public Reservation(Guid assignmentId, QuotedTask quoted, Instant at) =>
        (AssignmentId, RequestId, CostCentre, Day, Amount, At) = (assignmentId, quoted.RequestId, quoted.CostCentre, quoted.Day, quoted.Total, at);

    public Guid AssignmentId { get; private set; }
    public Guid RequestId { get; private set; }
    public string CostCentre { get; private set; } = "";
    public LocalDate Day { get; private set; }
    public Money Amount { get; private set; }
    public Instant At { get; private set; }
    public Instant? ReleasedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>News may overtake each other: the later one holds.</summary>
    public void MoveTo(LocalDate day, Instant at)
    {
        if (at >= At)
            (Day, At) = (day, at);
    }

    /// <summary>The amount of a newer quote, once it is for the day of the task; what was released stays as it was.</summary>
    public void Follow(QuotedTask quoted)
    {
        if (ReleasedAt is null && quoted.Day == Day)
            (Amount, CostCentre) = (quoted.Total, quoted.CostCentre);
    }

    public void Release(Instant at) => ReleasedAt ??= at;
}
