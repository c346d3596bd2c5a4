using Bookings.Answering;
using Foundation;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Replying;

/// <summary>What is written back to who answered by mail. Always to the person's own address, never to where a mail said it came from.</summary>
public static class ReplyLetters
{
    private static Texts T => BookingsTexts.T;

    /// <summary>The letter of an offer can be answered: where the answer goes, and how to write it.</summary>
    /// <param name="address">Null while nothing is received: the letter stays as it is.</param>
    public static Letter CanBeAnswered(Letter offer, string? address, string language) =>
        address is null ? offer : (offer with { ReplyTo = address }).Note(T.Say(language, "reply.how"));

    /// <summary>Why the answer could not be taken.</summary>
    public static Letter Outcome(AnswerOutcome outcome, Offer offer, string title, Candidate expert, Organisation organisation, Instant now)
    {
        var what = outcome switch
        {
            AnswerOutcome.Taken => "taken",
            AnswerOutcome.TooLate => "late",
            AnswerOutcome.Overlaps => "overlaps",
            AnswerOutcome.CalledOff => "called-off",
            _ => throw new ArgumentException($"There is nothing to write about {outcome}.", nameof(outcome)),
        };
        return Letter(offer, "bookings.reply-" + what, "reply." + what, title, expert, organisation, now);
    }

    public static Letter WillBeRead(Offer offer, string title, Candidate expert, Organisation organisation, Instant now) =>
        Letter(offer, "bookings.reply-read", "reply.read", title, expert, organisation, now).Note(T.Say(expert.Language, "reply.link-holds"));

    private static Letter Letter(Offer offer, string kind, string key, string title, Candidate expert, Organisation organisation, Instant now) =>
        Foundation.Mail.Letter.To(expert.AsReader(), kind, T.Say(expert.Language, key + ".subject", title), now)
            .Regarding("offer:" + offer.Id)
            .Paragraph(T.Say(expert.Language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(expert.Language, key + ".words", title))
            .Note(T.Say(expert.Language, "offer.mail.questions", organisation.Phone, organisation.Mailbox));
}
