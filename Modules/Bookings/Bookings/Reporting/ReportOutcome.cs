namespace Bookings.Reporting;

public enum ReportOutcome
{
    Done,
    /// <summary>No such id, or not within the person's reach.</summary>
    NotThere,
    /// <summary>The task has not ended yet.</summary>
    TooEarly,
    /// <summary>This side has reported; the first report holds.</summary>
    AlreadyReported,
    /// <summary>The place was cancelled, or it is settled that the task was not held.</summary>
    NothingToReport,
}
