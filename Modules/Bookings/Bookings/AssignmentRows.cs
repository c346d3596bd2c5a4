using Foundation;
using NodaTime;

namespace Bookings;

/// <summary>Who cancelled a confirmed place, when and why.</summary>
public sealed class Cancellation
{
    public required Guid AssignmentId { get; init; }
    /// <summary>"unit", "expert" or "coordinator".</summary>
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
    public required string Reason { get; init; }
    public required Instant At { get; init; }
}

/// <summary>What the unit says after the task: whether it took place and how long it was.</summary>
public sealed class UnitReport
{
    public required Guid AssignmentId { get; init; }
    public required bool TookPlace { get; init; }
    /// <summary>The task was held but the expert did not come.</summary>
    public required bool NoShow { get; init; }
    public required int Minutes { get; init; }
    public required int PreparationMinutes { get; init; }
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
    public required Instant At { get; init; }
}

/// <summary>What the expert adds after the task: travel and other costs.</summary>
public sealed class ExpertReport
{
    public required Guid AssignmentId { get; init; }
    /// <summary>By own car, whole kilometres there and back.</summary>
    public required int Kilometres { get; init; }
    /// <summary>Other costs with a receipt; zero when none.</summary>
    public required Money OtherCosts { get; init; }
    public string? OtherCostsWhat { get; init; }
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
    public required Instant At { get; init; }
}

/// <summary>Short feedback after the task, one from each side.</summary>
public sealed class Feedback
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AssignmentId { get; init; }
    /// <summary>"unit" or "expert".</summary>
    public required string From { get; init; }
    /// <summary>1 (poor) to 5 (very good); null when only words were given.</summary>
    public int? Score { get; init; }
    public string? Words { get; init; }
    /// <summary>Whoever wrote it wants the coordinator to call or write.</summary>
    public bool WantsContact { get; init; }
    /// <summary>When the coordinator had been in touch, and who that was.</summary>
    public Instant? ContactedAt { get; private set; }
    public Guid? ContactedBy { get; private set; }
    public required Instant At { get; init; }

    /// <summary>Said twice, it holds once.</summary>
    public void Contacted(Guid? by, Instant now)
    {
        if (ContactedAt is null)
            (ContactedAt, ContactedBy) = (now, by);
    }
}

/// <summary>"Mitä muuttui?": what the unit changed because of the expert's work. Asked four weeks later, shown to the expert.</summary>
public sealed class Impact
{
    public required Guid AssignmentId { get; init; }
    public required Instant AskedAt { get; init; }
    public string? Words { get; set; }
    public Guid? ByPerson { get; set; }
    public Instant? AnsweredAt { get; set; }
    public int Version { get; private set; }
}

/// <summary>One reminder or question that was sent, or missed because its moment had passed. Its key makes it impossible to send twice.</summary>
public sealed class Reminder
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AssignmentId { get; init; }
    /// <summary>"before-7", "before-1", "report".</summary>
    public required string Kind { get; init; }
    /// <summary>"expert" or "unit".</summary>
    public required string To { get; init; }
    /// <summary>Of which of the place's times it spoke: <see cref="Assignment.Turn"/>.</summary>
    public int Turn { get; init; }
    public required Instant DueAt { get; init; }
    public required Instant HandledAt { get; init; }
    /// <summary>True: the moment had passed, or a later reminder made it needless, and nothing was sent.</summary>
    public required bool Missed { get; init; }
}

/// <summary>Whether this place leaves anything to pay, as told by Fees.</summary>
public sealed class FeeStanding(Guid assignmentId, bool nothingToPay, Instant at)
{
    public Guid AssignmentId { get; private set; } = assignmentId;
    public bool NothingToPay { get; private set; } = nothingToPay;
    public Instant At { get; private set; } = at;
    public int Version { get; private set; }

    /// <summary>Deliveries may overtake each other; what was said later holds.</summary>
    public void Take(bool nothingToPay, Instant at)
    {
        if (at >= At)
            (NothingToPay, At) = (nothingToPay, at);
    }
}

/// <summary>A fee of this place was paid, as told by Fees; negative when a payment was reversed.</summary>
public sealed class Payment
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AssignmentId { get; init; }
    public required Guid ClaimId { get; init; }
    public required Money Amount { get; init; }
    public required LocalDate PaidOn { get; init; }
}
