using Foundation.Ui;

namespace Fees.Deciding;

/// <summary>A decision on fees as it was typed.</summary>
public class RecommendationForm
{
    public string? Name { get; set; }
    public string? ValidFrom { get; set; }
    public string? ValidTo { get; set; }
    public string? Body { get; set; }
    public string? DecidedOn { get; set; }
    public string? Section { get; set; }
    public string? CaseNumber { get; set; }
    public List<RowForm> Rows { get; set; } = [];

    /// <summary>A row without an amount is no row.</summary>
    public sealed class RowForm
    {
        /// <summary>"any" for every type of task.</summary>
        public string? TaskType { get; set; }
        public string? Unit { get; set; }
        public string? Amount { get; set; }

        /// <summary>The highest amount, when the decision gives a range.</summary>
        public string? UpTo { get; set; }
        public string? TaxClass { get; set; }
        public string? FromMinutes { get; set; }
        public string? ToMinutes { get; set; }

        /// <summary>"yes" for remote tasks only.</summary>
        public string? Remote { get; set; }

        /// <summary>"yes" for tasks that several experts do together only.</summary>
        public string? Group { get; set; }

        /// <summary>Of a late cancellation: how many hours before the beginning.</summary>
        public string? WithinHours { get; set; }
    }

    private const int MostRows = 60;

    /// <summary>Room for more, within reason.</summary>
    public void AddRows()
    {
        for (var i = 0; i < 3 && Rows.Count < MostRows; i++)
            Rows.Add(new());
    }

    /// <summary>The proposal as the board decided it: its amounts, with the decision and the days that the board set.</summary>
    public RecommendationForm DecidedAs(RecommendationForm decision) => new()
    {
        Name = Name, Rows = Rows, ValidFrom = decision.ValidFrom, ValidTo = decision.ValidTo,
        Body = decision.Body, DecidedOn = decision.DecidedOn, Section = decision.Section, CaseNumber = decision.CaseNumber,
    };

    /// <summary>A row for each type of task and one for preparation, and some for lengths that pay differently.</summary>
    public static RecommendationForm Empty() => new()
    {
        Rows = [.. TaskTypes.All.Select(type => new RowForm { TaskType = type }), new RowForm { TaskType = TaskTypes.Any, Unit = nameof(FeeUnit.PreparationPerHour) }, new(), new(), new()],
    };
}

public static class TaskTypes
{
    public const string Any = "any";
    /// <summary>For a field where one is chosen, in the reader's language.</summary>
    public static IEnumerable<Option> Options => All.Select(type => new Option(type, FeesTexts.T["task." + type]));

    public static readonly IReadOnlyList<string> All = ["workshop", "clinic", "steering-group", "lecture", "panel", "interview", "media", "other"];
}
