using Foundation.Calendar;

namespace Bookings;

/// <summary>A request in words, the same in mails, pages and calendar entries.</summary>
public static class RequestWords
{
    /// <summary>The task with its day, as it stands in the person's own lists for good.</summary>
    public static string TitleWithDay(Request request, string unitName, string language) =>
        $"{Title(request, unitName, language)} {request.Date.ToString("d.M.uuuu", System.Globalization.CultureInfo.InvariantCulture)}";

    public static string Title(Request request, string unitName, string language) => $"{TaskTypes.Say(request.TaskType, language)}, {unitName}";

    /// <summary>"ti 1.12.2026 klo 13.00–15.00".</summary>
    public static string When(Request request, string language) => When(Plan.Of(request), language);

    public static string When(Plan plan, string language) => Helsinki.Say(plan.Begins(), language) + "–" + Helsinki.Say(plan.End, language);

    /// <summary>"Kuhmo, Kainuuntie 5", or remote with its link.</summary>
    public static string Where(Request request, string language) => Where(Plan.Of(request), language);

    public static string Where(Plan plan, string language) => plan.Remote
        ? plan.MeetingLink is { } link ? $"{BookingsTexts.T.Say(language, "where.remote")}: {link}" : BookingsTexts.T.Say(language, "where.remote-link-later")
        : string.Join(", ", new[] { plan.Municipality is { } code ? Places.Name(code) : null, plan.Address }.Where(part => !string.IsNullOrEmpty(part)));

    public static string Hours(int minutes, string language)
    {
        var (hours, rest) = (minutes / 60, minutes % 60);
        return (hours, rest) switch
        {
            (0, _) => BookingsTexts.T.Say(language, "minutes", rest),
            (_, 0) => BookingsTexts.T.Say(language, "hours", hours),
            _ => BookingsTexts.T.Say(language, "hours-minutes", hours, rest),
        };
    }

    /// <summary>Everything an expert needs to decide, as label and value; empty values are left out by whoever shows them.</summary>
    public static IEnumerable<(string Label, string? Value)> Facts(Request request, string unitName, string language)
    {
        string Label(string key) => BookingsTexts.T.Say(language, "fact." + key);
        yield return (Label("task"), TaskTypes.Say(request.TaskType, language));
        yield return (Label("unit"), unitName);
        yield return (Label("goal"), request.Goal);
        yield return (Label("audience"), request.Audience);
        yield return (Label("when"), When(request, language));
        yield return (Label("preparation"), request.PreparationMinutes > 0 ? Hours(request.PreparationMinutes, language) : null);
        yield return (Label("where"), Where(request, language));
        yield return (Label("accessibility"), request.Accessibility);
        yield return (Label("language"), BookingsTexts.T.Say(language, "language." + request.Language));
        yield return (Label("experience"), string.Join(". ", new[] { ExperienceAreas.Say(request.Areas, language), request.Experience }.Where(part => !string.IsNullOrEmpty(part))));
    }
}
