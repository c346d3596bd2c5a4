namespace Bookings.Cancelling;

public enum CancelOutcome
{
    Done,
    /// <summary>No such id, or not within the person's reach.</summary>
    NotThere,
    /// <summary>Somebody was first, or the button was pressed twice: what was told then holds.</summary>
    AlreadyCancelled,
    /// <summary>The task has begun; what happened is told in the report.</summary>
    HasBegun,
    /// <summary>The task is over and reported.</summary>
    AlreadyReported,
}
