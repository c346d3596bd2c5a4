using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using NodaTime;

namespace Recruitment.Applying;

/// <summary>What an applicant and the programme's mailbox hear of an application. Who has no mail is called by the coordinator.</summary>
internal static class ApplicantLetters
{
    private static Texts T => RecruitmentTexts.T;

    public static Letter WayBack(Application application, string token, Organisation organisation, Instant now) =>
        Begin(application, "recruitment.application-saved", "apply.mail.saved-subject", now)
            .Paragraph(T.Say(application.Language, "apply.mail.saved-words"))
            .Link(T.Say(application.Language, "apply.mail.saved-link"), Address(organisation, token))
            .Note(T.Say(application.Language, "apply.mail.saved-note"));

    public static Cascade Sent(Application application, string token, Organisation organisation, Instant now)
    {
        var letters = new Cascade();
        if (application.Email is not null)
            letters.Add(Begin(application, "recruitment.application-received", "apply.mail.received-subject", now)
                .Paragraph(T.Say(application.Language, "apply.mail.received-words"))
                .Paragraph(T.Say(application.Language, "apply.mail.received-next"))
                .Link(T.Say(application.Language, "apply.mail.follow-link"), Address(organisation, token))
                .Note(T.Say(application.Language, "apply.mail.withdraw-note")));
        if (ToCoordinator(application, "recruitment.application-new", "apply.mail.new-subject", organisation, now) is { } told)
            letters.Add(told);
        return letters;
    }

    public static Cascade Withdrawn(Application application, InterviewTime? agreed, Organisation organisation, Instant now)
    {
        var letters = new Cascade();
        if (application.Email is not null)
        {
            var letter = Begin(application, "recruitment.application-withdrawn", "apply.mail.withdrawn-subject", now).Paragraph(T.Say(application.Language, "apply.mail.withdrawn-words"));
            letters.Add(agreed is null ? letter : letter.With(Handling.InterviewCalendar.Entry(agreed, application.Language, CalendarMethod.Cancel)));
        }
        if (ToCoordinator(application, "recruitment.application-withdrawn", "apply.mail.gone-subject", organisation, now) is { } told)
            letters.Add(told);
        return letters;
    }

    /// <summary>Null until the county has a mailbox.</summary>
    private static Letter? ToCoordinator(Application application, string kind, string subject, Organisation organisation, Instant now) => organisation.Mailbox.Length == 0 ? null :
        Letter.To(new Reader(null, organisation.Name, organisation.Mailbox, Languages.Default), kind, T.Say(Languages.Default, subject), now)
            .Regarding($"application:{application.Id}")
            .Paragraph(T.Say(Languages.Default, "apply.mail.new-words"))
            .Link(T.Say(Languages.Default, "apply.mail.new-link"), new Uri(organisation.Link($"/recruitment/applications/{application.Id}")));

    /// <exception cref="InvalidOperationException">The applicant has no mail.</exception>
    internal static Letter Begin(Application application, string kind, string subject, Instant now)
    {
        var address = application.Email ?? throw new InvalidOperationException("An applicant without an address was written to.");
        var firstName = application.Name.Split(' ')[0];
        return Letter.To(new Reader(null, application.Name, address, application.Language), kind, T.Say(application.Language, subject), now)
            .Regarding($"application:{application.Id}")
            .Paragraph(T.Say(application.Language, "apply.mail.hello", firstName));
    }

    internal static Uri Address(Organisation organisation, string token) => new(organisation.Link("/application/" + token));
}
