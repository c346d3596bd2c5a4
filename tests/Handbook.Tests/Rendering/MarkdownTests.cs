using AngleSharp;
using AngleSharp.Html.Parser;
using Handbook.Rendering;

namespace Handbook.Tests.Rendering;

/// <summary>Whatever is typed is shown safely and readably.</summary>
public sealed class MarkdownTests
{
    private static readonly PictureFacts Picture = new(Guid.CreateVersion7(), "polku", "Viisi ympyrää", "image/png", 90, 15);
    private static readonly Handbook.Rendering.Surroundings World = Handbook.Rendering.Surroundings.OnTheWeb([Picture], ["palkkiot"], "/handbook/2");

    private static string Html(string text) => WebText.Html(text, World);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Sana <img src=x onerror=alert(1)> toinen")]
    [InlineData("<iframe src=\"//paha.example\"></iframe>")]
    [InlineData("[linkki](javascript:alert(1))")]
    [InlineData("[linkki](JaVaScRiPt:alert(1))")]
    [InlineData("[linkki](java\tscript:alert(1))")]
    [InlineData("[linkki](&#106;avascript:alert(1))")]
    [InlineData("[linkki](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[linkki](//paha.example)")]
    [InlineData("[linkki](vbscript:x)")]
    [InlineData("![kuva](https://paha.example/x.png)")]
    [InlineData("![kuva](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[viite]: javascript:alert(1)\n\n[viite]")]
    [InlineData("[otsikko](https://hyva.example \"x\\\" onmouseover=\\\"alert(1)\")")]
    public void Nothing_that_runs_or_comes_from_elsewhere_is_let_through(string text)
    {
        var page = new HtmlParser().ParseDocument(Html(text));
        page.QuerySelectorAll("script, iframe, object, embed, style, form, input, svg, math").ShouldBeEmpty();
        page.QuerySelectorAll("img").ShouldAllBe(image => image.GetAttribute("src")!.StartsWith("/handbook/pictures/"));
        page.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(a => a.Name.StartsWith("on") || a.Name == "style").ShouldBeEmpty();
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith("https://hyva.example"));
    }

    [Fact]
    public void Refused_links_keep_their_words_and_are_named_as_problems()
    {
        var reading = MarkdownReading.Of("Lue [tämä ohje](javascript:x) ja [luku](luku:puuttuu) ja ![](kuva:puuttuu).", World);
        reading.Problems.Select(problem => problem.Key).ShouldBe(["text.link-refused", "text.chapter-unknown", "text.picture-unknown"], ignoreOrder: true);
        WebText.Passages(reading)[0].Words.ShouldContain("tämä ohje");
    }

    [Fact]
    public void Links_to_the_web_to_mail_and_to_chapters_work_and_a_picture_has_its_text()
    {
        var page = new HtmlParser().ParseDocument(Html("[a](https://www.example.fi) [b](mailto:x@example.fi) [c](tel:+35881234) [d](luku:palkkiot) ![](kuva:polku) ![Oma teksti](kuva:polku)"));
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["https://www.example.fi", "mailto:x@example.fi", "tel:+35881234", "/handbook/2/palkkiot"]);
        page.QuerySelectorAll("img").Select(image => image.GetAttribute("alt")).ShouldBe(["Viisi ympyrää", "Oma teksti"]);
    }

    [Fact]
    public void Headings_stand_below_the_title_without_gaps()
    {
        var page = new HtmlParser().ParseDocument(Html("# Yksi\n\n#### Kaksi\n\n###### Kolme\n\n# Neljä"));
        page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName).ShouldBe(["h2", "h3", "h4", "h2"]);
    }

    [Fact]
    public void Every_passage_has_an_address_of_its_own_also_in_500_headings_and_a_huge_table()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 500).Select(i => $"## Otsikko {i}\n\nKappale {i}."))
            + "\n\n| a | b | c |\n| --- | ---: | --- |\n" + string.Join("\n", Enumerable.Range(1, 1000).Select(i => $"| {i} | {i * 2} | x |"));
        var page = new HtmlParser().ParseDocument(Html(text));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.ShouldBe(Enumerable.Range(1, 1001).Select(i => "k" + i));
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(1000);
        page.QuerySelectorAll(".table-box").Length.ShouldBe(1);
        page.QuerySelectorAll("td.number").Length.ShouldBe(1000);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(300, false)]
    public void Deep_lists_are_read_and_what_nobody_could_mean_is_a_problem_and_no_crash(int depth, bool readable)
    {
        var list = string.Join("\n", Enumerable.Range(0, depth).Select(i => new string(' ', 2 * i) + "- kohta " + i));
        var quotes = new string('>', depth) + " sana";
        var brackets = new string('[', 60 * depth);
        foreach (var text in readable ? [list, quotes] : new[] { list, quotes, brackets })
        {
            var reading = MarkdownReading.Of(text, World);
            if (readable)
                reading.Problems.ShouldBeEmpty();
            WebText.Passages(reading).Count.ShouldBeLessThanOrEqualTo(depth);
        }
        MarkdownReading.Of(quotes, World).Problems.Any().ShouldBe(!readable);
    }

    [Fact]
    public void A_live_block_stands_alone_on_its_line_and_an_unknown_one_stays_as_typed()
    {
        var blocks = new Dictionary<string, string> { ["sanasto"] = "**Termi**" };
        LiveBlocks.Fill("Alku\n\n{{sanasto}}\n\nLoppu {{sanasto}} rivillä\n\n{{puuttuu}}", blocks).ShouldBe("Alku\n\n\n**Termi**\n\n\nLoppu {{sanasto}} rivillä\n\n{{puuttuu}}");
        LiveBlocks.NamesIn("{{a}}\n{{ b }}\nx {{c}}").ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Differences_show_the_words_that_changed_and_leave_out_what_is_alike()
    {
        var before = string.Join("\n\n", Enumerable.Range(1, 30).Select(i => "Rivi " + i));
        var rows = Differences.Between(before, before.Replace("Rivi 15", "Rivi viisitoista") + "\n\nUusi rivi");
        rows.Count(row => row.Change == Change.Changed).ShouldBe(1);
        rows.Single(row => row.Change == Change.Changed).New!.Where(piece => piece.Differs).Select(piece => piece.Text.Trim()).ShouldContain("viisitoista");
        rows.Count(row => row.Change == Change.Added && row.New![0].Text == "Uusi rivi").ShouldBe(1);
        rows.Where(row => row.Skipped > 0).Sum(row => row.Skipped).ShouldBe(26, "the lines beside a change are shown, and empty lines say nothing");
        Differences.Between("a", "a").ShouldAllBe(row => row.Change == Change.None);
    }
}
