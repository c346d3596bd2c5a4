using System.Text;
using Bookings.Tests.Evidencing;
using Bookings.Tests.Requesting;
using CsvHelper;
using Rig;
using SiteRig;

namespace Bookings.Tests.FollowingUp;

/// <summary>
/// A county's published answers on its programme (six answers to thirteen measures, given in spring 2024, shortened here to facts) come out as they went in: done, not
/// done, both marks at once, a mark without words, words without a mark, nothing at all, and an area that answered freely only. Where the published text does not
/// show under which heading a single mark stood, it was read from the words beside it.
/// </summary>
public sealed class ProgrammeTableTests(Questions questions)
{
    private sealed record Line(string Goal, string Measure, string Area, string Done, string NotDone, string How);

    [Fact]
    public async Task A_published_table_that_is_taken_in_comes_out_as_it_was_on_the_page_and_in_both_files()
    {
        using var file = new StreamReader(typeof(ProgrammeTableTests).Assembly.GetManifestResourceStream("programme-2023.csv")!);
        var published = await file.ReadToEndAsync(TestContext.Current.CancellationToken);
        var lines = Read(published);
        (lines.Count, lines.Count(line => line is { Done: "x", NotDone: "x" }), lines.Count(line => line is { Done: "", NotDone: "", How: "" })).ShouldBe((66, 2, 10));
        await using var county = await County.OpenAsync();
        var kaisa = county.Kaisa;
        var round = await OpenAsync(kaisa);
        var few = await questions.OfAsync([(kaisa, "/bookings/programmes"), (kaisa, round)]);

        await kaisa.GoAsync(round + "/import");
        var preview = await kaisa.UploadAsync("Näytä, mitä muuttuisi", "Form.File", "vastaukset.csv", Encoding.Latin1.GetBytes(published.Replace("€", "e"))); // as an old spreadsheet writes it
        preview.Errors.ShouldBeEmpty();
        await kaisa.GoAsync(round + "/import");
        preview = await kaisa.UploadAsync("Näytä, mitä muuttuisi", "Form.File", "vastaukset.csv", Encoding.UTF8.GetBytes(published));
        preview.Text.ShouldContain("Uusia vastauksia 56, muuttuvia 0, ennallaan 0, tyhjiä rivejä 10");
        (await kaisa.GoAsync(round)).Text.ShouldContain("Ohjelmassa ei ole vielä kysyttävää"); // a preview keeps nothing
        kaisa.Return(preview);
        var page = await kaisa.PressAsync("Tallenna vastaukset");
        page.Text.ShouldContain("Vastauksia tallennettiin 56");

        OnPage(page).ShouldBe(lines, ignoreOrder: true);
        page.Text.ShouldContain("Kirjannut Kaisa Koordinaattori");
        var csv = await kaisa.ClickAsync("a[href$='seuranta.csv']");
        csv.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        var written = Read(csv.Html); // and empty lines to fill in: for who has answered freely only, and for who has not
        written.Where(line => line.How.Length > 0 || line.Measure.Length > 0 && line.Area != "Vain vapaasti vastannut").ShouldBe(lines, ignoreOrder: true);
        written.Count.ShouldBe(66 + 13 + 5);
        (await questions.OfAsync([(kaisa, "/bookings/programmes"), (kaisa, round)])).ShouldBe(few);
        few.ShouldBe(["/bookings/programmes: 3", "/bookings/programmes/follow-up/…: 5"]);

        await kaisa.GoAsync(round + "/import");
        (await kaisa.UploadAsync("Näytä, mitä muuttuisi", "Form.File", "uudelleen.csv", Encoding.UTF8.GetBytes(csv.Html))).Text.ShouldContain("Uusia vastauksia 0, muuttuvia 0, ennallaan 56, tyhjiä rivejä 28");

        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        foreach (var address in new[] { "/bookings/programmes", "/bookings/programmes/new", round, round + "/import", round + "/seuranta.csv", round + "/seuranta.pdf" })
            (await ulla.GoAsync(address)).Status.ShouldBe(403, address);
        foreach (var address in new[] { "/bookings/programmes/", "/bookings/programmes/parts/", "/bookings/programmes/follow-up/" })
            (await kaisa.GoAsync(address + Guid.NewGuid())).Status.ShouldBe(404, address);
        (await kaisa.GoAsync($"/bookings/programmes/follow-up/{Guid.NewGuid()}/seuranta.pdf")).Status.ShouldBe(404);
        await PdfAsync(kaisa, round, lines);
    }

    private static async Task<string> OpenAsync(Visitor kaisa)
    {
        await kaisa.GoAsync("/bookings/programmes");
        await kaisa.FollowAsync("Lisää ohjelma");
        var wrong = await kaisa.PressAsync("Lisää ohjelma", new() { ["Form.Name"] = "<b>Ohjelma", ["Form.FromYear"] = "2025", ["Form.ToYear"] = "2023", ["Form.DecidedOn"] = "31.2.2024" });
        wrong.Problems.ShouldBe(["Form.ToYear", "Form.DecidedOn"]);
        wrong.Value("Form.Name").ShouldBe("<b>Ohjelma");
        var page = await kaisa.PressAsync("Lisää ohjelma",
            new() { ["Form.Name"] = "Osallisuusohjelma", ["Form.FromYear"] = "2023", ["Form.ToYear"] = "2025", ["Form.DecidedBy"] = "Aluevaltuusto", ["Form.DecidedOn"] = "12.12.2023", ["Form.Section"] = "§ 87" });
        page.Text.ShouldContain("Päätös: Aluevaltuusto, ti 12.12.2023, § 87");
        return (await kaisa.PressAsync("Avaa seuranta", new() { ["Round.Year"] = "2023" })).Address;
    }

    private static IReadOnlyList<Line> Read(string text)
    {
        var lines = new List<Line>();
        using var csv = CsvReader.FromText(text.TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ';' });
        while (csv.Read())
            lines.Add(csv.Current.ToArray() is var cell ? new Line(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5].ReplaceLineEndings("\n")) : null!);
        return lines;
    }

    private static IEnumerable<Line> OnPage(Seen page)
    {
        foreach (var table in page.Document.QuerySelectorAll("main table"))
        {
            var caption = table.QuerySelector("caption")!.TextContent.Split(": ", 2);
            foreach (var row in table.QuerySelectorAll("tbody tr"))
            {
                var cells = row.QuerySelectorAll("td").ToList();
                yield return new Line(caption[0], row.QuerySelector("th")!.TextContent, caption[1], cells[0].TextContent.Trim('–'), cells[1].TextContent.Trim('–'), cells[2].QuerySelector(".keep")!.TextContent);
            }
        }
        foreach (var words in page.Document.QuerySelectorAll("main p.keep"))
            yield return new Line("", "", words.PreviousElementSibling!.TextContent, "", "", words.TextContent);
    }

    private static async Task PdfAsync(Visitor kaisa, string round, IReadOnlyList<Line> lines)
    {
        var pdf = await kaisa.Http.GetByteArrayAsync(round + "/seuranta.pdf");
        Encoding.Latin1.GetString(pdf).ShouldContain("/Lang (fi-FI)");
        OutsideTool.SkipWithout("pdfinfo", "poppler-utils");
        (await OutsideTool.RunAsync("pdfinfo", [], pdf)).ShouldMatch("(?s)Title: +Osallisuusohjelman seuranta: Osallisuusohjelma, 2023.*Tagged: +yes");
        (await OutsideTool.RunAsync("pdfinfo", ["-struct-text"], pdf)).ShouldSayInOrder("H1", "H2", "Viestintä", "H3", "Perhe-", "Table", "TR", "TH", "Toimenpide", "TD", "H3", "Hallintopalvelut", "H2", "Vapaa", "H3", "Vain vapaasti");
        var text = string.Join(' ', (await OutsideTool.RunAsync("pdftotext", ["-enc", "UTF-8"], pdf, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.ShouldContain("Painettu opas on tekemättä");
        text.Split(' ').Count(word => word == "x").ShouldBe(lines.Sum(line => line.Done.Length + line.NotDone.Length));
    }
}
