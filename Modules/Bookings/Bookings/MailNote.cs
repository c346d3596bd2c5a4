using Foundation.Privacy;
using NodaTime;

namespace Bookings;

/// <summary>Why a human should read a mail.</summary>
public enum NoteReason
{
    /// <summary>Neither a clear yes nor a clear no.</summary>
    Unclear,
    /// <summary>A calendar said maybe, proposed another time, or did not agree with the words beside it.</summary>
    Calendar,
    /// <summary>It was written before the offer or before the last answer to it.</summary>
    Old,
    /// <summary>The answer was recorded, and the person wrote more.</summary>
    SaidMore,
    /// <summary>It is an expert's, but not to any offer's address.</summary>
    NoCode,
    /// <summary>It carries an offer's code, but comes from another address than the person's. What it says is not kept.</summary>
    OtherSender,
    /// <summary>The person has the place and says, when the time to answer is over, that they do not come.</summary>
    GivesUp,
}

/// <summary>A mail that the coordinator should read, until they have. Who wrote it and what is sealed.</summary>
public sealed class MailNote
{
    private MailNote() { }

    public MailNote(string mailKey, NoteReason why, Offer? offer, Guid expertId, Instant now)
    {
        (Id, MailKey, Why, OfferId, RequestId, ExpertId, ReceivedAt) = (Guid.CreateVersion7(), mailKey, why, offer?.Id, offer?.RequestId, expertId, now);
    }

    public Guid Id { get; private set; }
    /// <summary>Which mail: one mail makes one note.</summary>
    public string MailKey { get; private set; } = "";
    public NoteReason Why { get; private set; }
    public Guid? OfferId { get; private set; }
    public Guid? RequestId { get; private set; }
    /// <summary>Whose offer it is about, or whose address it came from.</summary>
    public Guid ExpertId { get; private set; }
    public Sealed? Subject { get; private set; }
    public Sealed? Words { get; private set; }
    public Instant ReceivedAt { get; private set; }
    public Instant? HandledAt { get; private set; }
    public Guid? HandledBy { get; private set; }
    public int Version { get; private set; }

    public MailNote Saying(string subject, string words, Vault vault)
    {
        (Subject, Words) = (vault.SealOrNull(subject.Length > 300 ? subject[..300] : subject), vault.SealOrNull(words));
        return this;
    }

    /// <summary>Said twice, it holds once.</summary>
    public void Handle(Guid? by, Instant now)
    {
        if (HandledAt is null)
            (HandledAt, HandledBy) = (now, by);
    }
}

/// <summary>A mail that was taken as an answer to an offer: that it is not taken again, and which calendar answer was the last.</summary>
public sealed class OfferMail
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid OfferId { get; init; }
    public required string MailKey { get; init; }
    /// <summary>DTSTAMP of a calendar's answer.</summary>
    public Instant? Stamp { get; init; }
    /// <summary>It recorded a new answer; false when that answer held already or the offer could not be answered any more.</summary>
    public required bool Answered { get; init; }
    public required Instant At { get; init; }
}
