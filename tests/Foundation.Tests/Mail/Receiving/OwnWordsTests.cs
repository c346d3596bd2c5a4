using System.Text;
using Foundation.Mail.Reading;
using Foundation.Mail.Receiving;

namespace Foundation.Tests.Mail.Receiving;

/// <summary>What people wrote, out of mails as programs write them.</summary>
public sealed class OwnWordsTests
{
    [Theory]
    // Gmail, Finnish and English; the long line of who wrote when is broken.
    [InlineData("Kyllä, tulen.\n\nti 24.11.2026 klo 10.15 Kokemusasiantuntijat (vastaus+abc@esimerkki.fi)\nkirjoitti:\n\n> Hei Aino!\n> Ei tarvitse kirjautua.\n")]
    [InlineData("Kyllä, tulen.\n\nOn Tue, Nov 24, 2026 at 10:15 AM Kokemusasiantuntijat <\nvastaus+abc@esimerkki.fi> wrote:\n\n> Hei Aino!\n>\n> No\n")]
    // Apple Mail and a telephone.
    [InlineData("Kyllä, tulen.\n\nLähetetty iPhonesta\n\n> Kokemusasiantuntijat <vastaus@esimerkki.fi> kirjoitti 24.11.2026 kello 10.15:\n> \n> Hei\n")]
    [InlineData("Kyllä, tulen.\n\nSent from my iPhone\n\n> On 24 Nov 2026, at 10.15, A <a@b.fi> wrote:\n> ei")]
    // Outlook, Finnish, English, and on a telephone with a rule.
    [InlineData("Kyllä, tulen.\n\n-----Alkuperäinen viesti-----\nLähettäjä: Kokemus <vastaus@esimerkki.fi>\nLähetetty: tiistai 24. marraskuuta 2026 10.15\nAihe: Tarjous\n\nEi")]
    [InlineData("Kyllä, tulen.\n\n________________________________\nLähettäjä: Kokemus\nLähetetty: tiistai\nAihe: x\n\nEi")]
    [InlineData("Kyllä, tulen.\n\nFrom: Kokemus <vastaus@esimerkki.fi>\nSent: Tuesday, November 24, 2026 10:15 AM\nTo: Aino\nSubject: Offer\n\nNo")]
    [InlineData("Kyllä, tulen.\n\n*Lähettäjä:* Kokemus\n*Lähetetty:* tiistai\n*Vastaanottaja:* Aino\n\nEi")]
    // Yahoo quotes without a mark.
    [InlineData("Kyllä, tulen.\n\n    tiistai 24. marraskuuta 2026 klo 10.15.00 UTC+2 Kokemus <vastaus@esimerkki.fi> kirjoitti:  \n \n Hei Aino! Ei tarvitse kirjautua.\n")]
    [InlineData("Kyllä, tulen.\r\n-- \r\nAino Esimerkki\r\nEi mainoksia")]
    // Below the quote, as some write.
    [InlineData("> Tuletko? Vastaa Kyllä tai Ei.\n> Terveisin\n\nKyllä, tulen.")]
    [InlineData("On Tue, 24 Nov 2026, A B <a@b.fi> wrote:\n> Will you come?\n\nKyllä, tulen.\n")]
    [InlineData("\u200bKyllä,\u00a0tulen.\n")]
    public void Only_the_sender_s_own_words_are_read(string text) => OwnWords.In(text).ShouldBe("Kyllä, tulen.");

    [Fact]
    public void Several_lines_of_own_words_stay() => OwnWords.In("Hei Kaisa,\n\nkyllä sopii!\n\nt. Aino\n\n> vanha").ShouldBe("Hei Kaisa,\n\nkyllä sopii!\n\nt. Aino");

    [Theory]
    // No empty line parts the person's own lines from who wrote when.
    [InlineData("Kyllä tämä muuten sopisi hyvin ja\nolisi mukava päästä\nmutta en nyt pääse\nt. Aino\nti 24.11.2026 klo 10.15 Kokemus (x@y.fi) kirjoitti:\n> Hei", "Kyllä tämä muuten sopisi hyvin ja\nolisi mukava päästä\nmutta en nyt pääse\nt. Aino")]
    [InlineData("Kyllä, tulen.\nOn Tue, 24 Nov 2026 at 10:15, K <x@y.fi> wrote:\n> Hei", "Kyllä, tulen.")]
    [InlineData("Kyllä, tulen 24.11.2026.\nOn Tue, 24 Nov 2026 at 10:15, K <x@y.fi> wrote:\n\nHei", "Kyllä, tulen 24.11.2026.")]
    [InlineData("On Tue I can come\nOn Tue, 24 Nov 2026 at 10:15, K <x@y.fi> wrote:\n> Hei", "On Tue I can come")]
    [InlineData("to 26.11. sopii\nKokemus <x@y.fi> kirjoitti 24.11.2026 kello 10.15:\n> Hei", "to 26.11. sopii")]
    [InlineData("26.11.2026 sopii\nti 24.11.2026 klo 10.15 Kokemus (x@y.fi) kirjoitti:\n> Hei", "26.11.2026 sopii")]
    [InlineData("En pääse\nEero\nOn Tue, Nov 24, 2026\nat 10:15 AM Kokemusasiantuntijat\n<x@y.fi> wrote:\n> Hei", "En pääse\nEero")]
    [InlineData("En pääse\nKokemusasiantuntijat <x@y.fi>\nkirjoitti 24.11.2026 klo 10.15:\n> Hei", "En pääse")]
    [InlineData("En pääse\nOn Tue, Nov 24, 2026 at 10:15 AM Kokemusasiantuntijat <\nx@y.fi> wrote:\n> Hei", "En pääse")]
    public void Own_lines_right_above_the_quote_stay(string text, string own) => OwnWords.In(text).ShouldBe(own);

    [Theory]
    [InlineData("<div dir=\"auto\">Ei, en p&auml;&auml;se.</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">ti 24.11. A kirjoitti:<br></div><blockquote class=\"gmail_quote\"><div>Kyllä <div>x</div></div></blockquote></div>")]
    [InlineData("<html><head><title>Kyllä</title><style>p{x:'<b>kyllä</b>'}</style></head><body><p>Ei, en pääse.</p><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>Lähettäjä:</b> x</div><p>kyllä</p></body></html>")]
    [InlineData("<body><div>Ei,\n en   pääse.</div><blockquote type=\"cite\">Kyllä<blockquote>kyllä</blockquote>kyllä</blockquote></body>")]
    [InlineData("<div>Ei, en pääse.</div><div id=\"ydp1\" class=\"yahoo_quoted\"><div>kyllä</div></div>")]
    [InlineData("<p>Ei, en pääse.<script>document.write('kyllä')</script><p>Lähetetty iPhonesta")]
    [InlineData("<p>Ei, en pääse.</p><div style='border-top:solid'><p><b>Lähettäjä:</b> K<br><b>Lähetetty:</b> ti<br><b>Aihe:</b> x</p></div><p>Kyllä</p>")]
    public void HTML_is_read_as_its_reader_sees_it(string html) => OwnWords.Of(Mail("text/html; charset=utf-8", html)).ShouldBe("Ei, en pääse.");

    [Fact]
    public void A_text_beside_the_HTML_is_read_and_an_attached_one_is_not()
    {
        OwnWords.Of(Parts(("text/plain", "Kyllä"), ("text/html", "<p>Ei</p>"))).ShouldBe("Kyllä");
        OwnWords.Of(Parts(("text/plain", " \n"), ("text/html", "<p>Ei</p>"))).ShouldBe("Ei");
        OwnWords.Of(Parts(("text/plain\r\nContent-Disposition: attachment; filename=a.txt", "Kyllä"))).ShouldBe("");
        OwnWords.Of(Parts(("message/rfc822", "Subject: x\r\n\r\nKyllä"))).ShouldBe("");
    }

    [Fact]
    public void A_mail_made_to_be_expensive_is_read_in_time()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        OwnWords.In(string.Concat(Enumerable.Repeat("On 24 Nov 2026 ", 200_000))).Length.ShouldBeLessThanOrEqualTo(10_000);
        OwnWords.In(string.Concat(Enumerable.Repeat("On 24 Nov a@b\n", 200_000))).ShouldNotBeNull();
        HtmlText.Read(string.Concat(Enumerable.Repeat("<blockquote><div class=\"", 100_000)));
        HtmlText.Read(string.Concat(Enumerable.Repeat("<div>", 300_000)));
        OwnWords.Of(Mail("text/html", string.Concat(Enumerable.Repeat("&amp;<b>", 200_000)))).ShouldNotBeNull();
        started.Elapsed.TotalSeconds.ShouldBeLessThan(20);
    }

    internal static Eml Mail(string type, string body) => Eml.Read(Encoding.UTF8.GetBytes($"From: a@b.fi\r\nContent-Type: {type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}"));

    private static Eml Parts(params (string Type, string Body)[] parts) =>
        Mail("multipart/mixed; boundary=xx", string.Concat(parts.Select(part => $"--xx\r\nContent-Type: {part.Type}\r\n\r\n{part.Body}\r\n")) + "--xx--\r\n");
}
