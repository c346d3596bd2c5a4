using Foundation.Documents;
using NodaTime;

namespace Foundation.Tests.Documents;

/// <summary>Documents to look at: one with a bit of everything, and short ways to say blocks.</summary>
internal static class Sample
{
    public static byte[] Of(params IEnumerable<Block> blocks) => Of(false, blocks);

    public static byte[] Of(bool pageNumbers, params IEnumerable<Block> blocks)
    {
        var pdf = new TaggedPdf("Käsikirja – Šokki & <tarina>", "fi-FI", "Kainuun esimerkkialue", Instant.FromUtc(2027, 3, 31, 15, 0), pageNumbers);
        foreach (var block in blocks)
            pdf.Add(block);
        return pdf.Write();
    }

    public static HeadingBlock H(int level, string text) => new(level, [new Run(text)]);

    public static ParagraphBlock P(params Run[] runs) => new(runs);

    public static ParagraphBlock P(string text) => P(new Run(text));

    public static ListBlock Dots(params IReadOnlyList<Block>[] items) => new(false, 1, items);

    public static TableRow Row(bool header, params string[] cells) => new(header, [.. cells.Select(cell => new TableCell([new Run(cell)]))]);

    public static string Words(int count, string word = "kokemus") => string.Join(' ', Enumerable.Range(1, count).Select(number => $"{word}{number}"));

    public static IEnumerable<Block> Everything() =>
    [
        H(1, "Kokemusasiantuntijan käsikirja"),
        P(new Run("Tavallista, "), new Run("lihavaa", Bold: true), new Run(", "), new Run("vinoa", Italic: true), new Run(" ja "), new Run("molempia", Bold: true, Italic: true), new Run(" sekä "), new Run("koodi()", Code: true),
            new Run(" ja "), new Run("linkki, joka on niin pitkä, että se ", Link: "https://esimerkki.example/sivu?a=(1)"), new Run("jatkuu seuraavalle", Bold: true, Link: "https://esimerkki.example/sivu?a=(1)"), new Run(" riville. Rivi\nvaihtuu tässä. " + Words(30))),
        H(2, "Luettelot"),
        new ListBlock(true, 8, [[P("Kahdeksas, joka on niin pitkä, että se jatkuu seuraavalle riville ja vähän siitäkin eteenpäin")], [P("Yhdeksäs"), Dots([P("sisällä")], [P("toinen"), new ListBlock(true, 1, [[P("syvällä")]])])], [Dots([P("luettelo ilman tekstiä edellä")])], []]),
        H(3, "Taulukko"),
        new TableBlock([Row(true, "Palkkio", "Peruste", "Euroa"), new TableRow(false, [new TableCell([new Run("Tunti")]), new TableCell([new Run("Kokemusasiantuntijan tehtävä, joka kestää tunnin ja johon kuuluu valmistautuminen ja matka sekä palaute")]), new TableCell([new Run("45,00")], AlignRight: true)]), Row(false, "Vajaa")]),
        H(3, "Kuva"),
        new ImageBlock(Png.Rgb(40, 20), "Sininen ja punainen ruutu"),
        H(2, "Lainaus ja koodi"),
        new QuoteBlock([P("Lainattu kappale, " + Words(15)), P("ja toinen"), new QuoteBlock([P("sisempi lainaus")])]),
        new CodeBlock("if (a)\n    b();\n\nloppu"),
        new RuleBlock(),
        P("Merkit: Žižkovská 漢字 😀 č á µ μ"),
        new PageBreakBlock(),
        H(1, "Toinen luku"),
        P("Viimeinen kappale."),
    ];
}
