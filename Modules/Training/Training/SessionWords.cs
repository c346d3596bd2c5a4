using Foundation.Calendar;
using Foundation.Ui;

namespace Training;

/// <summary>A session in words, the same on pages, in letters and on the phone.</summary>
public static class SessionWords
{
    private static Texts T => TrainingTexts.T;

    /// <summary>"ti 1.12.2026 klo 9.00–15.00"; several meetings one after the other.</summary>
    public static string When(Session session, string language) => string.Join("; ", session.InOrder.Select(meeting => When(meeting, language)));

    public static string When(Meeting meeting, string language) => T.Say(language, "when", Helsinki.Say(meeting.Date, language), Helsinki.Say(meeting.Start, language), Helsinki.Say(meeting.End, language));

    /// <summary>The day and hour on which it begins.</summary>
    public static string Begins(Session session, string language) => Helsinki.Say(session.StartsAt, language);

    public static string Where(Session session, string language) => session.Remote
        ? T.Say(language, "where.remote") + (session.Link is { } link ? ", " + link : "")
        : string.Join(", ", new[] { session.Address, Town(session, language) }.Where(word => !string.IsNullOrEmpty(word)));

    /// <summary>Only the municipality, or that it is remote: enough for a list.</summary>
    public static string Town(Session session, string? language = null) => session.Remote ? T.Say(language ?? TrainingTexts.Language, "where.remote") : Places.Name(session.Municipality ?? "");

    /// <summary>What somebody needs to take part.</summary>
    public static IEnumerable<(string Label, string? Value)> Facts(Course course, Session session, string language) =>
    [
        (T.Say(language, "fact.course"), course.Title), (T.Say(language, "fact.when"), When(session, language)), (T.Say(language, "fact.where"), Where(session, language)),
        (T.Say(language, "fact.trainer"), session.Trainer), (T.Say(language, "fact.materials"), session.Materials),
    ];
}
