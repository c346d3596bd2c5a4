using System.Text;
using Foundation.Documents;
using Foundation.Documents.Fonts;
using Foundation.Documents.Layout;

namespace Foundation.Tests.Documents;

/// <summary>Text of every style and script, broken into lines.</summary>
public sealed class TextTests
{
    [Fact]
    public void Runs_of_different_style_share_their_lines_and_a_word_of_several_runs_stays_whole()
    {
        var runs = Enumerable.Range(0, 60).SelectMany(number => new[] { new Run("kokemus", Bold: true), new Run("asian", Italic: true), new Run("tuntija "), new Run("koodi", Code: true), new Run(" ja ") }).ToArray();
        var read = new PdfReading(Sample.Of(Sample.P(runs)));
        read.Tree.Text.ShouldBe(string.Concat(runs.Select(run => run.Text)).TrimEnd());
        var lines = read.Text.GroupBy(shown => (shown.Page, shown.Baseline)).Select(line => line.OrderBy(shown => shown.Left).ToList()).ToList();
        lines.ShouldAllBe(line => line.Last().Left + line.Last().Width < 595 - 65);
        lines.Take(lines.Count - 1).ShouldAllBe(line => line.Last().Left + line.Last().Width > 400);
        lines.ShouldAllBe(line => line[0].Text.StartsWith("kokemus") || line[0].Text.StartsWith("koodi") || line[0].Text.StartsWith("ja"));
        foreach (var line in lines)
            for (var i = 1; i < line.Count; i++)
                line[i].Left.ShouldBe(line[i - 1].Left + line[i - 1].Width, 0.1); // side by side, without a gap or an overlap
    }

    [Fact]
    public void Bold_is_a_stroked_letter_and_italic_a_slanted_one()
    {
        var content = new PdfReading(Sample.Of(Sample.P(new Run("a", Bold: true), new Run("b", Italic: true), new Run("c")))).Content(0);
        content.ShouldMatch(@"(?s) 2 Tr .*BT 1 0 0 1 .* 0 Tr .*BT 1 0 0\.2 1 .*BT 1 0 0 1 ");
    }

    [Fact]
    public void A_line_break_in_a_run_breaks_the_line_and_reads_as_a_space()
    {
        var read = new PdfReading(Sample.Of(Sample.P(new Run("yksi \r\n kaksi\n\nkolme"))));
        read.Text.Select(shown => shown.Baseline).Distinct().Count().ShouldBe(4);
        read.Tree.Text.ShouldBe("yksi kaksi  kolme");
    }

    [Fact]
    public void Letters_that_the_font_lacks_are_boxes_that_say_what_they_are()
    {
        var read = new PdfReading(Sample.Of(Sample.P("Nimi 漢字 on"), Sample.P(new Run("漢", Link: "https://a.example/"))));
        read.Tree.Shape.ShouldBe("Document(P(Span) P(Link(Span)))");
        read.Tree.Text.ShouldBe("Nimi 漢字 on漢");
        read.Tree.All.First(node => node.Tag == "Span").Entries.ShouldContain($"/ActualText <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("漢字"))}>");
    }

    [Fact]
    public void Every_character_that_there_is_goes_in()
    {
        var all = string.Concat(Enumerable.Range(0, 0x3000).Where(value => value is < 0xD800 or > 0xDFFF).Select(value => ((char)value).ToString())) + "\uD800 \uDC00 \uFFFE \uFFFF 😀\uFE0F\u200D e\u0301 \u00AD";
        var read = new PdfReading(Sample.Of(true, Sample.P(all), Sample.H(1, all), new CodeBlock(all), new TableBlock([Sample.Row(true, all)]), new ImageBlock(Png.Rgb(2, 2), all), Sample.P(new Run("a", Link: "https://a.example/" + all))));
        read.Tree.Text.ShouldContain("abcdefghijklmnopqrstuvwxyz");
        read.Tree.Text.ShouldContain(" é");
        read.Tree.Text.ShouldContain("АБВГ");
        foreach (var rune in Letters.Readable(all).EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)))
            read.Tree.Children[0].Text.ShouldContain(rune.ToString());
    }

    [Fact]
    public void Every_letter_of_the_font_is_read_as_itself_and_none_shares_its_glyph()
    {
        var shown = Enumerable.Range(0x21, 0x1F000).Where(Rune.IsValid).Select(value => new Rune(value)).Where(rune => FontFile.DejaVuSans.Glyph(rune) != 0 && !Rune.IsWhiteSpace(rune) && Letters.Readable(rune.ToString()) == rune.ToString()).ToList();
        shown.Select(FontFile.DejaVuSans.Glyph).ShouldBeUnique();
        new PdfReading(Sample.Of(Sample.P(string.Concat(shown)))).Tree.Text.ShouldBe(Letters.Readable(string.Concat(shown)));
    }

    [Fact]
    public void Spaces_are_one_and_one_that_does_not_break_does_not()
    {
        var read = new PdfReading(Sample.Of(Sample.P("  a   b\t\tc  "), Sample.P(string.Concat(Enumerable.Repeat("12\u00A0345\u00A0€ ", 40)))));
        read.Tree.Children[0].Text.ShouldBe("a b c");
        read.Text.Skip(1).ShouldAllBe(line => line.Text.TrimEnd().EndsWith('€'));
    }

    [Fact]
    public void Code_keeps_its_spaces_and_lines()
    {
        var read = new PdfReading(Sample.Of(new CodeBlock("if (a)\r\n    b();\n\n\tc();\n")));
        read.Text.Select(shown => shown.Text).ShouldBe(["if (a) ", "    b(); ", " ", "    c();"]);
        read.Text.Select(shown => shown.Left).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void A_word_breaks_after_its_hyphen_before_it_breaks_elsewhere()
    {
        var read = new PdfReading(Sample.Of(Sample.P(string.Join(' ', Enumerable.Repeat("kokemusasiantuntija-ammattilaistyöpari", 12)))));
        read.Text.Count.ShouldBeGreaterThan(5);
        read.Text.ShouldAllBe(line => line.Text.EndsWith("- ") || line.Text.EndsWith('-') || line.Text.TrimEnd().EndsWith("työpari"));
        read.Text.ShouldContain(line => line.Text.EndsWith('-'));
    }
}
