using Foundation.Calendar;
using NodaTime;

namespace Training;

public enum SessionState { Open, Cancelled }

/// <summary>Where, by whom and for how many, as the coordinator wrote it.</summary>
public sealed record SessionPlan(
    bool Remote, string? Municipality, string? Address, string? Link, string Trainer, string? TrainerEmail, int Seats, bool NeedsApproval, bool InvitationOnly, string? Materials);

/// <summary>When a part of it is held, as people book it.</summary>
public sealed record MeetingTime(LocalDate Date, LocalTime Start, LocalTime End, int? Part);

/// <summary>A session (toteutus): one course held in one place, in one or more meetings. Giving a place changes this row, so two cannot take the last one.</summary>
public sealed class Session
{
    private readonly List<Meeting> meetings = [];

    private Session() { }

    public Session(Guid id, Guid courseId, SessionPlan plan, IReadOnlyList<MeetingTime> times, Instant now)
    {
        (Id, CourseId, AddedAt) = (id, courseId, now);
        Is(plan);
        MeetAt(times);
    }

    public Guid Id { get; private set; }
    public Guid CourseId { get; private set; }
    public bool Remote { get; private set; }
    public string? Municipality { get; private set; }
    public string? Address { get; private set; }
    public string? Link { get; private set; }
    public string Trainer { get; private set; } = "";
    public string? TrainerEmail { get; private set; }
    /// <summary>How many can take part.</summary>
    public int Seats { get; private set; }
    public int SeatsTaken { get; private set; }
    public bool NeedsApproval { get; private set; }
    public bool InvitationOnly { get; private set; }
    public string? Materials { get; private set; }
    /// <summary>Start of the first meeting.</summary>
    public Instant StartsAt { get; private set; }
    /// <summary>End of the last meeting.</summary>
    public Instant EndsAt { get; private set; }
    public SessionState State { get; private set; }
    public Instant AddedAt { get; private set; }
    /// <summary>How many have asked for a place so far: who came when, also within one moment.</summary>
    public int Tickets { get; private set; }
    /// <summary>SHA-256 of the token of the trainer's list; null when no list was sent.</summary>
    public string? TrainerTokenHash { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Meeting> Meetings => meetings;

    public IEnumerable<Meeting> InOrder => meetings.OrderBy(meeting => meeting.StartsAt);

    public bool HasFreeSeat => SeatsTaken < Seats;

    /// <summary>Places are given until the first meeting begins.</summary>
    public bool GivesSeats(Instant now) => State == SessionState.Open && now < StartsAt;

    public void Is(SessionPlan plan)
    {
        (Remote, Municipality, Address, Link) = (plan.Remote, plan.Municipality, plan.Address, plan.Link);
        (Trainer, TrainerEmail, Seats) = (plan.Trainer, plan.TrainerEmail, plan.Seats);
        (NeedsApproval, InvitationOnly, Materials) = (plan.NeedsApproval, plan.InvitationOnly, plan.Materials);
    }

    /// <summary>Who has a place has the old times in a calendar: ChangeSession moves them.</summary>
    public void MeetAt(IReadOnlyList<MeetingTime> times)
    {
        meetings.Clear();
        meetings.AddRange(times.OrderBy(time => time.Date + time.Start).Select((time, index) => new Meeting(Guid.CreateVersion7(), Id, index + 1, time)));
        (StartsAt, EndsAt) = (meetings.Min(meeting => meeting.StartsAt), meetings.Max(meeting => meeting.EndsAt));
    }

    public int NextTicket() => ++Tickets;

    /// <exception cref="InvalidOperationException">No place is left: the caller asks <see cref="HasFreeSeat"/> first.</exception>
    public void TakeSeat()
    {
        if (!HasFreeSeat)
            throw new InvalidOperationException("Every place of the session is taken.");
        SeatsTaken++;
    }

    public void GiveBackSeat() => SeatsTaken--;

    public void Cancel() => (State, SeatsTaken) = (SessionState.Cancelled, 0);

    public void TrainerMayRecord(string tokenHash) => TrainerTokenHash = tokenHash;
}

/// <summary>One dated meeting of a session. The wall clock is what people book; the instants are derived.</summary>
public sealed class Meeting
{
    private Meeting() { }

    public Meeting(Guid id, Guid sessionId, int number, MeetingTime time)
    {
        (Id, SessionId, Number) = (id, sessionId, number);
        (Date, Start, End, Part) = (time.Date, time.Start, time.End, time.Part);
        (StartsAt, EndsAt) = (Helsinki.At(Date, Start), Helsinki.At(Date, End));
    }

    public Guid Id { get; private set; }
    public Guid SessionId { get; private set; }
    /// <summary>From 1, in order of time.</summary>
    public int Number { get; private set; }
    public LocalDate Date { get; private set; }
    public LocalTime Start { get; private set; }
    public LocalTime End { get; private set; }
    public Instant StartsAt { get; private set; }
    public Instant EndsAt { get; private set; }
    /// <summary>Number of the course's part that is held; null when the course has none or the meeting belongs to none.</summary>
    public int? Part { get; private set; }

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;
}

/// <summary>A session that is not held: who said so, when and why.</summary>
public sealed class SessionCancellation
{
    public required Guid SessionId { get; init; }
    public required string Reason { get; init; }
    public Guid? ByPerson { get; init; }
    public required string ByName { get; init; }
    public required Instant At { get; init; }
}
