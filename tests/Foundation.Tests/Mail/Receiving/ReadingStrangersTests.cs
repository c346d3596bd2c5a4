using System.Text;
using Foundation.Mail.Reading;
using Foundation.Mail.Receiving;
using NodaTime;

namespace Foundation.Tests.Mail.Receiving;

/// <summary>Mails that we did not write: every encoding, half mails, and what programs write about themselves.</summary>
public sealed class ReadingStrangersTests
{
    static ReadingStrangersTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", "utf-8"), InlineData("iso-8859-1", "iso-8859-1"), InlineData("iso-8859-15", "iso-8859-15"), InlineData("windows-1252", "windows-1252")]
    [InlineData("nonsense", "utf-8"), InlineData("", "utf-8"), InlineData("", "windows-1252"), InlineData("us-ascii", "windows-1252"), InlineData("UTF-8", "windows-1252")]
    public void Letters_are_read_whatever_the_mail_says_of_them(string said, string meant)
    {
        foreach (var encoding in (string[])["8bit", "base64", "quoted-printable"])
        {
            var bytes = Encoding.GetEncoding(meant).GetBytes("Kyllä pääsen, Åke!");
            var body = encoding switch
            {
                "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes)),
                "quoted-printable" => Encoding.ASCII.GetBytes(string.Concat(bytes.Select(b => b is > 126 or 61 ? $"={b:X2}" : ((char)b).ToString()))),
                _ => bytes,
            };
            var head = $"From: a@b.fi\r\nContent-Type: text/plain{(said.Length > 0 ? "; charset=" + said : "")}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n";
            OwnWords.Of(Eml.Read([.. Encoding.ASCII.GetBytes(head), .. body])).ShouldBe("Kyllä pääsen, Åke!", $"{said} {encoding}");
        }
    }

    [Fact]
    public void Headers_are_decoded_unfolded_and_addresses_stand_without_names()
    {
        var mail = Eml.Read(Encoding.ASCII.GetBytes(
            "FROM: =?iso-8859-1?Q?P=E4ivi_=22vastaus+x=40y=2Efi=22?= <paivi@esimerkki.fi>\nTo: \"other@else.fi\" <one@b.fi>,\n\tGroup: two@b.fi, three@b.fi;\nDate: Tue, 24 Nov 2026 10:15:00 +0200\nSubject: =?utf-8?B?S3lsbMOk?=\n =?utf-8?Q?_kiitos?=\n\nx"));
        mail.Addresses("From").ShouldBe(["paivi@esimerkki.fi"]);
        mail.Addresses("To", "Cc").ShouldBe(["one@b.fi", "two@b.fi", "three@b.fi"]);
        mail.Header("subject").ShouldBe("Kyllä kiitos");
        mail.Date.ShouldBe(Instant.FromUtc(2026, 11, 24, 8, 15));
    }

    [Theory]
    [InlineData(""), InlineData("\r\n\r\n"), InlineData("no header at all"), InlineData("\0\0\0"), InlineData("From"), InlineData("From: \r\n"), InlineData("Content-Type: multipart/mixed\r\n\r\nx")]
    [InlineData("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nx"), InlineData("Content-Transfer-Encoding: base64\r\n\r\n!!!"), InlineData("Content-Type: ;;;=\r\nDate: 99999\r\n\r\nx")]
    [InlineData("Date: Mon, 99 Jan 2026 00:00:00\r\n\r\nx")]
    public void Half_a_mail_is_read_as_far_as_it_goes(string raw)
    {
        var mail = Eml.Read(Encoding.Latin1.GetBytes(raw));
        OwnWords.Of(mail).ShouldNotBeNull();
        mail.Addresses("From").ShouldBeEmpty();
        mail.Date.ShouldBeNull();
        SeenMail.KeyOf(Encoding.Latin1.GetBytes(raw)).Length.ShouldBe(64);
    }

    [Fact]
    public void Nesting_and_numbers_have_an_end()
    {
        var deep = new StringBuilder("From: a@b.fi\r\n");
        for (var i = 0; i < 3000; i++)
            deep.Append($"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n");
        Eml.Read(Encoding.ASCII.GetBytes(deep + "Content-Type: text/plain\r\n\r\nx")).Parts.Count.ShouldBeLessThan(10);
        var wide = "From: a@b.fi\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n", 20_000));
        Eml.Read(Encoding.ASCII.GetBytes(wide)).Parts.Count.ShouldBe(100);
    }

    [Theory]
    [InlineData("Auto-Submitted: auto-replied"), InlineData("Auto-Submitted: auto-generated (vacation)"), InlineData("X-Auto-Response-Suppress: All"), InlineData("Precedence: bulk"), InlineData("Precedence: auto-reply"), InlineData("Precedence: auto_reply")]
    [InlineData("X-Autoreply: yes"), InlineData("Subject: Automaattinen vastaus: Tarjous"), InlineData("Subject: Poissa: Tarjous"), InlineData("Subject: =?utf-8?Q?Out_of_office:_Tarjous?="), InlineData("Return-Path: <>")]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=x"), InlineData("From: MAILER-DAEMON@b.fi"), InlineData("Subject: Automatic reply: Offer"), InlineData("auto-submitted:  Auto-Replied; x=y")]
    public void What_a_program_wrote_in_somebody_s_place_is_known(string header) => AutomaticMail.IsAutomatic(Of(header)).ShouldBeTrue();

    [Theory]
    [InlineData("Auto-Submitted: no"), InlineData("Subject: Re: Tarjous: työpaja"), InlineData("Subject: VS: Tarjous"), InlineData("Return-Path: <aino@b.fi>"), InlineData("Precedence: first-class"), InlineData("X-Auto-Response-Suppress: None")]
    public void What_a_person_wrote_is_not_taken_for_a_program_s(string header) => AutomaticMail.IsAutomatic(Of(header)).ShouldBeFalse();

    [Fact]
    public void A_calendar_may_write_by_itself_when_its_button_is_pressed()
    {
        AutomaticMail.IsAutomaticCalendar(Of("Auto-Submitted: auto-generated")).ShouldBeFalse();
        AutomaticMail.IsAutomaticCalendar(Of("Auto-Submitted: auto-replied")).ShouldBeTrue();
        AutomaticMail.IsAutomaticCalendar(Of("Return-Path: <>")).ShouldBeTrue();
    }

    private static Eml Of(string header) => Eml.Read(Encoding.ASCII.GetBytes($"{header}\r\nTo: x@y.fi\r\n\r\nKyllä"));
}
