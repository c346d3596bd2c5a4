using NodaTime;

namespace Bookings;

/// <summary>
/// A clinic day (kokemusasiantuntijaklinikka): a request whose time is divided into slots that units reserve for their clients. Everything about the experts
/// (asking, confirming, moving, paying) is the request's; only the slots are here. Who the clients are is written nowhere.
/// </summary>
public sealed class Clinic
{
    private Clinic() { }

    /// <param name="seriesId">The same for clinics that were made together; the clinic's own id for a single one.</param>
    public Clinic(Guid id, Guid requestId, Guid seriesId, SlotPlan plan, string feedbackCode, Instant now)
    {
        (Id, RequestId, SeriesId, FeedbackCode, OpenedAt) = (id, requestId, seriesId, feedbackCode, now);
        (SlotMinutes, GapMinutes, BreakAt, BreakMinutes) = (plan.SlotMinutes, plan.GapMinutes, plan.BreakAt, plan.BreakMinutes);
    }

    public Guid Id { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid SeriesId { get; private set; }
    public int SlotMinutes { get; private set; }
    /// <summary>Minutes to breathe between two slots.</summary>
    public int GapMinutes { get; private set; }
    /// <summary>Minutes from the start of the clinic to its longer break; null without one.</summary>
    public int? BreakAt { get; private set; }
    public int BreakMinutes { get; private set; }
    /// <summary>In the address on the paper that visitors get. It is public: it opens nothing but an empty form.</summary>
    public string FeedbackCode { get; private set; } = "";
    public Instant OpenedAt { get; private set; }
    /// <summary>The last change of time or place that those who had reserved have been told of.</summary>
    public Guid? ToldChange { get; private set; }
    /// <summary>Visits without a reservation, counted after the day; null until somebody has counted.</summary>
    public int? WalkIns { get; private set; }
    public Instant? CountedAt { get; private set; }
    public int Version { get; private set; }

    public SlotPlan Plan => new(SlotMinutes, GapMinutes, BreakAt, BreakMinutes);

    public void HasTold(Guid change) => ToldChange = change;

    public void Counted(int walkIns, Instant now) => (WalkIns, CountedAt) = (walkIns, now);
}
