using System.Text;
using System.Text.RegularExpressions;
using Foundation.Documents;
using NodaTime;

namespace Foundation.Tests.Documents;

public sealed class TaggedPdfTests
{
    private static byte[] Made()
    {
        var pdf = new TaggedPdf("Otsikko", "fi-FI", "Alue", Instant.FromUtc(2027, 3, 31, 15, 0));
        pdf.Add(new HeadingBlock(1, [new Run("Todistus")]));
        pdf.Add(new ParagraphBlock([new Run("Hyvä lukija")]));
        pdf.Link(new Uri("https://kokemus.example/"));
        return pdf.Write();
    }

    [Fact]
    public void Every_line_belongs_to_an_element_of_the_tree_and_back()
    {
        var objects = Regex.Matches(Encoding.Latin1.GetString(Made()), @"(\d+) 0 obj\n(.*?)\nendobj", RegexOptions.Singleline).ToDictionary(found => int.Parse(found.Groups[1].Value), found => found.Groups[2].Value);
        var root = objects.Values.Single(body => body.Contains("/StructTreeRoot /K"));
        var page = Regex.Match(root, @"/Nums \[0 \[(.*?)\]").Groups[1].Value.Split(" 0 R").Count(one => one.Length > 0);
        page.ShouldBe(objects.Values.Sum(body => Regex.Count(body, "/MCID ")));
        root.ShouldMatch(@"\] 1 \d+ 0 R");
    }

    [Fact]
    public void The_font_comes_along_and_only_as_much_of_it_as_is_used()
    {
        Encoding.Latin1.GetString(Made()).ShouldContain("/FontFile2");
        Made().Length.ShouldBeLessThan(40_000);
    }
}
