using Rig;

namespace Foundation.Tests.Documents;

/// <summary>Programmes of others read what we write, when they are here.</summary>
public sealed class OutsideReadersTests
{
    private static byte[] Made() => Sample.Of(true, Sample.Everything());

    [Fact]
    public async Task Pdfinfo_sees_title_language_and_tags()
    {
        OutsideTool.SkipWithout("pdfinfo", "poppler-utils");
        (await OutsideTool.RunAsync("pdfinfo", [], Made())).ShouldMatch("(?s)Title: +Käsikirja – Šokki & <tarina>\n.*Author: +Kainuun esimerkkialue\n.*Tagged: +yes.*Pages: +3");
        var tree = await OutsideTool.RunAsync("pdfinfo", ["-struct-text"], Made());
        tree.ShouldMatch("(?s)H1.*Kokemusasiantuntijan käsikirja.*Link.*linkki, joka.*L \\(block\\).*ListNumbering /Decimal.*Lbl.*\"8\\.\".*LBody.*Kahdeksas.*Table.*TR.*TH.*Scope /Column.*Palkkio.*TD.*45,00.*Figure.*BlockQuote.*Lainattu.*Code.*H1.*Toinen luku");
        (await OutsideTool.RunAsync("pdfinfo", ["-url"], Made())).ShouldContain("https://esimerkki.example/sivu?a=(1)");
    }

    [Fact]
    public async Task Pdftotext_reads_every_letter_in_order()
    {
        OutsideTool.SkipWithout("pdftotext", "poppler-utils");
        var text = (await OutsideTool.RunAsync("pdftotext", ["-raw"], Made(), "-")).ReplaceLineEndings(" ");
        text.ShouldMatch("Kokemusasiantuntijan käsikirja Tavallista, lihavaa, vinoa ja molempia sekä koodi\\(\\) ja linkki, joka on niin pitkä.*kokemus30 Luettelot 8. Kahdeksas.*Palkkio Peruste Euroa.*Lainattu kappale.*ja toinen.*Merkit: Žižkovská 漢字 😀 č á µ μ .*Toinen luku");
    }

    [Fact]
    public async Task Qpdf_finds_the_file_whole()
    {
        OutsideTool.SkipWithout("qpdf", "qpdf");
        (await OutsideTool.RunAsync("qpdf", ["--check"], Made())).ShouldContain("No syntax or stream encoding errors found");
        var objects = await OutsideTool.RunAsync("qpdf", ["--json"], Made());
        objects.ShouldContain("\"/Lang\": \"u:fi-FI\"");
        objects.ShouldContain("\"/Alt\": \"u:Sininen ja punainen ruutu\"");
    }

    [Fact]
    public async Task Qpdf_sees_the_bookmarks_nested()
    {
        OutsideTool.SkipWithout("qpdf", "qpdf");
        var outlines = System.Text.Json.JsonDocument.Parse(await OutsideTool.RunAsync("qpdf", ["--json", "--json-key=outlines"], Made())).RootElement.GetProperty("outlines");
        Said(outlines).ShouldBe("Kokemusasiantuntijan käsikirja@1(Luettelot@1(Taulukko@1() Kuva@1()) Lainaus ja koodi@1()) Toinen luku@3()");

        static string Said(System.Text.Json.JsonElement nodes) => string.Join(' ', nodes.EnumerateArray().Select(node => $"{node.GetProperty("title").GetString()}@{node.GetProperty("destpageposfrom1").GetInt32()}({Said(node.GetProperty("kids"))})"));
    }
}
