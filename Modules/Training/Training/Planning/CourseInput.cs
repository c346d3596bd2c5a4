using Foundation.Ui;

namespace Training.Planning;

/// <summary>A course as typed.</summary>
public sealed class CourseInput
{
    public string? Version { get; set; }
    public string? Title { get; set; }
    public string? Aim { get; set; }
    public string? Description { get; set; }
    public string? Audience { get; set; }
    public string? Hours { get; set; }
    public string? Qualifies { get; set; }
    /// <summary>One part on each line: "name, hours".</summary>
    public string? Parts { get; set; }

    public static CourseInput Of(Course course, string language) => new()
    {
        Version = course.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Title = course.Title, Aim = course.Aim, Description = course.Description, Audience = course.Audience.ToString(), Hours = Training.Hours.Write(course.RequiredMinutes, language),
        Qualifies = course.Qualification is null ? null : CheckField.Yes,
        Parts = string.Join('\n', course.Parts.OrderBy(part => part.Number).Select(part => $"{part.Name}; {Training.Hours.Write(part.Minutes, language)}")),
    };

    /// <summary>Null when something is wrong, which the errors say.</summary>
    public CourseContent? Read(Errors errors)
    {
        var title = TypedText.Required(Title, "Title", "course.title-missing", 200, errors);
        var aim = TypedText.Limited(TypedText.Lines(Aim), "Aim", 1000, errors);
        if (aim.Length == 0)
            errors.Add("Aim", "course.aim-missing");
        var description = TypedText.Limited(TypedText.Lines(Description), "Description", 4000, errors);
        if (!Enum.TryParse<Audience>(Audience, out var audience) || !Enum.IsDefined(audience))
            errors.Add("Audience", "course.audience-missing");
        if (Training.Hours.Read(Hours, 15, 60 * 1000) is not { } minutes)
        {
            errors.Add("Hours", "course.hours-wrong");
            minutes = 0;
        }
        var parts = ReadParts(minutes, errors);
        return errors.Any ? null : new CourseContent(title, aim, description, audience, minutes, Qualifies == CheckField.Yes, parts);
    }

    private List<(string, int)> ReadParts(int required, Errors errors)
    {
        List<(string Name, int Minutes)> parts = [];
        foreach (var line in TypedText.Lines(Parts).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var split = line.LastIndexOf(';');
            var name = split < 0 ? "" : TypedText.Line(line[..split]);
            if (name.Length is 0 or > 200 || Training.Hours.Read(line[(split + 1)..], 1, 60 * 1000) is not { } minutes)
            {
                errors.Add("Parts", "course.part-wrong", line);
                return parts;
            }
            parts.Add((name, minutes));
        }
        if (parts.Count > 20)
            errors.Add("Parts", "course.parts-many");
        else if (!errors.Has("Hours") && parts.Sum(part => part.Minutes) > required)
            errors.Add("Parts", "course.parts-longer");
        return parts;
    }
}

public abstract record PlanOutcome
{
    private PlanOutcome() { }

    public sealed record Saved(Guid Id) : PlanOutcome;
    public sealed record Refused(Errors Errors) : PlanOutcome;
    /// <summary>Somebody changed it since the form was opened. Sending it again is then a knowing choice.</summary>
    public sealed record Stale(int Version) : PlanOutcome;
    /// <summary>The new time touches people: how many hear of it, and who is busy then. Sending it again with what was seen makes it so.</summary>
    public sealed record Confirm(string Seen, int Told, IReadOnlyList<string> Busy) : PlanOutcome;
    public sealed record Unknown : PlanOutcome;
}
