using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Handbook.Reviewing;

/// <summary>What reviewers are written.</summary>
internal static class ReviewLetters
{
    public const string About = "handbook-reviewer:", AnsweredKind = "handbook.comment-answered";

    public static Letter Asked(Reviewer reviewer, Round round, Uri link, Organisation organisation, Instant now) => WithLink(
        To(reviewer, "handbook.review-asked", Say("mail.asked-subject", round.Title), now)
            .Paragraph(Say("mail.asked", reviewer.Name, organisation.Name, round.Title))
            .Paragraph(round.Words.Length > 0 ? round.Words : Say("mail.asked-words")), round, link, organisation);

    public static Letter Reminder(Reviewer reviewer, Round round, Uri link, Organisation organisation, Instant now) => WithLink(
        To(reviewer, "handbook.review-reminder", Say("mail.reminder-subject", round.Title, Until(round)), now)
            .Paragraph(Say("mail.reminder", reviewer.Name, round.Title)), round, link, organisation);

    public static Letter Answered(Reviewer reviewer, Round round, Comment comment, Answer answer, Organisation organisation, Instant now) =>
        To(reviewer, AnsweredKind, Say("mail.answered-subject", round.Title), now)
            .Paragraph(Say("mail.answered", reviewer.Name))
            .Facts((Say("mail.you-said"), comment.Words), (Say("mail.verdict"), Say("verdict." + answer.Verdict)), (Say("mail.we-answer"), answer.Words))
            .Note(Say("mail.questions", organisation.Phone, organisation.Mailbox));

    private static Letter WithLink(Letter letter, Round round, Uri link, Organisation organisation) => letter
        .Facts((Say("round.closes"), Until(round)))
        .Link(Say("mail.review-link"), link)
        .Note(Say("mail.no-account"))
        .Note(Say("mail.questions", organisation.Phone, organisation.Mailbox))
        .Until(round.ClosesAt);

    private static Letter To(Reviewer reviewer, string kind, string subject, Instant now) =>
        Letter.To(new Foundation.Mail.Reader(reviewer.ExpertId, reviewer.Name, reviewer.Email!, Languages.Default), kind, subject, now).Regarding(About + reviewer.Id);

    private static string Until(Round round) => Helsinki.Say(round.ClosesAt, Languages.Default);

    private static string Say(string key, params object?[] values) => HandbookTexts.T.Say(Languages.Default, key, values);
}
