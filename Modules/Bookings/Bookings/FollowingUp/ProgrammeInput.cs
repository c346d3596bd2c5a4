using Foundation.Ui;

namespace Bookings.FollowingUp;

/// <summary>A programme as typed.</summary>
public sealed class ProgrammeInput
{
    private const int NameLimit = 200, SectionLimit = 20, FirstYear = 2000, LastYear = 2100, MostYears = 20;

    public string? Id { get; set; }
    public string? Version { get; set; }
    public string? Name { get; set; }
    public string? FromYear { get; set; }
    public string? ToYear { get; set; }
    public string? DecidedBy { get; set; }
    public string? DecidedOn { get; set; }
    public string? Section { get; set; }

    public static ProgrammeInput Of(Programme programme) => new()
    {
        Version = $"{programme.Version}", Name = programme.Name, FromYear = $"{programme.FromYear}", ToYear = $"{programme.ToYear}", DecidedBy = programme.DecidedBy,
        DecidedOn = programme.DecidedOn is { } day ? $"{day:d.M.uuuu}" : null, Section = programme.Section,
    };

    /// <summary>Null when something is wrong, which is then among the errors.</summary>
    public ProgrammeFacts? Read(Errors errors)
    {
        var name = Line(Name, nameof(Name), NameLimit, errors);
        if (name.Length == 0)
            errors.Add(nameof(Name), "programme.name-missing");
        var (from, to) = (Typed.Whole(FromYear, FirstYear, LastYear), Typed.Whole(ToYear, FirstYear, LastYear));
        if (from is null)
            errors.Add(nameof(FromYear), "programme.year-wrong");
        if (to is null)
            errors.Add(nameof(ToYear), "programme.year-wrong");
        else if (to < from || to - from >= MostYears)
            errors.Add(nameof(ToYear), "programme.years-wrong", MostYears);
        var day = Typed.Date(DecidedOn);
        if (day is null && !Typed.Empty(DecidedOn))
            errors.Add(nameof(DecidedOn), "programme.day-wrong");
        var (by, section) = (Line(DecidedBy, nameof(DecidedBy), NameLimit, errors), Line(Section, nameof(Section), SectionLimit, errors));
        return errors.Any ? null : new ProgrammeFacts(name, from!.Value, to!.Value, by, day, section.TrimStart('§', ' '));
    }

    internal static string Line(string? typed, string field, int limit, Errors errors)
    {
        var line = TypedText.Line(typed);
        if (line.Length > limit)
            errors.Add(field, "typed.too-long", limit, line.Length);
        return line;
    }
}
