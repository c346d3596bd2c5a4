using Foundation.Calendar;
using Foundation.Ui;

namespace Recruitment.Handling;

/// <summary>The interview in the applicant's own calendar.</summary>
internal static class InterviewCalendar
{
    private static Texts T => RecruitmentTexts.T;

    public static CalendarEntry Entry(InterviewTime time, string language, CalendarMethod method) =>
        new(time.Id, time.CalendarSequence, method, T.Say(language, "interview.calendar"), time.Date + time.Start, time.Date + time.End) { Location = time.Place };

    /// <summary>"ti 1.12.2026 klo 13.00–13.45, Kajaani, Sammonkatu 2".</summary>
    public static string Say(InterviewTime time, string language) =>
        $"{Helsinki.Say(time.Date, language)} {T.Say(language, "interview.at")} {Helsinki.Say(time.Start, language)}–{Helsinki.Say(time.End, language)}, {time.Place}";
}
