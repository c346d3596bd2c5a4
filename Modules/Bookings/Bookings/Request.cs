using Foundation.Calendar;
using NodaTime;

namespace Bookings;

public enum RequestStatus
{
    /// <summary>Sent; the coordinator looks for experts.</summary>
    New,
    /// <summary>Offers are out; experts answer.</summary>
    Offered,
    /// <summary>Every place is taken.</summary>
    Filled,
    /// <summary>The unit or the coordinator called it off.</summary>
    Cancelled,
    /// <summary>The time has passed and every taken place is reported.</summary>
    Done,
    /// <summary>The time came and nobody had confirmed.</summary>
    Unfilled,
}

/// <summary>What a unit asks for, as sent.</summary>
public sealed record Wish(
    string TaskType, string Goal, string Audience, IReadOnlyList<string> Areas, string? Experience, bool Remote, string? Municipality, string? Address, string? MeetingLink,
    LocalDate Date, LocalTime Start, LocalTime End, int PreparationMinutes, int Places, string Language, string? Accessibility,
    string ContactName, string ContactPhone, string CostCentre);

/// <summary>A unit's request (pyyntö) for one or more experts at one time and place. Accepting a place changes this row, so two cannot take the last one.</summary>
public sealed class Request
{
    private Request() { }

    public Request(Guid id, Guid unitId, Guid byPerson, Wish wish, Instant now)
    {
        (Id, UnitId, ByPerson, SentAt) = (id, unitId, byPerson, now);
        TaskType = wish.TaskType;
        (Goal, Audience, Areas, Experience) = (wish.Goal, wish.Audience, [.. wish.Areas], wish.Experience);
        (Remote, Municipality, Address, MeetingLink) = (wish.Remote, wish.Municipality, wish.Address, wish.MeetingLink);
        (Date, Start, End) = (wish.Date, wish.Start, wish.End);
        (StartsAt, EndsAt) = (Helsinki.At(Date, Start), Helsinki.At(Date, End));
        (PreparationMinutes, Places, Language, Accessibility) = (wish.PreparationMinutes, wish.Places, wish.Language, wish.Accessibility);
        (ContactName, ContactPhone, CostCentre) = (wish.ContactName, wish.ContactPhone, wish.CostCentre);
    }

    public Guid Id { get; private set; }
    public Guid UnitId { get; private set; }
    public Guid ByPerson { get; private set; }
    public Instant SentAt { get; private set; }
    public string TaskType { get; private set; } = "";
    public string Goal { get; private set; } = "";
    public string Audience { get; private set; } = "";
    public List<string> Areas { get; private set; } = [];
    public string? Experience { get; private set; }
    public bool Remote { get; private set; }
    public string? Municipality { get; private set; }
    public string? Address { get; private set; }
    public string? MeetingLink { get; private set; }
    public LocalDate Date { get; private set; }
    public LocalTime Start { get; private set; }
    public LocalTime End { get; private set; }
    public Instant StartsAt { get; private set; }
    public Instant EndsAt { get; private set; }
    public int PreparationMinutes { get; private set; }
    public int Places { get; private set; }
    /// <summary>Language the task is held in.</summary>
    public string Language { get; private set; } = "fi";
    public string? Accessibility { get; private set; }
    public string ContactName { get; private set; } = "";
    public string ContactPhone { get; private set; } = "";
    public string CostCentre { get; private set; } = "";
    public RequestStatus Status { get; private set; }
    public int PlacesTaken { get; private set; }
    /// <summary>How many times the fee has been asked for; answers to older questions are ignored.</summary>
    public int QuoteRevision { get; private set; }
    public int Version { get; private set; }

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;

    public bool IsOpen => Status is RequestStatus.New or RequestStatus.Offered;

    public bool IsFull => PlacesTaken >= Places;

    public Contracts.ExpertRequested AskFee() => new(
        Id, ++QuoteRevision, UnitId, TaskType, StartsAt.ToDateTimeOffset(), Minutes, PreparationMinutes, Remote, CostCentre, Places);

    /// <summary>The same task on another day, asked for anew.</summary>
    public Wish On(LocalDate day) => new(
        TaskType, Goal, Audience, Areas, Experience, Remote, Municipality, Address, MeetingLink, day, Start, End, PreparationMinutes, Places, Language, Accessibility,
        ContactName, ContactPhone, CostCentre);

    /// <summary>Another time or place, or the link of a remote task that was sent without one.</summary>
    public void MoveTo(Plan plan)
    {
        (Date, Start, End) = (plan.Date, plan.Start, plan.End);
        (StartsAt, EndsAt) = (plan.Begins(), plan.Ends());
        (Remote, Municipality, Address, MeetingLink, Accessibility) = (plan.Remote, plan.Municipality, plan.Address, plan.MeetingLink, plan.Accessibility);
    }

    public void OffersAreOut()
    {
        if (Status == RequestStatus.New)
            Status = RequestStatus.Offered;
    }

    /// <exception cref="InvalidOperationException">No place is left: the caller asks <see cref="IsFull"/> first.</exception>
    public void TakePlace()
    {
        if (IsFull)
            throw new InvalidOperationException("Every place of the request is taken.");
        PlacesTaken++;
        if (IsFull)
            Status = RequestStatus.Filled;
    }

    /// <summary>A confirmed place is free again; the coordinator looks for another person.</summary>
    public void GiveBackPlace(bool offersAreOut)
    {
        PlacesTaken--;
        if (Status == RequestStatus.Filled)
            Status = offersAreOut ? RequestStatus.Offered : RequestStatus.New;
    }

    public void Cancel() => Status = RequestStatus.Cancelled;

    public void Finish() => Status = RequestStatus.Done;

    /// <exception cref="InvalidOperationException">Somebody comes, or the request is over already.</exception>
    public void NobodyConfirmed() =>
        Status = IsOpen && PlacesTaken == 0 ? RequestStatus.Unfilled : throw new InvalidOperationException($"A request that is {Status} with {PlacesTaken} places taken does not end unfilled.");
}
