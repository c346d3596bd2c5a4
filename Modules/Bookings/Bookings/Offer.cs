using NodaTime;

namespace Bookings;

public enum OfferState
{
    /// <summary>Waits for the expert's answer.</summary>
    Open,
    Accepted,
    Declined,
    /// <summary>The deadline passed without an answer.</summary>
    Lapsed,
    /// <summary>Somebody else had the last place first.</summary>
    Taken,
    /// <summary>The request was called off, or the coordinator took the offer back.</summary>
    Withdrawn,
}

/// <summary>One expert is offered a place. Answers are kept as rows; this is where it stands now.</summary>
public sealed class Offer
{
    private readonly List<OfferAnswer> answers = [];

    private Offer() { }

    public Offer(Guid id, Guid requestId, Guid expertId, string tokenHash, bool byPhone, bool feeKnown, string? message, Instant answerBy, Guid? offeredBy, Instant now, bool inTurn = false)
    {
        InTurn = inTurn;
        (Id, RequestId, ExpertId, TokenHash, ByPhone, FeeKnown) = (id, requestId, expertId, tokenHash, byPhone, feeKnown);
        (Message, AnswerBy, OfferedBy, OfferedAt) = (message, answerBy, offeredBy, now);
    }

    public Guid Id { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid ExpertId { get; private set; }
    /// <summary>SHA-256 of the link's token: the token itself is only in the mail.</summary>
    public string TokenHash { get; private set; } = "";
    /// <summary>No mail goes out; the coordinator calls and records the answer.</summary>
    public bool ByPhone { get; private set; }
    /// <summary>False: sent although the fee is not decided, which the coordinator confirmed.</summary>
    public bool FeeKnown { get; private set; }
    /// <summary>The coordinator's own words to the expert.</summary>
    public string? Message { get; private set; }
    public Instant AnswerBy { get; private set; }
    public Guid? OfferedBy { get; private set; }
    public Instant OfferedAt { get; private set; }
    /// <summary>Asked in order: nobody else is offered this place before the deadline.</summary>
    public bool InTurn { get; private set; }
    public OfferState State { get; private set; }
    /// <summary>The mail did not arrive: the coordinator calls.</summary>
    public bool MailRefused { get; private set; }
    /// <summary>When the coordinator last asked for an answer that had not come.</summary>
    public Instant? RemindedAt { get; private set; }
    /// <summary>SEQUENCE of the expert's calendar entry, whose UID is <see cref="Id"/> for life: from the offer over the confirmed place to its end. It only rises.</summary>
    public int CalendarSequence { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<OfferAnswer> Answers => answers;

    /// <summary>An answer can still be given or changed: the deadline is ahead and nobody else has the place.</summary>
    public bool CanBeAnswered(Instant now) => now < AnswerBy && State is OfferState.Open or OfferState.Accepted or OfferState.Declined;

    public void Accept(OfferAnswer answer)
    {
        answers.Add(answer);
        Become(OfferState.Accepted);
    }

    public void Decline(OfferAnswer answer)
    {
        answers.Add(answer);
        Become(OfferState.Declined);
    }

    public void Lapse() => Become(OfferState.Lapsed);

    /// <summary>Somebody else has the last place. Those who had said no already are left as they are.</summary>
    public void LoseToAnother() => Become(OfferState.Taken);

    public void Withdraw() => Become(OfferState.Withdrawn);

    /// <summary>The place of an offer that was taken is free again before its deadline, so it can be answered once more.</summary>
    public void Reopen() => Become(OfferState.Open);

    public void MailWasRefused() => MailRefused = true;

    /// <summary>Offers the place again to somebody who did not answer, said no or lost it: a new link and a new deadline.</summary>
    public void Renew(string tokenHash, bool byPhone, bool feeKnown, string? message, Instant answerBy, Guid? offeredBy, Instant now, bool inTurn = false)
    {
        InTurn = inTurn;
        (TokenHash, ByPhone, FeeKnown, Message, AnswerBy) = (tokenHash, byPhone, feeKnown, message, answerBy);
        (OfferedBy, OfferedAt, MailRefused, RemindedAt) = (offeredBy, now, false, null);
        Become(OfferState.Open);
    }

    /// <summary>The task has another time now: the same offer and deadline, but it cannot be answered after the task begins.</summary>
    public void EndBy(Instant startsAt) => AnswerBy = Instant.Min(AnswerBy, startsAt);

    /// <summary>What has changed is told with a new link.</summary>
    public void TellAnew(string tokenHash) => (TokenHash, MailRefused) = (tokenHash, false);

    /// <summary>The answer is asked for once more, with a new link. Deadline and calendar entry stay as they are.</summary>
    public void Remind(string tokenHash, Instant now) => (TokenHash, RemindedAt) = (tokenHash, now);

    /// <summary>The expert's calendar takes the entry over only when its sequence rises.</summary>
    public void EntryChanged() => CalendarSequence++;

    private void Become(OfferState state)
    {
        State = state;
        EntryChanged();
    }
}

/// <summary>One answer to an offer, by the expert or recorded by the coordinator after a call.</summary>
public sealed class OfferAnswer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid OfferId { get; init; }
    public required bool Accepted { get; init; }
    public string? Reason { get; init; }
    /// <summary>"expert" or "coordinator".</summary>
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
    public required Instant At { get; init; }
}
