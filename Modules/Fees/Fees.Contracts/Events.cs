namespace Fees.Contracts;

/// <summary>What a task would pay, line by line.</summary>
/// <param name="Revision">The revision of the question that this answers.</param>
/// <param name="Decided">False when no decided recommendation is in force on the day of the task; then there are no lines and the total is 0 because it is unknown, not free.</param>
/// <param name="IsExample">The recommendation is an example and no one's decision.</param>
/// <param name="BudgetNote">That the budget would be exceeded, ready to show by language code, for the unit and the coordinator only; null when it holds or there is none.</param>
/// <param name="Recommendation">Name and version of the recommendation, e.g. "Esimerkkisuositus 2026, versio 1"; empty when not decided.</param>
public sealed record FeeQuoted(
    Guid RequestId, int Revision, bool Decided, bool IsExample, string Recommendation, IReadOnlyList<FeeLine> Lines, long TotalCents, DateTimeOffset At,
    IReadOnlyDictionary<string, string>? BudgetNote = null);

/// <param name="What">What is paid for, ready to show, by language code.</param>
/// <param name="Rule">The rule behind it, ready to show, by language code.</param>
/// <param name="Cents">Null when the amount depends on what happens, such as kilometres driven.</param>
public sealed record FeeLine(IReadOnlyDictionary<string, string> What, IReadOnlyDictionary<string, string> Rule, long? Cents);

/// <summary>
/// Whether a claim leaves anything to pay. Told when it does not (the expert declined the fee and had no costs, or the task has none), and again when that is taken back.
/// </summary>
public sealed record FeeStanding(Guid ClaimId, Guid AssignmentId, Guid ExpertId, Guid UnitId, bool NothingToPay, DateTimeOffset At);

/// <summary>A claim was paid, or a paid one reversed (then the amount is negative).</summary>
/// <param name="PaidOn">The day the money is on the payee's account.</param>
public sealed record FeePaid(Guid ClaimId, Guid AssignmentId, Guid ExpertId, Guid UnitId, long Cents, DateOnly PaidOn, DateTimeOffset At);

/// <summary>The Incomes Register waits for what a batch has paid, and a payer should hear of it. Told again each working day until it is recorded as sent.</summary>
/// <param name="Payments">Payments that no sent report tells of.</param>
/// <param name="Corrections">Reports that were sent and no longer hold.</param>
public sealed record IncomeReportDue(Guid BatchId, DateOnly PaidOn, DateOnly LastDay, int Payments, int Corrections, DateTimeOffset At);

/// <summary>The board has decided on fees. A decision never changes; a correction comes as a new edition.</summary>
/// <param name="ValidTo">Null while it goes on until the next decision.</param>
/// <param name="Body">Who decided, e.g. "Aluehallitus".</param>
/// <param name="CaseNumber">E.g. "KHVADno-2023-1920".</param>
public sealed record RecommendationDecided(
    Guid RecommendationId, string Name, int Edition, DateOnly ValidFrom, DateOnly? ValidTo, string Body, DateOnly DecidedOn, string Section, string CaseNumber,
    IReadOnlyList<RecommendedFee> Fees, DateTimeOffset At);

/// <summary>A proposed recommendation can be commented on. Told again, with newer rows, when it comes out again after changes.</summary>
public sealed record ProposalShown(Guid ProposalId, string Name, IReadOnlyList<RecommendedFee> Fees, DateTimeOffset At);

/// <param name="TaskType">Null for every type of task.</param>
/// <param name="Unit">"PerHour", "PerOccasion", "PreparationPerHour", "HalfDay", "FullDay", "PerProject" or "LateCancellation".</param>
/// <param name="UpToCents">The highest amount of a range; null when there is one amount.</param>
/// <param name="FromMinutes">Shortest task it is for; null for no lower end.</param>
/// <param name="ToMinutes">Longest task it is for; null for no upper end.</param>
/// <param name="GroupOnly">Only when several experts do the task together; the amount is for each.</param>
/// <param name="WithinHours">Of a late cancellation by the unit: less than so many hours before the beginning.</param>
public sealed record RecommendedFee(string? TaskType, string Unit, long Cents, long? UpToCents, int? FromMinutes, int? ToMinutes, bool RemoteOnly, bool GroupOnly = false, int? WithinHours = null);
