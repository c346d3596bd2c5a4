using Foundation;
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
        (Experts, CalledOff) = (task.Experts, task.CalledOff);
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
    /// <summary>How many experts did the task together.</summary>
    public int Experts { get; private set; } = 1;
    /// <summary>How many minutes before its beginning the unit called the task off; null when it was done.</summary>
    public int? CalledOff { get; private set; }
    /// <summary>The rate that the kilometres were paid by, kept whatever becomes of the table.</summary>
    public Money? KilometreRate { get; private set; }
    public Guid? KilometreRateId { get; private set; }
    public Instant FormedAt { get; private set; }

    /// <summary>How long the task was to last when it was confirmed; 0 when that is not known.</summary>
    public int BookedMinutes { get; init; }

    /// <summary>Name and edition of the recommendation behind the lines; empty while there is none.</summary>
    public string Recommendation { get; private set; } = "";
    public bool IsExample { get; private set; }

    public ClaimStage Stage { get; private set; }
    /// <summary>What will be paid, tax included: the lines that have an amount, without pay for work that was declined.</summary>
    public Money Total { get; private set; }
    public int Version { get; private set; }

    public List<ClaimLine> Lines { get; private set; } = [];
    public List<Question> Questions { get; private set; } = [];
    public List<ClaimChange> Changes { get; private set; } = [];
    public FeeDeclined? Declined { get; private set; }
    public Approval? Approval { get; private set; }
    public Reversal? Reversal { get; private set; }
    public Withdrawal? Withdrawal { get; private set; }

    public TaskFacts Task => new(TaskType, Day, Minutes, PreparationMinutes, Remote, Experts, CalledOff);

    /// <summary>The lines that are paid: all, or only the travel when the fee was declined.</summary>
    public IEnumerable<ClaimLine> Payable => Lines.Where(line => Declined is null || !line.IsPayForWork);

    public bool LeavesNothing => Stage is ClaimStage.NothingToPay;

    /// <summary>Stages of a claim that is neither paid nor out of the way: what it asks for is still to come.</summary>
    public static readonly IReadOnlyList<ClaimStage> ToBePaid = [ClaimStage.WaitsForRule, ClaimStage.Questioned, ClaimStage.WaitsForApproval, ClaimStage.Approved, ClaimStage.InBatch];

    public bool CanStillChange => Stage is ClaimStage.WaitsForRule or ClaimStage.NothingToPay or ClaimStage.Questioned or ClaimStage.WaitsForApproval;

    public void Price(Recommendation? recommendation, IEnumerable<(string What, Money Amount)> costs, KilometreRates rates)
    {
        foreach (var line in ClaimLines.For(recommendation, Task, Kilometres, costs, rates))
            Lines.Add(new ClaimLine(Id, Lines.Count + 1, line));
        Name(recommendation);
        Drive(rates);
        Settle();
    }

    private void Drive(KilometreRates rates)
    {
        var paid = Lines.Exists(line => line is { Kind: LineKind.Kilometres, Amount: not null });
        (KilometreRate, KilometreRateId) = paid ? (rates.On(Day), rates.RowOn(Day)?.Id) : (null, null);
    }

    /// <summary>Gives an amount to lines that waited for a decision or a rate. Lines that have one stay as they were explained.</summary>
    public void PriceWhatWaits(Recommendation? recommendation, KilometreRates rates, Instant now)
    {
        var before = ClaimFacts.Of(this);
        var fresh = ClaimLines.For(recommendation, Task, Kilometres, [], rates);
        foreach (var line in Lines.Where(line => line.Amount is null))
            if (fresh.FirstOrDefault(one => one.Kind == line.Kind && (one.Amount is not null || one.Agreed is not null)) is { } priced)
                line.Becomes(priced);
        if (Recommendation.Length == 0)
            Name(recommendation);
        if (KilometreRate is null)
            Drive(rates);
        Settle();
        Keep(before, new Act(null, "", "", now), FeesTexts.Say("change.why-decided"));
    }

    /// <summary>
    /// The facts were told again, or the decision was corrected, before anybody approved: what they bear on is priced anew, the rest stays as it was explained,
    /// and what changed is kept for those who read the claim.
    /// </summary>
    /// <param name="costs">Null: those told before hold.</param>
    /// <returns>What changed; nothing when all is as it was.</returns>
    public IReadOnlyList<ClaimChange> Correct(
        TaskFacts task, int kilometres, IReadOnlyList<(string What, Money Amount)>? costs, Recommendation? recommendation, KilometreRates rates, Act by, Said why)
    {
        if (!CanStillChange)
            throw new InvalidOperationException($"A claim that is {Stage} is not corrected.");
        var before = ClaimFacts.Of(this);
        (TaskType, Day, Minutes, PreparationMinutes, Remote, Kilometres, Experts) = (task.TaskType, task.Day, task.Minutes, task.PreparationMinutes, task.Remote, kilometres, task.Experts);
        var fresh = ClaimLines.For(recommendation, task, kilometres, costs ?? [.. Lines.Where(line => line.Kind == LineKind.Cost).Select(line => (line.WhatFi, line.Amount!.Value))], rates);
        var old = Lines.ToList();
        foreach (var line in fresh)
        {
            if (old.Find(one => one.Kind == line.Kind && (line.Kind != LineKind.Cost || one.Says(line))) is { } known)
            {
                old.Remove(known);
                if (!known.Says(line))
                    known.Becomes(line);
            }
            else
                Lines.Add(new ClaimLine(Id, Lines.Max(one => one.Position) + 1, line));
        }
        old.ForEach(gone => Lines.Remove(gone));
        Name(recommendation);
        Drive(rates);
        Settle();
        return Keep(before, by, why);
    }

    /// <summary>Whether these are the facts it was made of: a message that comes twice changes nothing.</summary>
    public bool IsToldBy(TaskFacts task, int kilometres, IReadOnlyList<(string What, Money Amount)> costs) =>
        Task == task && Kilometres == kilometres && Lines.Where(line => line.Kind == LineKind.Cost).Select(line => (line.WhatFi, line.Amount!.Value)).Order()
            .SequenceEqual(costs.Select(cost => (Said.AsTyped(cost.What).Fi, cost.Amount)).Order());

    /// <summary>What the task pays within the decided range. Agreed again while nobody has approved it, the last word holds.</summary>
    public void Agree(Guid lineId, Money amount, Act by)
    {
        if (!CanStillChange)
            throw new InvalidOperationException($"A claim that is {Stage} is not agreed on.");
        var before = ClaimFacts.Of(this);
        var line = Lines.Single(line => line.Id == lineId);
        var agreed = line.Amount;
        line.Agree(amount, by);
        Settle();
        if (agreed is { } earlier && earlier != amount)
            Keep(before, by, FeesTexts.Say("change.why-agreed"), (earlier, amount));
    }

    private List<ClaimChange> Keep(ClaimFacts before, Act by, Said why, (Money From, Money To)? agreed = null)
    {
        List<ClaimChange> changes = [.. ClaimFacts.Of(this).Since(before, agreed).Select(one => new ClaimChange(this, one.What, one.From, one.To, by, why))];
        Changes.AddRange(changes);
        return changes;
    }

    /// <summary>The same claim once more, after its payment was reversed. It goes the whole way again: nobody's old approval pays it.</summary>
    public Claim Again(Instant now)
    {
        if (Stage is not ClaimStage.Reversed)
            throw new InvalidOperationException($"A claim that is {Stage} is not made again.");
        var again = new Claim(AssignmentId, ExpertId, UnitId, Title, CostCentre, Task, Kilometres, now) { Round = Round + 1, BookedMinutes = BookedMinutes, KilometreRate = KilometreRate, KilometreRateId = KilometreRateId, Recommendation = Recommendation, IsExample = IsExample };
        foreach (var line in Payable.OrderBy(line => line.Position))
            again.Lines.Add(new ClaimLine(again.Id, again.Lines.Count + 1, new PricedLine(line.Kind, line.What, line.AgreedRule, line.Amount, line.TaxClass, line.Taxable)));
        again.Settle();
        return again;
    }

    /// <summary>Lines whose income type the decision left open, or that no fee can have.</summary>
    public IEnumerable<(OpenTaxClass Of, ClaimLine Line)> OpenTaxClasses => Payable.Where(line => line.Taxable && !IncomeTypes.IsFee(line.TaxClass)).Select(line => (new OpenTaxClass(Recommendation, TaskType, line.Kind), line));

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
