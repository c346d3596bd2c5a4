using System.Text;
using NodaTime;

namespace Bookings.Tests.Replying;

/// <summary>Mails as people's programs write them.</summary>
internal static class Mails
{
    private static int number;

    /// <param name="head">Further headers, each line ended by CRLF.</param>
    public static byte[] Text(string from, string to, string words, Instant written, string head = "", string subject = "Re: Tarjous: työpaja") => Encoding.UTF8.GetBytes(
        Head(from, to, written, head, subject) + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words.ReplaceLineEndings("\r\n"));

    /// <summary>What the button of a calendar sends.</summary>
    public static byte[] Button(string from, string to, Guid uid, string partStat, Instant stamp, int sequence = 0, string? attendee = null, string words = "", string method = "REPLY", string head = "", string more = "") =>
        Encoding.UTF8.GetBytes(Head(from, to, stamp, head, "Hyväksytty: työpaja") + $"""
            Content-Type: multipart/alternative; boundary="b1"

            --b1
            Content-Type: text/plain; charset="utf-8"

            {words}
            --b1
            Content-Type: text/calendar; charset="utf-8"; method={method}

            BEGIN:VCALENDAR
            METHOD:{method}
            VERSION:2.0
            BEGIN:VEVENT
            UID:{uid:D}
            SEQUENCE:{sequence}
            DTSTAMP:{stamp.ToString("uuuuMMdd'T'HHmmss'Z'", null)}
            ORGANIZER:mailto:{to}
            ATTENDEE;CN="Aino Esimerkki";PARTSTAT={partStat}:mailto:{attendee ?? from}
            {(more.Length > 0 ? more : "CLASS:PRIVATE")}
            END:VEVENT
            END:VCALENDAR
            --b1--

            """.ReplaceLineEndings("\r\n"));

    private static string Head(string from, string to, Instant written, string head, string subject) =>
        $"{head}From: =?utf-8?Q?Aino_Esimerkki?= <{from}>\r\nTo: <{to}>\r\nSubject: {subject}\r\nDate: {written.ToString("ddd, dd MMM uuuu HH:mm:ss '+0000'", System.Globalization.CultureInfo.InvariantCulture)}\r\n"
        + $"Message-ID: <{Interlocked.Increment(ref number)}@posti.example>\r\nMIME-Version: 1.0\r\n";
}
