using System.Globalization;
using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Training.Surveying;

/// <summary>A survey as typed.</summary>
public sealed class SurveyInput
{
    public string? Version { get; set; }
    public string? Title { get; set; }
    public string? Intro { get; set; }
    /// <summary>One label on each line.</summary>
    public string? Scale { get; set; }
    /// <summary>One statement on each line.</summary>
    public string? Statements { get; set; }

    public static SurveyInput Of(Survey survey) => new()
    {
        Version = survey.Version.ToString(CultureInfo.InvariantCulture), Title = survey.Title, Intro = survey.Intro, Scale = survey.Scale, Statements = string.Join('\n', survey.InOrder.Select(statement => statement.Text)),
    };

    public SurveyContent? Read(Errors errors)
    {
        var title = TypedText.Required(Title, "Title", "survey.title-missing", 200, errors);
        var intro = TypedText.Limited(TypedText.Lines(Intro), "Intro", 2000, errors);
        var (scale, statements) = (LinesOf(Scale), LinesOf(Statements));
        if (scale.Length is < 2 or > 7 || scale.Any(label => label.Length > 100) || scale.Distinct().Count() < scale.Length)
            errors.Add("Scale", "survey.scale-wrong");
        if (statements.Length is < 1 or > 40 || statements.Any(statement => statement.Length > 500))
            errors.Add("Statements", "survey.statements-wrong");
        return errors.Any ? null : new SurveyContent(title, intro, scale, statements);
    }

    internal static string[] LinesOf(string? typed) => [.. TypedText.Lines(typed).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(TypedText.Line).Where(line => line.Length > 0)];
}

/// <summary>A round as typed.</summary>
public sealed class RoundInput
{
    public string? Version { get; set; }
    public string? Name { get; set; }
    public string? OpensOn { get; set; }
    public string? ClosesOn { get; set; }
    /// <summary>One group on each line.</summary>
    public string? Groups { get; set; }

    public SurveyRound? Read(Guid id, Guid surveyId, Instant now, Errors errors)
    {
        var name = TypedText.Required(Name, "Name", "round.name-missing", 100, errors);
        var (opens, closes, today) = (Typed.Date(OpensOn), Typed.Date(ClosesOn), Helsinki.Date(now));
        if (opens is null)
            errors.Add("OpensOn", "meeting.date-wrong");
        if (closes is null)
            errors.Add("ClosesOn", "meeting.date-wrong");
        else if (closes < today || closes < opens || closes > today.PlusYears(2))
            errors.Add("ClosesOn", "round.closes-wrong");
        var groups = SurveyInput.LinesOf(Groups);
        if (groups.Length is < 1 or > 30 || groups.Any(group => group.Length > 100) || groups.Distinct(StringComparer.OrdinalIgnoreCase).Count() < groups.Length)
            errors.Add("Groups", "round.groups-wrong");
        return errors.Any ? null : new SurveyRound(id, surveyId, name, opens!.Value, closes!.Value, groups, now);
    }
}
