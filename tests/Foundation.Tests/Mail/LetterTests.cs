using System.Text.Json;
using AngleSharp.Html.Parser;
using Foundation.Mail;
using NodaTime;

namespace Foundation.Tests.Mail;

public class LetterTests
{
    [Fact]
    public void A_letter_reads_well_as_text() => LetterText.Render(Letters.Offer).ShouldMatchApproved(c => c.WithDiscriminator("text"));

    [Fact]
    public void A_letter_reads_well_as_html() => LetterHtml.Render(Letters.Offer).ShouldMatchApproved(c => c.WithDiscriminator("html"));

    [Fact]
    public void A_letter_survives_its_way_through_json()
    {
        var letter = Letters.Confirmation.Until(Letters.Now + Duration.FromDays(5));
        var json = JsonSerializer.Serialize(letter, JsonSerializerOptions.Web);
        var back = JsonSerializer.Deserialize<Letter>(json, JsonSerializerOptions.Web)!;

        JsonSerializer.Serialize(back, JsonSerializerOptions.Web).ShouldBe(json);
        (back with { Parts = letter.Parts }).ShouldBe(letter);
        back.Parts.Count.ShouldBe(letter.Parts.Count);
        LetterText.Render(back).ShouldBe(LetterText.Render(letter));
    }

    [Fact]
    public void Both_parts_tell_the_same_facts()
    {
        var text = LetterText.Render(Letters.Offer);
        var html = new HtmlParser().ParseDocument(LetterHtml.Render(Letters.Offer));

        string[] facts = ["Missä", "Koulukatu 1, Kuhmo", "Käynti pihan puolelta", "150,00 € + matkat", "https://kokemus.example.fi/offers/abc?x=1&y=2"];
        foreach (var fact in facts)
        {
            text.ShouldContain(fact);
            html.Body!.TextContent.ShouldContain(fact);
        }
        text.ShouldNotContain("Etäyhteys");
        html.Body!.TextContent.ShouldNotContain("Etäyhteys");
    }

    [Fact]
    public void The_html_says_its_language_has_row_headers_and_one_link_and_fetches_nothing()
    {
        var html = new HtmlParser().ParseDocument(LetterHtml.Render(Letters.Offer));

        html.DocumentElement.GetAttribute("lang").ShouldBe("fi");
        html.Title.ShouldBe(Letters.Offer.Subject);
        html.QuerySelectorAll("h1").Length.ShouldBe(1);
        html.QuerySelectorAll("th[scope=row]").Select(th => th.TextContent).ShouldBe(["Missä", "Milloin", "Palkkio"]);
        html.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["https://kokemus.example.fi/offers/abc?x=1&y=2"]);
        html.QuerySelectorAll("img,link,script,style,iframe").ShouldBeEmpty();
    }

    [Fact]
    public void Markup_and_turned_text_stay_words_in_both_parts()
    {
        var letter = Letters.Offer.Facts(("<b>Nimi</b>", "<script>alert('x')</script> \"&amp;\" \u202Eddet\u202C"));
        var html = new HtmlParser().ParseDocument(LetterHtml.Render(letter));

        html.QuerySelectorAll("script,b").ShouldBeEmpty();
        html.Body!.TextContent.ShouldContain("<script>alert('x')</script> \"&amp;\" ddet");
        LetterText.Render(letter).ShouldContain("<b>Nimi</b>: <script>alert('x')</script> \"&amp;\" ddet");
    }

    [Theory]
    [InlineData("/offers/1")]
    [InlineData("javascript:alert(1)")]
    public void A_letter_cannot_link_to_what_its_reader_cannot_open(string address) =>
        Should.Throw<ArgumentException>(() => Letters.Offer.Link("Avaa", new Uri(address, UriKind.RelativeOrAbsolute)));
}
