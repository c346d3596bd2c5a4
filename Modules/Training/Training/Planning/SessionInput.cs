using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Training.Planning;

/// <summary>A session as typed. Meetings are rows of one form; an empty row is no meeting.</summary>
public sealed class SessionInput
{
    public const int Rows = 5;

    /// <summary>One attendance list is one form.</summary>
    public const int MostSeats = 100;

    public string? Version { get; set; }
    /// <summary>What the coordinator saw of a new time and its people before confirming it.</summary>
    public string? Confirmed { get; set; }
    public string? Kind { get; set; }
    public string? Municipality { get; set; }
    public string? Address { get; set; }
    public string? Link { get; set; }
    public string? Trainer { get; set; }
    public string? TrainerEmail { get; set; }
    public string? Seats { get; set; }
    public string? NeedsApproval { get; set; }
    public string? InvitationOnly { get; set; }
    public string? Materials { get; set; }
    public List<MeetingInput> Meetings { get; set; } = [];

    public const string Remote = "remote", Place = "place";

    public static SessionInput Of(Session session, string language) => new()
    {
        Version = session.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Kind = session.Remote ? Remote : Place, Municipality = session.Municipality, Address = session.Address,
        Link = session.Link, Trainer = session.Trainer, TrainerEmail = session.TrainerEmail, Seats = session.Seats.ToString(System.Globalization.CultureInfo.InvariantCulture), Materials = session.Materials,
        NeedsApproval = session.NeedsApproval ? CheckField.Yes : null, InvitationOnly = session.InvitationOnly ? CheckField.Yes : null,
        Meetings = [.. session.InOrder.Select(meeting => MeetingInput.Of(meeting, language))],
    };

    public SessionPlan? ReadPlan(Errors errors)
    {
        if (Kind is not (Remote or Place))
            errors.Add("Kind", "session.kind-missing");
        var address = TypedText.Limited(TypedText.Line(Address), "Address", 300, errors);
        if (Kind == Place && !Places.IsKnown(Municipality))
            errors.Add("Municipality", "session.municipality-missing");
        if (Kind == Place && address.Length == 0)
            errors.Add("Address", "session.address-missing");
        var link = TypedText.Link(Link, "Link", errors);
        var trainer = TypedText.Required(Trainer, "Trainer", "session.trainer-missing", 200, errors);
        var email = Typed.Empty(TrainerEmail) ? null : Typed.Email(TrainerEmail);
        if (email is null && !Typed.Empty(TrainerEmail))
            errors.Add("TrainerEmail", "staff.email-wrong");
        if (Typed.Whole(Seats, 1, MostSeats) is not { } seats)
        {
            errors.Add("Seats", "session.seats-wrong");
            seats = 0;
        }
        var materials = TypedText.Link(Materials, "Materials", errors);
        var remote = Kind == Remote;
        return errors.Any ? null : new SessionPlan(remote, remote ? null : Municipality, remote ? null : address, remote ? link : null, trainer, email, seats,
            NeedsApproval == CheckField.Yes, InvitationOnly == CheckField.Yes, materials);
    }

    /// <summary>Meetings that are ahead and do not overlap one another.</summary>
    public IReadOnlyList<MeetingTime> ReadTimes(int parts, Instant now, Errors errors)
    {
        List<(MeetingTime Time, int Row)> times = [];
        foreach (var (row, typed) in Meetings.Index())
            if (typed.Read(row, parts, now, errors) is { } time)
                times.Add((time, row));
        if (times.Count == 0 && !errors.Any)
            errors.Add("Meetings[0].Date", "meeting.none");
        var ordered = times.OrderBy(one => one.Time.Date + one.Time.Start).ToList();
        foreach (var (before, after) in ordered.Zip(ordered.Skip(1)))
            if (before.Time.Date == after.Time.Date && before.Time.End > after.Time.Start)
                errors.Add($"Meetings[{after.Row}].Start", "meeting.overlap");
        return [.. ordered.Select(one => one.Time)];
    }
}

/// <summary>One row.</summary>
public sealed class MeetingInput
{
    public string? Date { get; set; }
    public string? Start { get; set; }
    public string? End { get; set; }
    public string? Part { get; set; }

    public static MeetingInput Of(Meeting meeting, string language) => new()
    {
        Date = $"{meeting.Date.Day}.{meeting.Date.Month}.{meeting.Date.Year}", Start = Helsinki.Say(meeting.Start, language), End = Helsinki.Say(meeting.End, language),
        Part = meeting.Part?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public MeetingTime? Read(int row, int parts, Instant now, Errors errors)
    {
        if (Typed.Empty(Date) && Typed.Empty(Start) && Typed.Empty(End))
            return null;
        string Field(string name) => $"Meetings[{row}].{name}";
        var (date, start, end) = (Typed.Date(Date), Typed.Time(Start), Typed.Time(End));
        if (date is null)
            errors.Add(Field("Date"), "meeting.date-wrong");
        if (start is null)
            errors.Add(Field("Start"), "meeting.time-wrong");
        if (end is null)
            errors.Add(Field("End"), "meeting.time-wrong");
        if (date is not { } day || start is not { } from || end is not { } to)
            return null;
        if (to <= from)
            errors.Add(Field("End"), "meeting.end-before");
        else if (Helsinki.Look(day, from) != Helsinki.Odd.None || Helsinki.Look(day, to) != Helsinki.Odd.None)
            errors.Add(Field("Start"), "meeting.odd-time");
        else if (Helsinki.At(day, from) <= now || day > Helsinki.Date(now).PlusYears(2))
            errors.Add(Field("Date"), "meeting.date-past");
        return new MeetingTime(day, from, to, Typed.Whole(Part, 1, parts));
    }
}
