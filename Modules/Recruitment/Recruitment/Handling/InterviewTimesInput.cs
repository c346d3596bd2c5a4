using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Recruitment.Handling;

/// <summary>Times for an interview as a coordinator writes them: a line each, "1.12.2026 13.00-13.45".</summary>
public sealed class InterviewTimesInput
{
    public const int Most = 10;

    public string? Lines { get; set; }
    public string? Place { get; set; }

    public IReadOnlyList<OfferedTime>? Read(Errors errors, Instant now)
    {
        var place = (Place ?? "").Trim();
        if (place.Length == 0)
            errors.Add("Place", "problem.required");
        else if (place.Length > 200)
            errors.Add("Place", "problem.too-long");
        var lines = (Lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length is 0 or > Most)
            errors.Add("Lines", "interview.times-count", Most);
        var times = new List<OfferedTime>();
        foreach (var line in lines.Take(Most))
            if (Line(line, place) is not { } time)
                errors.Add("Lines", "interview.time-wrong", line.Length > 60 ? line[..60] + "…" : line);
            else if (Helsinki.At(time.Date, time.Start) <= now)
                errors.Add("Lines", "interview.time-past", line);
            else
                times.Add(time);
        return errors.Any ? null : times;
    }

    private static OfferedTime? Line(string line, string place)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var hours = space < 0 ? [] : line[(space + 1)..].Replace('–', '-').Replace("klo", "", StringComparison.OrdinalIgnoreCase).Split('-', StringSplitOptions.TrimEntries);
        return hours is [var from, var to] && Typed.Date(line[..space]) is { } date && Typed.Time(from) is { } start && Typed.Time(to) is { } end && start < end
            && Helsinki.Look(date, start) == Helsinki.Odd.None && Helsinki.Look(date, end) == Helsinki.Odd.None
            ? new OfferedTime(date, start, end, place) : null;
    }
}
