using Bookings.Contracts;
using NodaTime;

namespace Bookings;

public enum AssignmentState
{
    Confirmed,
    Cancelled,
    /// <summary>Both sides have reported and the fee can be formed.</summary>
    Completed,
    /// <summary>The unit reported that it did not take place or the expert did not come: nothing is paid.</summary>
    NotHeld,
}

/// <summary>A confirmed place (tehtävä): one expert, one request. Its time is reserved in the person's calendar under <see cref="Owner"/>.</summary>
public sealed class Assignment
{
    private Assignment() { }

    public Assignment(Guid id, Request request, Guid offerId, Guid expertId, int seat, Instant now)
    {
        (Id, RequestId, OfferId, ExpertId, UnitId, Seat) = (id, request.Id, offerId, expertId, request.UnitId, seat);
        (StartsAt, EndsAt, ConfirmedAt, PlannedAt) = (request.StartsAt, request.EndsAt, now, now);
    }

    public Guid Id { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid OfferId { get; private set; }
    public Guid ExpertId { get; private set; }
    public Guid UnitId { get; private set; }
    /// <summary>Which of the request's places, from 1; null when cancelled. Unique within the request, so that a place cannot be given twice.</summary>
    public int? Seat { get; private set; }
    public Instant StartsAt { get; private set; }
    public Instant EndsAt { get; private set; }
    public Instant ConfirmedAt { get; private set; }
    /// <summary>When the person was told of this time and place: at the confirmation or at the last change.</summary>
    public Instant PlannedAt { get; private set; }
    /// <summary>Rises when the time changes: what was reminded of the old time was not said of the new one.</summary>
    public int Turn { get; private set; }
    public AssignmentState State { get; private set; }
    /// <summary>SEQUENCE of the unit's calendar entry, whose UID is <see cref="Id"/>; rises on every change. The expert's entry goes on from the offer's.</summary>
    public int CalendarSequence { get; private set; }
    public int Version { get; private set; }

    /// <summary>Owner of the reserved time in the ledger.</summary>
    public string Owner => OwnerOf(Id);

    public const string OwnerPrefix = "bookings.assignment:";

    public static string OwnerOf(Guid assignmentId) => OwnerPrefix + assignmentId;

    /// <summary>The place that holds the time under this owner; null when it is of another module.</summary>
    public static Guid? IdOf(string owner) => owner.StartsWith(OwnerPrefix, StringComparison.Ordinal) ? Guid.Parse(owner[OwnerPrefix.Length..]) : null;

    public void Cancel()
    {
        (State, Seat) = (AssignmentState.Cancelled, null);
        CalendarSequence++;
    }

    /// <summary>The link or the answer changed: people's calendars take the entry over only when its sequence rises.</summary>
    public void EntryChanged() => CalendarSequence++;

    /// <summary>The request has another time or place now. Reserving the new time is the caller's.</summary>
    public void Follow(Request request, Instant now)
    {
        if ((StartsAt, EndsAt) != (request.StartsAt, request.EndsAt))
            Turn++;
        (StartsAt, EndsAt, PlannedAt) = (request.StartsAt, request.EndsAt, now);
        CalendarSequence++;
    }

    public void Complete() => State = AssignmentState.Completed;

    public void WasNotHeld() => State = AssignmentState.NotHeld;

    public AssignmentConfirmed TellConfirmed(string taskType) => new(
        Id, RequestId, ExpertId, UnitId, taskType, StartsAt.ToDateTimeOffset(), EndsAt.ToDateTimeOffset(), ConfirmedAt.ToDateTimeOffset());

    public AssignmentRescheduled TellRescheduled(Request request, Plan before, Instant now) => new(
        Id, RequestId, ExpertId, UnitId, request.TaskType, before.Begins().ToDateTimeOffset(), before.Ends().ToDateTimeOffset(),
        StartsAt.ToDateTimeOffset(), EndsAt.ToDateTimeOffset(), request.Remote, now.ToDateTimeOffset());

    public AssignmentCancelled TellCancelled(Request request, string title, int experts, string by, Instant now) => new(
        Id, RequestId, ExpertId, UnitId, request.TaskType, StartsAt.ToDateTimeOffset(), by, now.ToDateTimeOffset(),
        new CancelledTask(title, EndsAt.ToDateTimeOffset(), request.PreparationMinutes, request.Remote, request.CostCentre, experts));
}
