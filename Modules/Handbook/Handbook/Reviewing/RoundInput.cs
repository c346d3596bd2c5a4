using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Handbook.Reviewing;

/// <summary>The fields of a new round, as typed.</summary>
public sealed class RoundInput
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Words { get; set; }
    public string? OpensOn { get; set; }
    public string? OpensAt { get; set; }
    public string? ClosesOn { get; set; }
    public string? ClosesAt { get; set; }
    public List<string>? Chapters { get; set; } // null when none was ticked
    public List<string>? Proposals { get; set; }
    public string? Reviewers { get; set; }

    /// <summary>Null when something is wrong; the errors say what.</summary>
    public PlanRound? Read(Instant now, Errors errors)
    {
        var title = TypedText.Required(TypedText.Line(Title), "Title", "round.title-missing", 150, errors);
        var words = TypedText.Limited(TypedText.Lines(Words), "Words", 4000, errors);
        var opens = Instant(OpensOn, OpensAt, "Opens", errors);
        var closes = Instant(ClosesOn, ClosesAt, "Closes", errors);
        if (closes <= now)
            errors.Add("ClosesOn", "round.closes-past");
        else if (opens is not null && closes is not null && closes - opens < Duration.FromHours(1))
            errors.Add("ClosesOn", "round.closes-early");
        List<Guid> chapters = Ids(Chapters), proposals = Ids(Proposals);
        if (chapters.Count + proposals.Count == 0)
            errors.Add("Chapters", "round.texts-missing");
        var reviewers = ReviewerLines.Read(Reviewers, "Reviewers", errors);
        if (reviewers.Count == 0 && !errors.Has("Reviewers"))
            errors.Add("Reviewers", "round.reviewers-missing");
        return errors.Any || !Guid.TryParse(Id, out var id) ? null : new PlanRound(id, title, words, opens!.Value, closes!.Value, chapters, proposals, reviewers);
    }

    /// <summary>The instant of a date and a time on the wall. In the hour that the clocks jump over or show twice nobody could say when it is: refused.</summary>
    internal static Instant? Instant(string? date, string? time, string field, Errors errors)
    {
        if (Typed.Date(date) is not { } day)
            errors.Add(field + "On", "round.date-wrong");
        else if (Typed.Time(time) is not { } hour)
            errors.Add(field + "At", "round.time-wrong");
        else if (Helsinki.Look(day, hour) != Helsinki.Odd.None)
            errors.Add(field + "At", "round.time-odd");
        else
            return Helsinki.At(day, hour);
        return null;
    }

    private static List<Guid> Ids(IEnumerable<string>? typed) => [.. (typed ?? []).Select(text => Guid.TryParse(text, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct()];
}
