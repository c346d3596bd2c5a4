using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Privacy;
using Foundation.Ui;
using NodaTime;
using Recruitment.Applying;

namespace Recruitment.Handling;

/// <summary>What an applicant with mail hears of the interview.</summary>
internal static class InterviewLetters
{
    private static Texts T => RecruitmentTexts.T;

    public static Letter Offered(Application application, IEnumerable<InterviewTime> times, Vault vault, Organisation organisation, Instant now) =>
        ApplicantLetters.Begin(application, "recruitment.interview-offered", "interview.mail.offer-subject", now)
            .Paragraph(Say(application, "interview.mail.offer-words"))
            .Facts(times.OrderBy(time => time.StartsAt).Select((time, i) => (Say(application, "interview.mail.time", i + 1), (string?)InterviewCalendar.Say(time, application.Language))))
            .Link(Say(application, "interview.mail.choose"), Address(application, vault, organisation))
            .Note(Say(application, "interview.mail.none-fits", organisation.Phone));

    public static Letter Agreed(Application application, InterviewTime time, Vault vault, Organisation organisation, Instant now) =>
        ApplicantLetters.Begin(application, "recruitment.interview-agreed", "interview.mail.agreed-subject", now)
            .Paragraph(Say(application, "interview.mail.agreed-words"))
            .Facts((Say(application, "interview.when"), InterviewCalendar.Say(time, application.Language)))
            .Paragraph(Say(application, "interview.mail.change", organisation.Phone))
            .Link(Say(application, "apply.mail.follow-link"), Address(application, vault, organisation))
            .With(InterviewCalendar.Entry(time, application.Language, CalendarMethod.Request));

    public static Letter Moved(Application application, InterviewTime old, Organisation organisation, Instant now) =>
        ApplicantLetters.Begin(application, "recruitment.interview-moved", "interview.mail.moved-subject", now)
            .Paragraph(Say(application, "interview.mail.moved-words", InterviewCalendar.Say(old, application.Language)))
            .Note(Say(application, "interview.mail.change", organisation.Phone))
            .With(InterviewCalendar.Entry(old, application.Language, CalendarMethod.Cancel));

    public static Letter Reminder(Application application, InterviewTime time, Vault vault, Organisation organisation, Instant now) =>
        ApplicantLetters.Begin(application, "recruitment.interview-reminder", "interview.mail.reminder-subject", now)
            .Paragraph(Say(application, "interview.mail.reminder-words"))
            .Facts((Say(application, "interview.when"), InterviewCalendar.Say(time, application.Language)))
            .Paragraph(Say(application, "interview.mail.change", organisation.Phone))
            .Link(Say(application, "apply.mail.follow-link"), Address(application, vault, organisation))
            .Until(time.StartsAt);

    private static string Say(Application application, string key, params object?[] values) => T.Say(application.Language, key, values);

    internal static Uri Address(Application application, Vault vault, Organisation organisation) => ApplicantLetters.Address(organisation, vault.Open(application.Token));
}
