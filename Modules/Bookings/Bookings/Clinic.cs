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
        (SlotMinutes, GapMinutes, Breaks) = (plan.SlotMinutes, plan.GapMinutes, ClinicBreak.Write(plan.Breaks));
    }

    public Guid Id { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid SeriesId { get; private set; }
    public int SlotMinutes { get; private set; }
    /// <summary>Minutes to breathe between two slots.</summary>
    public int GapMinutes { get; private set; }
    /// <summary>As <see cref="ClinicBreak.Write"/> has them.</summary>
    public string Breaks { get; private set; } = "";
    /// <summary>In the address on the paper that visitors get. It is public: it opens nothing but an empty form.</summary>
    public string FeedbackCode { get; private set; } = "";
    public Instant OpenedAt { get; private set; }
    /// <summary>Visits without a reservation, counted after the day; null until somebody has counted.</summary>
    public int? WalkIns { get; private set; }
    public Instant? CountedAt { get; private set; }
    public int Version { get; private set; }

    public SlotPlan Plan => new(SlotMinutes, GapMinutes, ClinicBreak.Read(Breaks));

    public void BeginsLater(int minutes) => Breaks = ClinicBreak.Write(Plan.BeginningLater(minutes).Breaks);

    public void Counted(int walkIns, Instant now) => (WalkIns, CountedAt) = (walkIns, now);
}
