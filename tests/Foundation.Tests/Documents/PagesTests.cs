using System.Diagnostics;
using System.Text.RegularExpressions;
using Foundation.Documents;

namespace Foundation.Tests.Documents;

/// <summary>Where things stand: on the page, whole, and not alone. However much there is.</summary>
public sealed class PagesTests
{
    [Fact]
    public void A_heading_never_stands_alone_at_the_foot_of_a_page()
    {
        for (var words = 1; words < 900; words += 11)
        {
            var read = new PdfReading(Sample.Of(Sample.P(Sample.Words(words)), Sample.H(2, "Otsikko A"), Sample.H(3, "Otsikko B"), Sample.P(Sample.Words(40, "loppu"))));
            var page = read.Text.Single(shown => shown.Text == "Otsikko A").Page;
            read.Text.Single(shown => shown.Text == "Otsikko B").Page.ShouldBe(page, $"after {words} words");
            read.Text.Count(shown => shown.Page == page && shown.Text.StartsWith("loppu")).ShouldBeGreaterThan(1, $"after {words} words");
        }
    }

    [Fact]
    public void A_heading_goes_with_the_first_row_of_a_table_with_a_picture_and_past_a_rule()
    {
        for (var lines = 25; lines < 45; lines++)
        {
            var before = Enumerable.Range(0, lines).Select(_ => Sample.P("rivi"));
            var table = new PdfReading(Sample.Of([.. before, Sample.H(2, "Otsikko"), new TableBlock([Sample.Row(true, "Pää"), Sample.Row(false, "solu")])]));
            table.Text.Single(shown => shown.Text == "solu").Page.ShouldBe(table.Text.Single(shown => shown.Text == "Otsikko").Page);
            var ruled = new PdfReading(Sample.Of([.. before, Sample.H(2, "Otsikko"), new RuleBlock(), Sample.P("teksti")]));
            ruled.Text.Single(shown => shown.Text == "teksti").Page.ShouldBe(ruled.Text.Single(shown => shown.Text == "Otsikko").Page);
            var picture = new PdfReading(Sample.Of([.. before, Sample.H(2, "Otsikko"), new ImageBlock(Png.Rgb(4, 400), "kuva")]));
            picture.Content(picture.Text.Single(shown => shown.Text == "Otsikko").Page).ShouldContain("/I");
        }
    }

    [Fact]
    public void Five_hundred_headings_one_after_the_other_are_all_there_and_the_last_has_its_text()
    {
        var read = new PdfReading(Sample.Of([.. Enumerable.Range(1, 500).Select(number => Sample.H(1 + number % 4, $"Otsikko {number}")), Sample.P("teksti")]));
        Inside(read);
        read.Text.Count(shown => shown.Text.StartsWith("Otsikko")).ShouldBe(500);
        read.Text.Single(shown => shown.Text == "teksti").Page.ShouldBe(read.Text.Single(shown => shown.Text == "Otsikko 500").Page);
        read.Bodies.Count(body => body.Contains("/Dest [")).ShouldBe(375);
    }

    [Fact]
    public void A_huge_table_is_whole()
    {
        var read = new PdfReading(Sample.Of(new TableBlock([.. Enumerable.Range(0, 1000).Select(row => Sample.Row(row == 0, [.. Enumerable.Range(0, 20).Select(column => $"r{row}s{column} asiantuntija")]))])));
        Inside(read);
        read.Tree.All.Count(node => node.Tag is "TD" or "TH").ShouldBe(20_000);
        read.Tree.All.Where(node => node.Tag == "TD").Select((cell, index) => cell.Text == $"r{index / 20 + 1}s{index % 20} asiantuntija").ShouldAllBe(right => right);
    }

    [Fact]
    public void A_table_with_long_words_has_smaller_letters_rather_than_broken_words()
    {
        var read = new PdfReading(Sample.Of(new TableBlock([.. Enumerable.Range(0, 3).Select(row => Sample.Row(row == 0, [.. Enumerable.Repeat("kokemusasiantuntija", 4), "päivätilaisuus"]))])));
        read.Text.Count(shown => shown.Text == "kokemusasiantuntija").ShouldBe(12);
        read.Text[0].Size.ShouldBeInRange(7, 10);
    }

    [Theory]
    [InlineData(1), InlineData(3), InlineData(300)]
    public void A_cell_longer_than_a_page_goes_on_over_the_next(int columns)
    {
        var words = Sample.Words(3000);
        var read = new PdfReading(Sample.Of(new TableBlock([Sample.Row(true, [.. Enumerable.Repeat("pää", columns)]), Sample.Row(false, [words, .. Enumerable.Repeat("x", columns - 1)])])));
        Inside(read);
        read.Pages.ShouldBeGreaterThan(columns < 300 ? 1 : 0);
        read.Tree.All.Where(node => node.Tag == "TD").Select(cell => cell.Text).ShouldBe([words, .. Enumerable.Repeat("x", columns - 1)]);
    }

    [Theory]
    [InlineData(30), InlineData(300)]
    public void Lists_of_any_depth_stay_on_the_page(int depth)
    {
        Block list = Sample.P("pohja");
        for (var level = 1; level <= depth; level++)
            list = new ListBlock(level % 2 == 0, 123_456, [[Sample.P($"taso {level}"), list]]);
        for (var level = 1; level <= depth; level++)
            list = new QuoteBlock([list]);
        var read = new PdfReading(Sample.Of(list));
        Inside(read);
        read.Tree.All.Count(node => node.Tag == "LBody").ShouldBe(depth);
        read.Tree.Text.ShouldEndWith("taso 1pohja");
    }

    [Fact]
    public void A_word_of_ten_thousand_letters_is_broken_and_whole()
    {
        var word = new string('w', 10_000);
        var blocks = new Block[] { Sample.P(word), Sample.H(1, word), new CodeBlock(word + new string(' ', 10_000) + "x"), Sample.Dots([Sample.P(word)]), new TableBlock([Sample.Row(false, word, "b", word)]), Sample.P(new Run(word, Bold: true, Link: "https://a.example/" + word)) };
        var read = new PdfReading(Sample.Of(blocks));
        Inside(read);
        read.Tree.Text.Count(letter => letter == 'w').ShouldBe(70_000);
    }

    [Fact]
    public void Pictures_are_scaled_down_to_fit_but_never_up()
    {
        Size(Png.Rgb(40, 20)).ShouldBe((30, 15));
        Size(Png.Rgb(4000, 2000)).ShouldBe((455, 227.5));
        Size(Png.Rgb(10, 4000)).Height.ShouldBeInRange(300, 500);
        Size(Png.Rgb(6000, 1)).Width.ShouldBe(455);

        static (double Width, double Height) Size(byte[] picture)
        {
            var found = Regex.Match(new PdfReading(Sample.Of(new ImageBlock(picture, "kuva"))).Content(0), @"q ([\d.]+) 0 0 ([\d.]+) ");
            return (double.Parse(found.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), double.Parse(found.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_break_begins_a_page_and_several_leave_none_empty()
    {
        var read = new PdfReading(Sample.Of(new PageBreakBlock(), Sample.P("a"), new PageBreakBlock(), new PageBreakBlock(), Sample.H(1, "b"), Sample.P("c"), new PageBreakBlock()));
        read.Text.Select(shown => (shown.Text, shown.Page)).ShouldBe([("a", 0), ("b", 1), ("c", 1)]);
        read.Pages.ShouldBe(2);
    }

    [Fact]
    public void Pages_are_numbered_and_titled_only_where_that_is_asked_for()
    {
        var blocks = new Block[] { Sample.P("a"), new PageBreakBlock(), Sample.P("b") };
        new PdfReading(Sample.Of(true, blocks)).Text.Where(shown => shown.Mark is null).Select(shown => (shown.Page, shown.Text)).ShouldBe([(0, "1 / 2"), (1, "Käsikirja – Šokki & <tarina>"), (1, "2 / 2")]);
        new PdfReading(Sample.Of(false, blocks)).Text.ShouldAllBe(shown => shown.Mark != null);
    }

    [Fact]
    public void Single_lines_of_a_paragraph_are_left_on_no_page()
    {
        for (var before = 30; before < 44; before++)
        {
            var read = new PdfReading(Sample.Of(Sample.P(string.Join('\n', Enumerable.Repeat("rivi", before))), Sample.P(Sample.Words(60))));
            read.Text.Where(shown => shown.Text.StartsWith("kokemus")).GroupBy(shown => shown.Page).ShouldAllBe(lines => lines.Count() > 1);
        }
    }

    [Fact]
    public void A_book_is_written_in_moments_and_a_longer_one_takes_longer_by_its_length()
    {
        IEnumerable<Block> Book(int chapters) => Enumerable.Range(1, chapters).SelectMany(chapter => new Block[] { Sample.H(1, $"Luku {chapter}"), Sample.P(Sample.Words(200)), Sample.Dots([Sample.P(Sample.Words(100))], [Sample.P(Sample.Words(100))]) });
        Sample.Of(true, Book(20));
        var watch = Stopwatch.StartNew();
        var read = Sample.Of(true, Book(100));
        var hundred = watch.Elapsed;
        hundred.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        watch.Restart();
        Sample.Of(true, Book(400));
        watch.Elapsed.ShouldBeLessThan(hundred * 4 * 3 + TimeSpan.FromSeconds(3));
        new PdfReading(read).Tree.Children.Count.ShouldBe(300);
    }

    /// <summary>Nothing is drawn beyond the margins, nor one line over another of the same column.</summary>
    private static void Inside(PdfReading read)
    {
        read.Text.Where(shown => shown.Left < 69 || shown.Left + shown.Width > 595 - 65 || shown.Baseline < 70 || shown.Baseline + shown.Size > 842 - 65).ShouldBeEmpty();
        read.Text.GroupBy(shown => (shown.Page, shown.Left, shown.Baseline)).ShouldAllBe(there => there.Count() == 1);
    }
}
