using Foundation.Mail;

namespace Foundation.Tests.Mail;

public sealed class FolderCarrierTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mail-").FullName;
    private readonly FolderCarrier carrier;

    public FolderCarrierTests() => carrier = new FolderCarrier(folder, Letters.Letterhead);

    [Fact]
    public async Task A_confirmation_has_text_html_and_calendar_to_choose_from_and_the_entry_as_a_file()
    {
        var mail = await Carried(Letters.Confirmation);

        mail.Structure.ShouldBe(["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"]);
        mail.Part("text/plain").ShouldBe(LetterText.Render(Letters.Confirmation));
        mail.Part("text/html").ShouldBe(LetterHtml.Render(Letters.Confirmation));
        mail.Parameter("text/calendar", "method").ShouldBe("REQUEST");
        mail.Parameter("text/calendar", "charset").ShouldBe("utf-8");
        mail.Part("text/calendar").ShouldContain("METHOD:REQUEST\r\n");
        mail.Part("application/ics").ShouldBe(mail.Part("text/calendar"));
        mail.Part("text/calendar").ShouldContain("mailto:matti@example.fi");
        mail.Defects.ShouldBe(0);
    }

    [Fact]
    public async Task A_letter_without_an_entry_is_only_text_and_html()
    {
        (await Carried(Letters.Offer)).Structure.ShouldBe(["multipart/alternative", "text/plain", "text/html"]);
    }

    [Fact]
    public async Task The_headers_say_who_when_and_that_a_machine_wrote()
    {
        var letter = Letters.Offer;
        var mail = await Carried(letter);

        mail.Header("Message-ID").ShouldBe($"<{letter.Id:D}@posti.example.fi>");
        mail.Header("Auto-Submitted").ShouldBe("auto-generated");
        mail.Header("From").ShouldBe("\"Kokemusasiantuntijat, Kainuu\" <ohjelma@posti.example.fi>");
        mail.Header("Reply-To").ShouldBe("koordinaattori@example.fi");
        mail.Header("To").ShouldBe("Matti Määttä <matti@example.fi>");
        mail.Header("Subject").ShouldBe(letter.Subject);
        mail.Header("Date").ShouldBe("Sat, 21 Nov 2026 10:00:00 +0000");
        mail.Header("Content-Language").ShouldBe("fi");
    }

    [Theory]
    [InlineData("Ääkköset ja emoji 😀 pitkässä aiheessa, jonka koodattu rivi on katkaistava monta kertaa eikä yksikään merkki saa haljeta 👩‍🦽 ö")]
    [InlineData("Plain but so long that it has to be folded somewhere between its words, which must all be there and in order when it is read back")]
    public async Task A_long_subject_comes_back_letter_by_letter(string subject)
    {
        var mail = await Carried(Letters.Offer with { Subject = subject });

        mail.Header("Subject").ShouldBe(subject);
        mail.LongestLine.ShouldBeLessThanOrEqualTo(998);
    }

    [Fact]
    public async Task A_line_of_ten_thousand_letters_and_lines_that_begin_with_a_dot_arrive_whole()
    {
        var letter = Letters.Offer.Paragraph(new string('ä', 10_000)).Paragraph(".\n.piste alussa\n..kaksi\nFrom alussa").Paragraph(Dots);
        var mail = await Carried(letter);

        mail.Part("text/plain").ShouldBe(LetterText.Render(letter));
        mail.LongestLine.ShouldBeLessThanOrEqualTo(998);
    }

    [Fact]
    public async Task A_line_break_in_a_name_or_subject_starts_no_header()
    {
        var mail = await Carried(Letters.Offer with
        {
            Subject = "Tehtävä\r\nBcc: other@example.fi",
            Reader = Letters.Matti with { Name = "Matti\r\nBcc: other@example.fi\n\n<script>\"\\" },
        });

        mail.Header("Bcc").ShouldBeNull();
        mail.Header("Subject").ShouldBe("Tehtävä Bcc: other@example.fi");
        mail.Header("To")!.ShouldBe("\"Matti Bcc: other@example.fi  <script>'/\" <matti@example.fi>");
    }

    [Theory]
    [InlineData("")]
    [InlineData("matti")]
    [InlineData("matti@example.fi, other@example.fi")]
    [InlineData("Matti <matti@example.fi>")]
    [InlineData("matti@example.fi\r\nBcc: other@example.fi")]
    [InlineData("määttä@example.fi")]
    public async Task What_is_no_address_is_refused_with_a_reason(string address)
    {
        var outcome = await carrier.CarryAsync(Letters.Offer with { Reader = Letters.Matti with { Address = address } }, TestContext.Current.CancellationToken);

        outcome.ShouldBeOfType<MailOutcome.RefusedAddress>().Reason.ShouldNotBeEmpty();
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_carried_twice_is_one_file_with_one_message_id()
    {
        var letter = Letters.Offer;
        var first = (await Carried(letter)).Header("Message-ID");
        var second = (await Carried(letter)).Header("Message-ID");

        second.ShouldBe(first);
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ShouldBe([Path.Combine(folder, $"{letter.Id:D}.eml")]);
    }

    internal static readonly string Dots = string.Join(' ', Enumerable.Range(1, 400).Select(i => new string('.', i % 7 + 1) + "ä"));

    private async Task<ReadMail> Carried(Letter letter)
    {
        (await carrier.CarryAsync(letter, TestContext.Current.CancellationToken)).ShouldBeOfType<MailOutcome.Sent>();
        return ReadMail.File(Path.Combine(folder, $"{letter.Id:D}.eml"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
