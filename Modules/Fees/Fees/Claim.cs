using Foundation;
using Foundation.Calendar;
using NodaTime;

namespace Fees;

/// <summary>Where a claim is on its way, for lists. Who did what and when is in the rows of the claim; <see cref="Claim"/> keeps the two in step.</summary>
public enum ClaimStage { WaitsForRule, NothingToPay, Questioned, WaitsForApproval, Approved, InBatch, Paid, Reversed, Withdrawn }

/// <summary>What one done task pays one expert. It forms by itself, and from its approval on nothing in it changes.</summary>
public sealed class Claim
{
    private Claim() { }

    public Claim(Guid assignmentId, Guid expertId, Guid unitId, string title, string costCentre, TaskFacts task, int kilometres, Instant formedAt)
    {
        Id = Guid.CreateVersion7();
        (AssignmentId, ExpertId, UnitId, Title, CostCentre, FormedAt) = (assignmentId, expertId, unitId, Said.Cut(title, 300), Said.Cut(costCentre, 50), formedAt);
        (TaskType, Day, Minutes, PreparationMinutes, Remote, Kilometres) = (task.TaskType, task.Day, task.Minutes, task.PreparationMinutes, task.Remote, kilometres);
    }

    public Guid Id { get; private set; }
    public Guid AssignmentId { get; private set; }
    /// <summary>1 for the claim that formed by itself; higher for one made after a reversed payment.</summary>
    public int Round { get; private set; } = 1;
    public Guid ExpertId { get; private set; }
    public Guid UnitId { get; private set; }
    public string Title { get; private set; } = "";
    public string CostCentre { get; private set; } = "";
    public string TaskType { get; private set; } = "";
    public LocalDate Day { get; private set; }
    public int Minutes { get; private set; }
    public int PreparationMinutes { get; private set; }
    public int Kilometres { get; private set; }
    public bool Remote { get; private set; }
    public Instant FormedAt { get; private set; }

    /// <summary>Name and edition of the recommendation behind the lines; empty while there is none.</summary>
    public string Recommendation { get; private set; } = "";
    public bool IsExample { get; private set; }

    public ClaimStage Stage { get; private set; }
    /// <summary>What will be paid, tax included: the lines that have an amount, without pay for work that was declined.</summary>
    public Money Total { get; private set; }
    public int Version { get; private set; }

    public List<ClaimLine> Lines { get; private set; } = [];
    public List<Question> Questions { get; private set; } = [];
    public FeeDeclined? Declined { get; private set; }
    public Approval? Approval { get; private set; }
    public Reversal? Reversal { get; private set; }
    public Withdrawal? Withdrawal { get; private set; }

    public TaskFacts Task => new(TaskType, Day, Minutes, PreparationMinutes, Remote);

    /// <summary>The lines that are paid: all, or only the travel when the fee was declined.</summary>
    public IEnumerable<ClaimLine> Payable => Lines.Where(line => Declined is null || !line.IsPayForWork);

    public bool LeavesNothing => Stage is ClaimStage.NothingToPay;

    public bool CanStillChange => Stage is ClaimStage.WaitsForRule or ClaimStage.NothingToPay or ClaimStage.Questioned or ClaimStage.WaitsForApproval;

    public void Price(Recommendation? recommendation, IEnumerable<(string What, Money Amount)> costs, KilometreRates rates)
    {
        foreach (var line in ClaimLines.For(recommendation, Task, Kilometres, costs, rates))
            Lines.Add(new ClaimLine(Id, Lines.Count + 1, line));
        Name(recommendation);
        Settle();
    }

    /// <summary>Gives an amount to lines that waited for a decision or a rate. Lines that have one stay as they were explained.</summary>
    public void PriceWhatWaits(Recommendation? recommendation, KilometreRates rates)
    {
        var fresh = ClaimLines.For(recommendation, Task, Kilometres, [], rates);
        foreach (var line in Lines.Where(line => line.Amount is null))
            if (fresh.FirstOrDefault(one => one.Kind == line.Kind && (one.Amount is not null || one.Agreed is not null)) is { } priced)
                line.Becomes(priced);
        if (Recommendation.Length == 0)
            Name(recommendation);
        Settle();
    }

    /// <summary>What the task pays within the decided range. Agreed again while nobody has approved it, the last word holds.</summary>
    public void Agree(Guid lineId, Money amount, Act by)
    {
        if (!CanStillChange)
            throw new InvalidOperationException($"A claim that is {Stage} is not agreed on.");
        Lines.Single(line => line.Id == lineId).Agree(amount, by);
        Settle();
    }

    /// <summary>The same claim once more, after its payment was reversed. It goes the whole way again: nobody's old approval pays it.</summary>
    public Claim Again(Instant now)
    {
        if (Stage is not ClaimStage.Reversed)
            throw new InvalidOperationException($"A claim that is {Stage} is not made again.");
        var again = new Claim(AssignmentId, ExpertId, UnitId, Title, CostCentre, Task, Kilometres, now) { Round = Round + 1, Recommendation = Recommendation, IsExample = IsExample };
        foreach (var line in Payable.OrderBy(line => line.Position))
            again.Lines.Add(new ClaimLine(again.Id, again.Lines.Count + 1, new PricedLine(line.Kind, line.What, line.AgreedRule, line.Amount, line.TaxClass, line.Taxable)));
        again.Settle();
        return again;
    }

    /// <summary>Lines whose income type the decision left open.</summary>
    public IEnumerable<(OpenTaxClass Of, ClaimLine Line)> OpenTaxClasses => Payable.Where(line => line.Taxable && line.TaxClass.Length == 0).Select(line => (new OpenTaxClass(Recommendation, TaskType, line.Kind), line));

    public void Decline(Act by, string? reason)
    {
        Declined = new FeeDeclined(Id, by, reason);
        Settle();
    }

    public void TakeFeeBack()
    {
        Declined = null;
        Settle();
    }

    public void Ask(Act by, string text)
    {
        Questions.Add(new Question(Id, by, text));
        Settle();
    }

    public void Answer(Guid questionId, Act by, string text)
    {
        Questions.Single(question => question.Id == questionId).AnswerWith(by, text);
        Settle();
    }

    public void Approve(Act by)
    {
        if (Stage is not ClaimStage.WaitsForApproval)
            throw new InvalidOperationException($"A claim that is {Stage} cannot be approved.");
        Approval = new Approval(Id, by, Total);
        Settle();
    }

    public void Withdraw(Act by)
    {
        if (!CanStillChange)
            throw new InvalidOperationException($"A claim that is {Stage} cannot be withdrawn.");
        Withdrawal = new Withdrawal(Id, by);
        Settle();
    }

    public void EnterBatch() => Stage = Stage is ClaimStage.Approved ? ClaimStage.InBatch : throw new InvalidOperationException($"A claim that is {Stage} enters no batch.");

    public void BePaid() => Stage = Stage is ClaimStage.InBatch ? ClaimStage.Paid : throw new InvalidOperationException($"A claim that is {Stage} cannot be paid.");

    /// <summary>The bank did not pay it: it is approved as it was, and waits for the next batch.</summary>
    public void ComeBack() => Stage = Stage is ClaimStage.InBatch or ClaimStage.Paid ? ClaimStage.Approved : throw new InvalidOperationException($"A claim that is {Stage} does not come back.");

    public void Reverse(Act by, string reason)
    {
        if (Stage is not ClaimStage.Paid)
            throw new InvalidOperationException($"A claim that is {Stage} cannot be reversed.");
        Reversal = new Reversal(Id, by, reason);
        Stage = ClaimStage.Reversed;
    }

    private void Name(Recommendation? recommendation)
    {
        if (recommendation is not null && Lines.Any(line => line.IsPayForWork && (line.Amount is not null || line.Span is not null)))
            (Recommendation, IsExample) = (recommendation.Label, recommendation.IsExample);
    }

    private void Settle()
    {
        Total = Money.Sum(Payable.Where(line => line.Amount is not null).Select(line => line.Amount!.Value));
        Stage = this switch
        {
            { Withdrawal: not null } => ClaimStage.Withdrawn,
            { Approval: not null } => ClaimStage.Approved,
            _ when Payable.Any(line => line.Amount is null) => ClaimStage.WaitsForRule,
            _ when Total == Money.Zero => ClaimStage.NothingToPay,
            _ when Questions.Exists(question => question.Answer is null) => ClaimStage.Questioned,
            _ => ClaimStage.WaitsForApproval,
        };
    }
}

/// <summary>A line of a claim as it was explained when it got its amount.</summary>
public sealed class ClaimLine
{
    private ClaimLine() { }

    public ClaimLine(Guid claimId, int position, PricedLine line)
    {
        (Id, ClaimId, Position) = (Guid.CreateVersion7(), claimId, position);
        Becomes(line);
    }

    public Guid Id { get; private set; }
    public Guid ClaimId { get; private set; }
    public int Position { get; private set; }
    public LineKind Kind { get; private set; }
    public string WhatFi { get; private set; } = "";
    public string WhatEn { get; private set; } = "";
    public string RuleFi { get; private set; } = "";
    public string RuleEn { get; private set; } = "";
    /// <summary>Null while the rule or the rate is not decided.</summary>
    public Money? Amount { get; private set; }
    public string TaxClass { get; private set; } = "";
    public bool Taxable { get; private set; }

    /// <summary>The lowest and the highest amount that can be agreed, when the decision gives a range; both null otherwise.</summary>
    public Money? Least { get; private set; }
    public Money? Most { get; private set; }
    public string? AgreedByName { get; private set; }
    public Instant? AgreedAt { get; private set; }

    public Span? Span => Least is { } least && Most is { } most ? new Span(least, most) : null;

    /// <summary>The rule with what was agreed on it.</summary>
    public Said AgreedRule => Amount is { } amount && AgreedByName is { } name && AgreedAt is { } at ? FeeRules.Agreed(Rule, amount, name, Helsinki.Date(at)) : Rule;

    public Said What => new(WhatFi, WhatEn);
    public Said Rule => new(RuleFi, RuleEn);
    public bool IsPayForWork => Kind is LineKind.Fee or LineKind.Preparation;

    internal void Becomes(PricedLine line)
    {
        Kind = line.Kind;
        (WhatFi, WhatEn, RuleFi, RuleEn) = (line.What.Fi, line.What.En, line.Rule.Fi, line.Rule.En);
        (Amount, TaxClass, Taxable) = (line.Amount, line.TaxClass, line.Taxable);
        (Least, Most) = (line.Agreed?.Least, line.Agreed?.Most);
    }

    /// <summary>Payroll has chosen what the decision left open; the amount is as it was approved.</summary>
    internal void Classify(string taxClass) => TaxClass = TaxClass.Length == 0 ? taxClass : throw new InvalidOperationException("The line has an income type.");

    internal void Agree(Money amount, Act by)
    {
        if (Span is not { } span || !span.Holds(amount))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "Only an amount within the decided range can be agreed.");
        (Amount, AgreedByName, AgreedAt) = (amount, by.Name, by.At);
    }
}
