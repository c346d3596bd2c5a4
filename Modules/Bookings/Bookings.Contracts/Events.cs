namespace Bookings.Contracts;

/// <summary>A unit's facts and people, told whenever they change. Complete, not a difference.</summary>
/// <param name="Revision">Rises by one on every change; a listener ignores facts older than what it holds.</param>
public sealed record UnitChanged(Guid UnitId, int Revision, string Name, string CostCentre, IReadOnlyList<UnitPerson> People, DateTimeOffset At);

/// <param name="Role">"contact" asks for experts; "approver" approves the unit's fees. One person with both roles is listed twice with one PersonId.</param>
public sealed record UnitPerson(Guid PersonId, string Name, string Email, string Language, string Role);

/// <summary>A unit has sent a request, or its facts that bear on the fee changed: what would the task pay?</summary>
/// <param name="Revision">Rises each time it is asked for the same request; an answer to an older revision is ignored.</param>
/// <param name="TaskType">See docs/glossary.md, task types: "workshop", "clinic", "steering-group", "lecture", "panel", "interview", "media", "other".</param>
/// <param name="Minutes">Length of the task.</param>
/// <param name="Places">How many experts are asked for, each with the fee.</param>
/// <param name="PreparationMinutes">Preparation agreed and paid for, 0 when none.</param>
public sealed record ExpertRequested(
    Guid RequestId, int Revision, Guid UnitId, string TaskType, DateTimeOffset StartsAt, int Minutes, int PreparationMinutes, bool Remote, string CostCentre,
    int Places = 1);

/// <summary>One expert has the place.</summary>
public sealed record AssignmentConfirmed(
    Guid AssignmentId, Guid RequestId, Guid ExpertId, Guid UnitId, string TaskType, DateTimeOffset StartsAt, DateTimeOffset EndsAt, DateTimeOffset At);

/// <summary>A confirmed place was cancelled. CancelledBy is "unit", "expert" or "coordinator".</summary>
/// <param name="Task">What was called off: all that a fee for a late cancellation needs. Null from those who told of it before the facts were told.</param>
public sealed record AssignmentCancelled(
    Guid AssignmentId, Guid RequestId, Guid ExpertId, Guid UnitId, string TaskType, DateTimeOffset StartsAt, string CancelledBy, DateTimeOffset At,
    CancelledTask? Task = null);

/// <param name="Title">The task in a few words for the person's own lists.</param>
/// <param name="Experts">How many experts were to do it together.</param>
public sealed record CancelledTask(string Title, DateTimeOffset EndsAt, int PreparationMinutes, bool Remote, string CostCentre, int Experts);

/// <summary>
/// The time or place of a confirmed task changed. The person still has the place and is asked anew; a no is told as <see cref="AssignmentCancelled"/>.
/// </summary>
/// <param name="OldStartsAt">The same as the new one when only the place changed.</param>
/// <param name="Remote">How it is held now.</param>
public sealed record AssignmentRescheduled(
    Guid AssignmentId, Guid RequestId, Guid ExpertId, Guid UnitId, string TaskType, DateTimeOffset OldStartsAt, DateTimeOffset OldEndsAt,
    DateTimeOffset StartsAt, DateTimeOffset EndsAt, bool Remote, DateTimeOffset At);

/// <summary>The unit reported that the task did not take place, or that the expert did not come: nothing is paid.</summary>
public sealed record AssignmentNotHeld(Guid AssignmentId, Guid RequestId, Guid ExpertId, Guid UnitId, DateTimeOffset At);

/// <summary>The task took place and both sides have reported: all that the fee needs.</summary>
/// <param name="Title">The task in a few words for the person's own lists, e.g. "Kehittämistyöpaja, Kuhmon sosiaalityö 12.11.2026".</param>
/// <param name="Kilometres">By own car, whole kilometres; 0 when none.</param>
/// <param name="Experts">How many experts did the task together.</param>
/// <param name="OtherCosts">Other travel costs with a receipt.</param>
public sealed record AssignmentCompleted(
    Guid AssignmentId, Guid RequestId, Guid ExpertId, Guid UnitId, string Title, string TaskType, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    int Minutes, int PreparationMinutes, int Kilometres, IReadOnlyList<Cost> OtherCosts, bool Remote, string CostCentre, DateTimeOffset At,
    int Experts = 1);

public sealed record Cost(string What, long Cents);
