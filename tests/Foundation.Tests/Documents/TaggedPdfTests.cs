using System.Text;
using System.Text.RegularExpressions;
using Foundation.Documents;
using NodaTime;

namespace Foundation.Tests.Documents;

/// <summary>What a document says of itself, and what each block is to somebody who hears it.</summary>
public sealed class TaggedPdfTests
{
    private static Node Tree(params Block[] blocks) => new PdfReading(Sample.Of(blocks)).Tree;

    [Fact]
    public void It_names_its_title_and_language_and_says_that_it_is_tagged()
    {
        var file = Encoding.Latin1.GetString(Sample.Of(Sample.P("a")));
        file.ShouldContain("/Lang (fi-FI)");
        file.ShouldContain("/MarkInfo << /Marked true >>");
        file.ShouldContain("/DisplayDocTitle true");
        file.ShouldContain($"/Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Käsikirja – Šokki & <tarina>"))}>");
        file.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        file.ShouldContain("&lt;tarina&gt;");
        file.ShouldContain("/FontFile2");
        file.Length.ShouldBeLessThan(30_000);
    }

    [Fact]
    public void Every_mark_belongs_to_an_element_of_the_tree_and_back_on_each_of_many_pages()
    {
        var read = new PdfReading(Sample.Of(true, Enumerable.Range(0, 12).SelectMany(_ => Sample.Everything())));
        read.Pages.ShouldBeGreaterThan(20);
        var held = 0;
        for (var page = 0; page < read.Pages; page++)
        {
            Regex.Count(read.Content(page), "BDC|BMC").ShouldBe(Regex.Count(read.Content(page), "EMC"));
            var marks = Regex.Count(read.Content(page), "/MCID ");
            read.Owners[page].Count.ShouldBe(marks);
            for (var mark = 0; mark < marks; mark++)
                read.Held[(page, mark)].ShouldBe(read.Owners[page][mark]);
            held += marks;
        }
        read.Held.Count.ShouldBe(held);
        read.Bodies.Where(body => body.StartsWith("<< /Type /Page ", StringComparison.Ordinal)).Select((body, index) => body.Contains($"/StructParents {index} ")).ShouldAllBe(right => right);
    }

    [Fact]
    public void Text_outside_of_any_mark_is_none() => new PdfReading(Sample.Of(Sample.Everything())).Text.ShouldAllBe(shown => shown.Mark != null);

    [Fact]
    public void It_is_read_in_the_order_in_which_it_was_written() => Tree(Sample.H(1, "Yksi"), Sample.P("kaksi"), Sample.Dots([Sample.P("kolme")], [Sample.P("neljä")]), Sample.P("viisi")).Text.ShouldBe("Yksikaksi•kolme•neljäviisi");

    [Fact]
    public void Lists_are_nested_as_they_are_written()
    {
        var list = new ListBlock(true, 3, [[Sample.P("a"), Sample.Dots([Sample.P("b")])], [Sample.P("c"), Sample.P("d")]]);
        var tree = Tree(list);
        tree.Shape.ShouldBe("Document(L(LI(Lbl LBody(P L(LI(Lbl LBody(P))))) LI(Lbl LBody(P P))))");
        tree.Text.ShouldBe("3.a•b4.cd");
        tree.Children[0].Entries.ShouldContain("/ListNumbering /Decimal");
    }

    [Fact]
    public void Tables_have_rows_of_equal_length_and_heads_that_speak_for_their_column()
    {
        var tree = Tree(new TableBlock([Sample.Row(true, "Nimi", "Euroa"), Sample.Row(false, "Matka", "12,00"), Sample.Row(false, "Vajaa")]));
        tree.Shape.ShouldBe("Document(Table(TR(TH TH) TR(TD TD) TR(TD TD)))");
        tree.All.Where(node => node.Tag == "TH").ShouldAllBe(head => head.Entries.Contains("/O /Table /Scope /Column"));
        tree.Text.ShouldBe("NimiEuroaMatka12,00Vajaa");
    }

    [Fact]
    public void Links_and_code_are_parts_of_their_sentence()
    {
        var read = new PdfReading(Sample.Of(Sample.P(new Run("Katso "), new Run("ohje", Link: "https://esimerkki.example/a(b)ä"), new Run("sivu", Bold: true, Link: "https://esimerkki.example/a(b)ä"), new Run(" ja "), new Run("x=1", Code: true), new Run("."))));
        read.Tree.Shape.ShouldBe("Document(P(Link Code))");
        read.Tree.Text.ShouldBe("Katso ohjesivu ja x=1.");
        var link = read.Tree.All.Single(node => node.Tag == "Link");
        link.Text.ShouldBe("ohjesivu");
        var annotations = Regex.Matches(link.Entries, @"/OBJR /Pg \d+ 0 R /Obj (\d+) 0 R").Select(found => read.Body(int.Parse(found.Groups[1].Value))).ToList();
        annotations.Count.ShouldBe(2);
        var address = Convert.ToHexString("https://esimerkki.example/a(b)%C3%A4"u8);
        annotations.ShouldAllBe(one => one.Contains($"/URI <{address}>") && one.Contains($"/Contents <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("ohjesivu"))}>"));
        var root = read.Bodies.Single(body => body.Contains("/Type /StructTreeRoot"));
        foreach (var key in annotations.Select(one => Regex.Match(one, @"/StructParent (\d+)").Groups[1].Value))
            read.Body(int.Parse(Regex.Match(root, $@"\b{key} (\d+) 0 R").Groups[1].Value)).ShouldBe(link.Entries);
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData("file:///etc/passwd"), InlineData("/sivu"), InlineData("http://"), InlineData("")]
    public void An_address_of_another_kind_is_plain_text(string address)
    {
        var file = Sample.Of(Sample.P(new Run("teksti", Link: address)));
        new PdfReading(file).Tree.Shape.ShouldBe("Document(P)");
        Encoding.Latin1.GetString(file).ShouldNotContain("/URI");
    }

    [Theory]
    [InlineData("mailto:a@esimerkki.example"), InlineData("http://esimerkki.example/"), InlineData("https://näin.example/?q=ä&b=😀"), InlineData("https://a.example/<>%\\)(")]
    public void An_address_of_the_web_or_of_mail_can_be_pressed(string address) => Encoding.Latin1.GetString(Sample.Of(Sample.P(new Run("teksti", Link: address)))).ShouldMatch("/URI <[0-9A-F]+>");

    [Fact]
    public void Pictures_have_their_words_and_without_any_are_a_decoration()
    {
        var read = new PdfReading(Sample.Of(new ImageBlock(Png.Rgb(4, 4), "Kaavio (1) – näin"), new ImageBlock(Png.Rgb(4, 4), " ")));
        read.Tree.Shape.ShouldBe("Document(Figure)");
        read.Tree.Children[0].Entries.ShouldContain($"/Alt <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Kaavio (1) – näin"))}>");
        read.Content(0).ShouldContain("/Artifact << /Type /Layout >> BDC");
        read.Bodies.Count(body => body.Contains("/Subtype /Image")).ShouldBe(1);
    }

    [Fact]
    public void Quotes_code_and_rules_are_what_they_are()
    {
        var tree = Tree(new QuoteBlock([Sample.P("a"), new QuoteBlock([Sample.P("b")])]), new CodeBlock("if\n    x\n\ty"), new RuleBlock(), Sample.P("c"));
        tree.Shape.ShouldBe("Document(BlockQuote(P BlockQuote(P)) P(Code) P)");
        tree.Text.ShouldBe("abif     x     yc");
    }

    [Fact]
    public void Levels_of_headings_are_read_without_a_gap() =>
        Tree([.. new[] { 2, 4, 4, 1, 3, 9, 0 }.Select(level => Sample.H(level, "x"))]).Children.Select(heading => heading.Tag).ShouldBe(["H1", "H2", "H2", "H1", "H2", "H3", "H1"]);

    [Fact]
    public void Blocks_without_anything_leave_nothing() =>
        Tree(Sample.P(""), Sample.P(" \n "), Sample.H(1, ""), new ListBlock(false, 1, []), new TableBlock([]), new TableBlock([Sample.Row(false)]), new CodeBlock("\n"), Sample.P("a")).Shape.ShouldBe("Document(P)");

    [Fact]
    public void A_document_without_blocks_is_a_page() => new PdfReading(Sample.Of()).Pages.ShouldBe(1);

    [Fact]
    public void The_same_document_is_the_same_file()
    {
        Sample.Of(true, Sample.Everything()).ShouldBe(Sample.Of(true, Sample.Everything()));
        var pdf = new TaggedPdf("a", "fi-FI", "b", Instant.FromUtc(2027, 3, 31, 15, 0));
        pdf.Add(Sample.P(new Run("x", Link: "https://a.example/")));
        pdf.Write().ShouldBe(pdf.Write());
    }
}
