using Foundation;
using Foundation.Calendar;

namespace Training.Telling;

/// <summary>The calendar entry of one meeting for one person, made here only. Its UID is the same for life and its sequence rises on every change.</summary>
public static class TrainingCalendar
{
    public static CalendarEntry Entry(Enrolment enrolment, Course course, Session session, Meeting meeting, Organisation organisation, string language, CalendarMethod method) =>
        new(enrolment.UidOf(meeting.Number), enrolment.CalendarSequence, method, course.Title, meeting.Date + meeting.Start, meeting.Date + meeting.End)
        {
            Location = SessionWords.Where(session, language),
            Description = TrainingTexts.T.Say(language, "calendar.words", course.Aim, session.Trainer),
            Url = new Uri(organisation.Link("/my/training")),
        };
}
