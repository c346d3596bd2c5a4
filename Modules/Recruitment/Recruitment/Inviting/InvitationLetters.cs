using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Privacy;
using Foundation.Ui;
using NodaTime;
using Recruitment.Handling;

namespace Recruitment.Inviting;

/// <summary>What an expert with mail hears of an interview to come along to. Of the applicant only the first name, and not even that in subjects and calendars.</summary>
internal sealed class InvitationLetters(InterviewInvitation invitation, Expert expert, Application application, Vault vault, Organisation organisation, Instant now)
{
    private static Texts T => RecruitmentTexts.T;

    public Letter Invited(InterviewTime time) => Asks(Begin(invitation, expert, "recruitment.interview-invited", "invite.mail.asked-subject", now).Paragraph(Say("invite.mail.asked-words")), time);

    /// <param name="came">The expert had said yes to the time before: its entry leaves the calendar.</param>
    public Letter Moved(InterviewTime before, InterviewTime time, bool came)
    {
        var letter = Asks(Begin(invitation, expert, "recruitment.interview-invitation-moved", "invite.mail.moved-subject", now)
            .Paragraph(Say("invite.mail.moved-words", InterviewCalendar.Say(before, expert.Language))), time);
        return came ? letter.With(Entry(invitation, expert, before, CalendarMethod.Cancel)) : letter;
    }

    public Letter Comes(InterviewTime time) => Begin(invitation, expert, "recruitment.interview-invitation-accepted", "invite.mail.comes-subject", now)
        .Paragraph(Say("invite.mail.comes-words"))
        .Facts(Facts(time))
        .Paragraph(Say("invite.expected"))
        .Link(Say("invite.mail.see-link"), Address)
        .Note(Say("invite.mail.change", organisation.Phone))
        .With(Entry(invitation, expert, time, CalendarMethod.Request));

    public Letter Reminder(InterviewTime time) => Begin(invitation, expert, "recruitment.interview-invitation-reminder", "invite.mail.reminder-subject", now)
        .Paragraph(Say("invite.mail.reminder-words"))
        .Facts(Facts(time))
        .Link(Say("invite.mail.see-link"), Address)
        .Note(Say("invite.mail.change", organisation.Phone))
        .Until(time.StartsAt);

    /// <summary>The expert had said yes and now says no.</summary>
    public static Letter ComesNot(InterviewInvitation invitation, Expert expert, InterviewTime time, Organisation organisation, Instant now) =>
        Begin(invitation, expert, "recruitment.interview-invitation-declined", "invite.mail.comes-not-subject", now)
            .Paragraph(T.Say(expert.Language, "invite.mail.comes-not-words", InterviewCalendar.Say(time, expert.Language)))
            .Note(T.Say(expert.Language, "invite.mail.questions", organisation.Phone))
            .With(Entry(invitation, expert, time, CalendarMethod.Cancel));

    public static Letter Ended(InterviewInvitation invitation, Expert expert, InterviewTime time, bool came, Organisation organisation, Instant now)
    {
        var letter = Begin(invitation, expert, "recruitment.interview-invitation-ended", "invite.mail.ended-subject", now)
            .Paragraph(T.Say(expert.Language, "invite.mail.ended-words", InterviewCalendar.Say(time, expert.Language)))
            .Note(T.Say(expert.Language, "invite.mail.questions", organisation.Phone));
        return came ? letter.With(Entry(invitation, expert, time, CalendarMethod.Cancel)) : letter;
    }

    /// <summary>For the programme's mailbox, when the expert has answered without a call; null until the county has one.</summary>
    public static Letter? ToCoordinator(InterviewInvitation invitation, Organisation organisation, Instant now) => organisation.Mailbox.Length == 0 ? null :
        Letter.To(new Reader(null, organisation.Name, organisation.Mailbox, Languages.Default), "recruitment.interview-invitation-answered", T.Say(Languages.Default, "invite.mail.answered-subject"), now)
            .Regarding(About(invitation))
            .Paragraph(T.Say(Languages.Default, "invite.mail.answered-words"))
            .Link(T.Say(Languages.Default, "apply.mail.new-link"), new Uri(organisation.Link($"/recruitment/applications/{invitation.ApplicationId}")));

    private Letter Asks(Letter letter, InterviewTime time) => letter
        .Facts([.. Facts(time), (Say("invite.answer-by"), Helsinki.Say(invitation.AnswerBy, expert.Language))])
        .Paragraph(Say("invite.expected"))
        .Link(Say("invite.mail.answer-link"), Address)
        .Note(Say("invite.mail.until-begins"))
        .Note(Say("invite.mail.questions", organisation.Phone))
        .Until(time.StartsAt);

    private IEnumerable<(string, string?)> Facts(InterviewTime time) =>
        [(Say("interview.when"), InterviewCalendar.Say(time, expert.Language)), (Say("invite.applicant"), FirstName(application))];

    private Uri Address => new(organisation.Link("/interview/" + vault.Open(invitation.Token)));

    private string Say(string key, params object?[] values) => T.Say(expert.Language, key, values);

    internal static string FirstName(Application application) => application.Name.Split(' ')[0];

    private static string About(InterviewInvitation invitation) => $"interview-invitation:{invitation.Id}";

    private static CalendarEntry Entry(InterviewInvitation invitation, Expert expert, InterviewTime time, CalendarMethod method) =>
        new(invitation.Id, invitation.CalendarSequence, method, T.Say(expert.Language, "invite.calendar"), time.Date + time.Start, time.Date + time.End) { Location = time.Place };

    /// <exception cref="InvalidOperationException">The expert has no mail.</exception>
    private static Letter Begin(InterviewInvitation invitation, Expert expert, string kind, string subject, Instant now)
    {
        var address = expert.Email ?? throw new InvalidOperationException("An expert without an address was written to.");
        return Letter.To(new Reader(expert.Id, expert.Name, address, expert.Language), kind, T.Say(expert.Language, subject), now)
            .Regarding(About(invitation))
            .Paragraph(T.Say(expert.Language, "apply.mail.hello", expert.FirstName));
    }
}
