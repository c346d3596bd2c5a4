using NodaTime;

namespace Bookings;

public enum AskingMode
{
    /// <summary>As many at a time as there are free places; who says no or nothing makes room for the next.</summary>
    InOrder,
    /// <summary>Everybody on the list at once; the first to accept has the place.</summary>
    AllAtOnce,
}

public enum AskingState
{
    Running,
    /// <summary>Every place is taken. Goes on by itself when one is given back.</summary>
    Filled,
    /// <summary>Nobody is left on the list: the coordinator has been told.</summary>
    ListEnded,
    /// <summary>The coordinator stopped it.</summary>
    Stopped,
    /// <summary>The request was called off or its time came.</summary>
    RequestOver,
}

/// <summary>The asking of a request's experts that goes on by itself (kysely): a list of people in the order in which they are offered the places.</summary>
public sealed class AskingList
{
    private AskingList() { }

    public AskingList(Guid requestId) => RequestId = requestId;

    public Guid RequestId { get; private set; }
    public AskingMode Mode { get; private set; }
    /// <summary>The coordinator's own words to everybody who is asked.</summary>
    public string? Message { get; private set; }
    public Guid? StartedBy { get; private set; }
    public Instant StartedAt { get; private set; }
    public AskingState State { get; private set; }
    public Instant? EndedAt { get; private set; }
    /// <summary>When there may be something to do at the latest; answers make it sooner. Null when the asking has ended.</summary>
    public Instant? LookAgainAt { get; private set; }
    /// <summary>How many times somebody has looked whom to ask next. Every look changes the row, so that of two at once only one asks.</summary>
    public int Looks { get; private set; }
    public int Version { get; private set; }

    public bool IsRunning => State == AskingState.Running;

    public void Start(AskingMode mode, string? message, Guid? by, Instant now)
    {
        (Mode, Message, StartedBy, StartedAt) = (mode, message, by, now);
        (State, EndedAt, LookAgainAt) = (AskingState.Running, null, now);
    }

    public void LookedUntil(Instant next)
    {
        LookAgainAt = next;
        Looks++;
    }

    public void End(AskingState how, Instant now)
    {
        if (how == AskingState.Running)
            throw new ArgumentException("Running is no way to end.", nameof(how));
        (State, EndedAt, LookAgainAt) = (how, now, null);
        Looks++;
    }

    /// <summary>A place is free again: the list goes on where it was.</summary>
    public void Resume(Instant now) => (State, EndedAt, LookAgainAt) = (AskingState.Running, null, now);
}

public enum TurnState
{
    Waiting,
    /// <summary>Has been offered a place; the offer tells what came of it.</summary>
    Asked,
    /// <summary>Could not be asked when the turn came.</summary>
    PassedOver,
}

/// <summary>One person's turn (vuoro) in an asking.</summary>
public sealed class AskingTurn
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RequestId { get; init; }
    public required Guid ExpertId { get; init; }
    /// <summary>From 1, in the order of asking.</summary>
    public required int Position { get; set; }
    /// <summary>True: chosen by the coordinator. False: from everybody else who suits, who come after.</summary>
    public required bool Chosen { get; set; }
    public TurnState State { get; private set; }
    /// <summary>Why the person was passed over, a key of the texts "asking.why-…"; or why somebody else is asked before them, a key of "asking.waits-…".</summary>
    public string? Why { get; private set; }
    public Instant? At { get; private set; }

    public void WaitAgain() => (State, Why, At) = (TurnState.Waiting, null, null);

    /// <summary>The turn has come but the person cannot be asked yet.</summary>
    public void Delay(string why) => Why = why;

    public void Ask(Instant now) => (State, Why, At) = (TurnState.Asked, null, now);

    public void PassOver(string why, Instant now) => (State, Why, At) = (TurnState.PassedOver, why, now);
}
