using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Training;

public enum EnrolmentState
{
    /// <summary>Waits for the coordinator's approval.</summary>
    Requested,
    /// <summary>On the waiting list, in order of the ticket.</summary>
    Waiting,
    /// <summary>A freed place is held for the person until a deadline.</summary>
    Offered,
    /// <summary>Has the place.</summary>
    Seated,
    /// <summary>Had the place and did not come.</summary>
    NoShow,
    /// <summary>Gave the place back, left the list or said no to the offer.</summary>
    Left,
    /// <summary>The coordinator did not approve, or took the place away.</summary>
    Declined,
    /// <summary>The deadline of the offer passed without an answer.</summary>
    Lapsed,
    /// <summary>The session is not held.</summary>
    Cancelled,
}

/// <summary>One person and one session (ilmoittautuminen): where it stands now. How it ended, each time it did, is a row of its own.</summary>
public sealed class Enrolment
{
    private Enrolment() { }

    public Enrolment(Guid id, Guid sessionId, Guid personId) => (Id, SessionId, PersonId, State) = (id, sessionId, personId, EnrolmentState.Left);

    public Guid Id { get; private set; }
    public Guid SessionId { get; private set; }
    public Guid PersonId { get; private set; }
    public EnrolmentState State { get; private set; }
    /// <summary>Which of the session's places, from 1; held while offered too. Unique within the session, so that a place cannot be given twice.</summary>
    public int? Seat { get; private set; }
    /// <summary>Number in the order of asking, within the session.</summary>
    public int Ticket { get; private set; }
    public Instant AskedAt { get; private set; }
    public Instant? SeatedAt { get; private set; }
    /// <summary>Until when the offered place is held.</summary>
    public Instant? OfferedUntil { get; private set; }
    /// <summary>SEQUENCE of the calendar entries; rises on every change, for life.</summary>
    public int CalendarSequence { get; private set; }
    public int Version { get; private set; }

    public static readonly IReadOnlyList<EnrolmentState> Live = [EnrolmentState.Requested, EnrolmentState.Waiting, EnrolmentState.Offered, EnrolmentState.Seated, EnrolmentState.NoShow];

    public bool IsLive => Live.Contains(State);

    /// <summary>The person's time is reserved.</summary>
    public bool HoldsTime => State is EnrolmentState.Seated or EnrolmentState.NoShow;

    /// <summary>Owner of the reserved time of one meeting in the ledger.</summary>
    public string OwnerOf(Meeting meeting) => $"{OwnerPrefix}{Id}/{meeting.Number}";

    public const string OwnerPrefix = "training.enrolment:";

    /// <summary>UID of the calendar entry of one meeting: the same for life, whatever happens to the place.</summary>
    public Guid UidOf(int meeting) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{OwnerPrefix}{Id}/{meeting}")).AsSpan(0, 16));

    public void Ask(int ticket, Instant now) => (State, Ticket, AskedAt) = (EnrolmentState.Requested, ticket, now);

    /// <summary>The same for somebody who had the place at once.</summary>
    public void Came(int ticket, Instant now) => (Ticket, AskedAt) = (ticket, now);

    public void Wait() => (State, Seat, OfferedUntil) = (EnrolmentState.Waiting, null, null);

    public void Offer(int seat, Instant until) => (State, Seat, OfferedUntil) = (EnrolmentState.Offered, seat, until);

    public void Sit(int seat, Instant now)
    {
        (State, Seat, OfferedUntil, SeatedAt) = (EnrolmentState.Seated, seat, null, now);
        CalendarSequence++;
    }

    /// <summary>Place or link changed: calendars take the entry over only when its sequence rises.</summary>
    public void EntryChanged() => CalendarSequence++;

    /// <summary>The place stays, its time is another: the person hears it now, so reminders that are due already say nothing new.</summary>
    public void Moved(Instant now)
    {
        SeatedAt = now;
        CalendarSequence++;
    }

    /// <summary>The place stays for a while, without the person's time: they decide.</summary>
    public void Displace(Instant until)
    {
        (State, OfferedUntil, SeatedAt) = (EnrolmentState.Offered, until, null);
        CalendarSequence++;
    }

    public void DidNotCome() => State = EnrolmentState.NoShow;

    public void CameAfterAll() => State = EnrolmentState.Seated;

    public void End(EnrolmentState how)
    {
        (State, Seat, OfferedUntil) = (how, null, null);
        CalendarSequence++;
    }
}

/// <summary>How a place, an offer or a wait ended: who did it, when and why.</summary>
public sealed class EnrolmentEnd
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid EnrolmentId { get; init; }
    public required EnrolmentState How { get; init; }
    /// <summary>A role of Foundation.Ui.Roles, or "programme" for a deadline.</summary>
    public required string ByRole { get; init; }
    public Guid? ByPerson { get; init; }
    public string? Reason { get; init; }
    public required Instant At { get; init; }
}

/// <summary>One mailed link to a person's own place. Each letter has its own; we keep its hash.</summary>
public sealed class EnrolmentLink
{
    public required string TokenHash { get; init; }
    public required Guid EnrolmentId { get; init; }
    public required Instant MadeAt { get; init; }
}

/// <summary>A person is invited: to one session, or, when none is named, to the open sessions of the courses that qualify.</summary>
public sealed class Invitation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public Guid? SessionId { get; init; }
    public required string TokenHash { get; init; }
    public Guid? InvitedBy { get; init; }
    public required Instant At { get; init; }
}
