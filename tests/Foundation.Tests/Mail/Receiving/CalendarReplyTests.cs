using Foundation.Mail.Receiving;
using NodaTime;

namespace Foundation.Tests.Mail.Receiving;

public sealed class CalendarReplyTests
{
    private const string Outlook = """
        BEGIN:VCALENDAR
        METHOD:REPLY
        PRODID:Microsoft Exchange Server 2010
        VERSION:2.0
        BEGIN:VTIMEZONE
        TZID:FLE Standard Time
        BEGIN:STANDARD
        DTSTART:16010101T040000
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        ATTENDEE;PARTSTAT=DECLINED;CN="Aino: Esimerkki; testi":MAILTO:aino@esimer
         kki.example
        COMMENT;LANGUAGE=fi-FI:Olen matkoilla\, valitettavasti.\nT. Aino
        UID:0199a000-0000-7000-8000-00000000bbbb
        SUMMARY;LANGUAGE=fi-FI:Hylätty: Työpaja
        DTSTART;TZID=FLE Standard Time:20261201T130000
        DTSTAMP:20261124T081500Z
        SEQUENCE:2
        BEGIN:VALARM
        UID:another
        ATTENDEE:mailto:alarm@b.fi
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        """;

    [Fact]
    public void What_a_button_says_is_read()
    {
        var reply = CalendarReply.Read(Outlook.ReplaceLineEndings("\r\n"))!;
        (reply.Method, reply.Uid, reply.Sequence, reply.Stamp).ShouldBe(("REPLY", "0199a000-0000-7000-8000-00000000bbbb", 2, Instant.FromUtc(2026, 11, 24, 8, 15)));
        reply.Answers.ShouldBe([new CalendarAnswer("aino@esimerkki.example", "DECLINED")]);
        reply.Comment.ShouldBe("Olen matkoilla, valitettavasti.\nT. Aino");
    }

    [Fact]
    public void Words_are_read_where_Google_s_calendar_keeps_them() => CalendarReply.Read(
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x\nATTENDEE;PARTSTAT=ACCEPTED;CN=Aino;X-NUM-GUESTS=0;X-RESPONSE-COMMENT=\"Tarvitsen tulkin: viittomakieli\":mailto:a@b.fi\nEND:VEVENT\nEND:VCALENDAR")!.Comment.ShouldBe("Tarvitsen tulkin: viittomakieli");

    [Fact]
    public void It_is_found_in_a_mail_beside_other_parts() => CalendarReply.In(OwnWordsTests.Mail(
        "multipart/alternative; boundary=x", "--x\r\nContent-Type: text/plain\r\n\r\n\r\n--x\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n" + Outlook + "\r\n--x--\r\n"))!.Method.ShouldBe("REPLY");

    [Theory]
    [InlineData(""), InlineData("BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR"), InlineData("METHOD:REPLY\nUID:x"), InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nEND:VEVENT\nEND:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x\nEND:VEVENT\nBEGIN:VEVENT\nUID:y\nEND:VEVENT\nEND:VCALENDAR"), InlineData("\":;\nBEGIN;;;:\n:\n;")]
    public void What_is_not_one_answer_about_one_entry_is_none(string text) => CalendarReply.Read(text).ShouldBeNull();
}
