using BenchmarkDotNet.Attributes;
using Foundation;
using Handbook;
using Handbook.Publishing;
using Handbook.Rendering;
using NodaTime;

namespace Benchmarks.Publishing;

/// <summary>The three things that an edition is made into, each of the whole book: what a step of the building does while it holds the database's writer.</summary>
[MemoryDiagnoser]
public class EditionBuild
{
    private Book book = null!;
    private Surroundings surroundings = null!;

    [Params(10, 100)]
    public int Chapters { get; set; }

    [GlobalSetup]
    public void Write()
    {
        // About 400 words, with what chapters have: headings, a list, a table.
        const string sentence = "Kokemusasiantuntija kertoo omasta elämästään sen verran kuin itse haluaa ja saa siitä palkkion. ";
        var paragraph = string.Concat(Enumerable.Repeat(sentence, 4));
        var text = string.Concat(Enumerable.Range(1, 6).Select(i => $"## Väliotsikko {i}\n\n{paragraph}\n\n- ensimmäinen kohta\n- toinen kohta\n\n"))
            + "| Tehtävä | Palkkio |\n| --- | --- |\n| Luento | 100 € |\n| Työpaja | 25 €/tunti |\n";
        var chapters = Enumerable.Range(1, Chapters).Select(i => new EditionChapter { Position = i, Slug = "luku-" + i, Title = "Luku " + i, Text = text, Plain = sentence }).ToList();
        var (at, organisation) = (Instant.FromUtc(2026, 11, 22, 9, 0), new Organisation());
        organisation.Is("Kainuun hyvinvointialue (esimerkki)", "kokemus@esimerkki.example", "08 000 0000");
        var edition = new Edition(Guid.CreateVersion7(), "Uutta.", chapters, new Act(at, null, "Kaisa"));
        edition.Approve(1, new Act(at, null, "Hannu"));
        book = new Book(edition, chapters, [], organisation);
        surroundings = Surroundings.OnTheWeb([], chapters.Select(chapter => chapter.Slug), "/handbook/1");
    }

    [Benchmark]
    public int Pages() => book.Chapters.Sum(chapter => WebText.Html(chapter.Text, surroundings).Length);

    [Benchmark]
    public int Pdf() => PdfBook.Write(book).Length;

    [Benchmark]
    public int Epub() => EpubBook.Write(book).Length;
}
