using Foundation.Mail.Reading;
using Foundation.Mail.Receiving;
using NodaTime;

namespace Bookings.Replying;

/// <summary>A mail that came in, as far as it bears on an offer. Reading it decides nothing yet.</summary>
/// <param name="From">The one address it is from; null when it names none or several.</param>
/// <param name="Offers">The offers whose codes it was sent to. Only one that was mailed by us is among them.</param>
/// <param name="Coded">It was sent to our address with something after the plus.</param>
/// <param name="Words">The sender's own, without quotes and signature.</param>
/// <param name="Written">When it says it was written.</param>
public sealed record Reply(
    string? From, IReadOnlyList<Guid> Offers, bool Coded, bool Automatic, CalendarReply? Calendar, string Subject, string Words, Meaning Meaning, Instant? Written)
{
    /// <summary>What the code of an offer's reply address is sealed as.</summary>
    public const string Offer = "offer";

    public static Reply Of(Eml mail, ReplyCodes codes)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(codes);
        var to = mail.Addresses("To", "Cc");
        if (!codes.IsCoded(to)) // a forwarding mailbox or a blind copy: what the mail server noted of the envelope
            to = mail.Addresses("Delivered-To", "X-Original-To", "Envelope-To", "Resent-To");
        var calendar = CalendarReply.In(mail) is { Method: "REPLY" or "COUNTER" } found ? found : null;
        var words = OwnWords.Of(mail);
        return new Reply(
            mail.Addresses("From") is [var one] ? one : null, codes.Find(Offer, to), codes.IsCoded(to),
            calendar is null ? AutomaticMail.IsAutomatic(mail) : AutomaticMail.IsAutomaticCalendar(mail),
            calendar, mail.Header("Subject"), words, Meanings.Of(words), mail.Date);
    }

    /// <summary>There is more in it than an answer: the coordinator should read it beside a yes.</summary>
    public bool SaysMore => Calendar is null ? Meanings.SayMore(Words) : CalendarWords.SayMore(Words, Calendar.Comment);

    public bool IsFrom(string? address) => From is not null && address is not null && From.Equals(address.Trim(), StringComparison.OrdinalIgnoreCase); // as addresses are compared in the whole house
}
