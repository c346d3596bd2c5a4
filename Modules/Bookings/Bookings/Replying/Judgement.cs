using NodaTime;

namespace Bookings.Replying;

/// <summary>What is to be done about a reply. Everything that it rests on is given, so that the rules can be read and tested without a database.</summary>
public abstract record Judgement
{
    private Judgement() { }

    public sealed record Answer(bool Accept) : Judgement;

    /// <summary>A human reads it.</summary>
    public sealed record Doubtful(NoteReason Why) : Judgement;

    /// <summary>Nothing changes, and nobody is written to. Why, for the log.</summary>
    public sealed record Ignored(string Why) : Judgement;

    /// <summary>Mail servers and telephones differ by minutes.</summary>
    private static readonly Duration ClockSlack = Duration.FromMinutes(10);

    /// <param name="offer">The one offer whose code the reply carries.</param>
    /// <param name="invited">The address of who was asked.</param>
    public static Judgement Of(Reply reply, Guid offer, string? invited, Standing standing)
    {
        if (reply.Automatic)
            return new Ignored("automatic");
        if (!reply.IsFrom(invited))
            return new Doubtful(NoteReason.OtherSender);
        var judged = reply.Calendar is { } calendar ? OfCalendar(reply, calendar, offer, invited!, standing) : OfWords(reply);
        var written = reply.Calendar?.Stamp ?? reply.Written;
        // An old answer that was long on the way must not undo a newer one, nor answer what was offered after it was written.
        if (judged is Answer && written + ClockSlack < standing.Since)
            return new Doubtful(NoteReason.Old);
        // Words may answer any letter, also the one of the older time. A calendar's yes is to the entry that it shows.
        return judged is Answer { Accept: true } && reply.Calendar is null && standing.MovedSinceOffered ? new Doubtful(NoteReason.Unclear) : judged;
    }

    private static Judgement OfWords(Reply reply) => reply.Meaning switch
    {
        Meaning.Yes => new Answer(true),
        Meaning.No => new Answer(false),
        _ => new Doubtful(NoteReason.Unclear),
    };

    private static Judgement OfCalendar(Reply reply, Foundation.Mail.Receiving.CalendarReply calendar, Guid offer, string invited, Standing standing)
    {
        if (!calendar.Uid.Equals(offer.ToString("D"), StringComparison.OrdinalIgnoreCase))
            return new Ignored("another entry");
        if (calendar.Stamp is { } stamp && stamp <= standing.LastStamp)
            return new Ignored("replayed");
        // Pressed on what the calendar showed before the last change. It changes nothing, but whoever pressed "no" believes to have said it: a human asks.
        if (calendar.Sequence < standing.Sequence)
            return new Doubtful(NoteReason.Old);
        if (calendar is not { Method: "REPLY", Stamp: not null, Answers: [var one] } || !one.Address.Equals(invited.Trim(), StringComparison.OrdinalIgnoreCase))
            return new Doubtful(NoteReason.Calendar);
        return (one.PartStat, reply.Meaning, Meanings.Of(calendar.Comment ?? "")) switch
        {
            ("ACCEPTED", not Meaning.No, not Meaning.No) => new Answer(true),
            ("DECLINED", not Meaning.Yes, not Meaning.Yes) => new Answer(false),
            _ => new Doubtful(NoteReason.Calendar), // maybe, delegated, or the button and the words disagree
        };
    }
}

/// <summary>Where the offer stands, for a reply to be new or old against it.</summary>
/// <param name="Sequence">SEQUENCE of the expert's calendar entry now.</param>
/// <param name="LastStamp">DTSTAMP of the last calendar answer that was taken.</param>
/// <param name="Since">When it was offered, or last answered.</param>
/// <param name="MovedSinceOffered">The task has another time or place than the last offer or reminder told.</param>
public sealed record Standing(int Sequence, Instant? LastStamp, Instant Since, bool MovedSinceOffered = false);
