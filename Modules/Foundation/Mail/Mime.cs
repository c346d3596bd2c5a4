using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Foundation.Calendar;

namespace Foundation.Mail;

/// <summary>
/// A letter as a mail message: multipart/mixed { multipart/alternative { text, HTML, calendar }, invite.ics }, in the order that Outlook and
/// Gmail expect. The calendar part makes their buttons; the attachment is for everybody else.
/// </summary>
public static class Mime
{
    /// <exception cref="UnusableAddressException">The reader's address is not one that a mail can be sent to.</exception>
    public static MailMessage Message(Letter letter, Letterhead letterhead)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(letterhead);
        var from = letterhead.From;
        var reader = Address(letter.Reader);
        var message = new MailMessage
        {
            From = from,
            Subject = PlainText.Line(letter.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(reader);
        if ((letter.ReplyTo is { } own ? new MailAddress(own) : letterhead.ReplyTo) is { } replyTo) message.ReplyToList.Add(replyTo);
        message.Headers.Add("Message-ID", $"<{letter.Id:D}@{from.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: out-of-office replies stay away
        message.Headers.Add("Content-Language", letter.Reader.Language);
        message.AlternateViews.Add(View(LetterText.Render(letter), new ContentType("text/plain"), TransferEncoding.QuotedPrintable));
        message.AlternateViews.Add(View(LetterHtml.Render(letter), new ContentType("text/html"), TransferEncoding.QuotedPrintable));
        if (letter.Entry is { } entry) AddCalendar(message, entry, IcsWriter.Write(
            entry, letterhead.OrganizerOf(entry), new Party(PlainText.Line(letter.Reader.Name), reader.Address), letter.WrittenAt, answersAreRead: entry.Organizer is not null));
        return message;
    }

    private static MailAddress Address(Reader reader)
    {
        // MailAddress would read "Name <other@…>" or a comment in the address field; we want the address and nothing else.
        if (!MailAddress.TryCreate(reader.Address.Trim(), out var address)) throw new UnusableAddressException("The address is not a mail address.");
        if (address.Address != reader.Address.Trim()) throw new UnusableAddressException("The address holds more than an address.");
        if (!Ascii.IsValid(address.User)) throw new UnusableAddressException("The part before @ has letters that mail servers here do not accept.");
        return new MailAddress(address.Address, PlainText.Name(reader.Name), Encoding.UTF8);
    }

    private static void AddCalendar(MailMessage message, CalendarEntry entry, string ics)
    {
        var calendar = new ContentType("text/calendar");
        calendar.Parameters.Add("method", IcsWriter.MethodName(entry.Method));
        message.AlternateViews.Add(View(ics, calendar, TransferEncoding.Base64));
        // application/ics, not text/calendar once more: programs that take the part above would otherwise show the invitation twice.
        message.Attachments.Add(new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(ics)), "invite.ics", "application/ics")
        {
            TransferEncoding = TransferEncoding.Base64,
        });
    }

    private static AlternateView View(string content, ContentType type, TransferEncoding encoding)
    {
        type.CharSet = "utf-8";
        return new AlternateView(new MemoryStream(Encoding.UTF8.GetBytes(content)), type) { TransferEncoding = encoding };
    }
}

/// <summary>The reader's address cannot be written to. Of its own kind, so that a mistake in our settings is never taken for the reader's.</summary>
public sealed class UnusableAddressException(string reason) : Exception(reason);
