using NodaTime;

namespace Bookings.Today;

/// <summary>Why something needs a human.</summary>
public enum DueKind
{
    /// <summary>A mail that was no clear answer.</summary>
    MailNote,
    /// <summary>Nobody is being asked for a free place any more.</summary>
    NobodyLeft,
    /// <summary>A request came and nobody has been asked yet.</summary>
    NewRequest,
    /// <summary>Somebody has a place soon, or can only be called, and has not said whether the new time suits.</summary>
    NewTime,
    /// <summary>Somebody without mail has an offer to answer.</summary>
    OfferToCall,
    /// <summary>The time to answer ends soon, and nothing happens by itself then.</summary>
    OfferEnding,
    /// <summary>Somebody without mail is to be told or asked something about their task.</summary>
    Call,
    /// <summary>Feedback in which somebody wants the coordinator to be in touch.</summary>
    Contact,
    /// <summary>A report is late although it has been asked for.</summary>
    LateReport,
}

/// <summary>How soon: the order of the page's parts.</summary>
public enum Urgency
{
    Now,
    Soon,
    Later,
}

/// <summary>One thing that needs a human, before anything is known of it but where it stands in the order.</summary>
public sealed class Due
{
    public required DueKind Kind { get; init; }
    public required Guid Id { get; init; }
    public required Urgency Urgency { get; init; }
    /// <summary>By when it matters, or since when it has waited.</summary>
    public required Instant At { get; init; }
}
