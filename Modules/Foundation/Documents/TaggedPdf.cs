using System.Globalization;
using System.Security;
using System.Text;
using NodaTime;

namespace Foundation.Documents;

/// <summary>
/// A document of headings, paragraphs and links on A4 that is read aloud as well as it is seen: every line belongs to an element of the structure tree, and
/// title and language are named (PDF/UA-1). Why we write it ourselves: docs/adr/0017.
/// </summary>
public sealed class TaggedPdf(string title, string language, string author, Instant made, bool pageNumbers = false)
{
    private const double Wide = 595, High = 842, Margin = 70;

    private static FontFile Font => FontFile.DejaVuSans;

    /// <summary>An element of the structure tree and the lines that are its content.</summary>
    private sealed record Element(string Tag, string Text, List<(int Page, int Mark)> Lines)
    {
        public Uri? Target { get; init; }
        public List<(int Page, double Left, double Low, double Right, double High)> Boxes { get; } = [];
        public bool Unseen { get; set; }
    }

    private readonly List<(StringBuilder Content, int Marks)> pages = [(new StringBuilder(), 0)];
    private readonly List<Element> elements = [];
    private readonly SortedDictionary<int, Rune> used = [];
    private double at = High - Margin;

    public void Heading(int level, string text) => Add(new Element($"H{level}", text, []), level == 1 ? 26 : 15, level == 1 ? 22 : 20);

    public void Paragraph(string text) => Add(new Element("P", text, []), 12, 6);

    /// <summary>An address that can be pressed.</summary>
    public void Link(Uri target) => Add(new Element("Link", target.AbsoluteUri, []) { Target = target }, 12, 6);

    /// <summary>A line to look at; readers pass it by.</summary>
    public void Rule()
    {
        at -= 14;
        pages[^1].Content.Append(CultureInfo.InvariantCulture, $"/Artifact BMC 0.6 G 1 w {Margin} {PdfObjects.Say(at)} m {Wide - Margin} {PdfObjects.Say(at)} l S EMC\n");
    }

    public void Add(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading.Level, Words(heading.Text)); break;
            case ParagraphBlock paragraph: Paragraph(Words(paragraph.Text)); break;
            case CodeBlock code: Paragraph(code.Text.ReplaceLineEndings(" ")); break;
            case ImageBlock image: Paragraph(image.Alt); break;
            case RuleBlock: Rule(); break;
            case QuoteBlock quote: All(quote.Blocks); break;
            case ListBlock list: All(list.Items.SelectMany(item => item)); break;
            case TableBlock table: All(table.Rows.SelectMany(row => row.Cells).Select(cell => new ParagraphBlock(cell.Text))); break;
        }

        void All(IEnumerable<Block> blocks)
        {
            foreach (var inner in blocks)
                Add(inner);
        }
    }

    private static string Words(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text)).ReplaceLineEndings(" ");

    private void Add(Element element, double size, double above)
    {
        elements.Add(element);
        at -= above;
        foreach (var line in Break(element.Text, size))
        {
            at -= size * 1.35;
            if (at < Margin)
            {
                pages.Add((new StringBuilder(), 0));
                at = High - Margin - size;
            }
            var (content, mark) = pages[^1];
            content.Append(CultureInfo.InvariantCulture, $"/{element.Tag} << /MCID {mark} >> BDC BT {(element.Target is null ? "0 g" : "0 0.2 0.55 rg")} /F {PdfObjects.Say(size)} Tf 1 0 0 1 {Margin} {PdfObjects.Say(at)} Tm <{Glyphs(element, line)}> Tj ET EMC\n");
            pages[^1] = (content, mark + 1);
            element.Lines.Add((pages.Count - 1, mark));
            element.Boxes.Add((pages.Count - 1, Margin, at + Font.Descent * size / 1000, Margin + Width(line, size), at + Font.Ascent * size / 1000));
        }
    }

    /// <summary>Lines that fit; a word longer than a line is broken. A line that goes on ends with the space, so that words do not grow together when read.</summary>
    private static IEnumerable<string> Break(string text, double size)
    {
        var line = "";
        foreach (var word in text.Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Width($"{line} {word}", size) > Wide - 2 * Margin)
            {
                yield return line + " ";
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
            while (Width(line, size) > Wide - 2 * Margin)
            {
                var fits = line.EnumerateRunes().Aggregate("", (start, rune) => Width(start + rune, size) <= Wide - 2 * Margin && line.StartsWith(start + rune, StringComparison.Ordinal) ? start + rune : start);
                yield return fits;
                line = line[fits.Length..];
            }
        }
        yield return line;
    }

    private static double Width(string text, double size) => text.EnumerateRunes().Sum(rune => Font.Width(Font.Glyph(rune))) * size / 1000;

    /// <summary>A character that the font does not have is drawn as a box, and the element says what it is.</summary>
    private string Glyphs(Element element, string line)
    {
        var digits = new StringBuilder();
        foreach (var rune in line.EnumerateRunes())
        {
            var drawn = Font.Glyph(rune) == 0 ? new Rune('\u25A1') : rune;
            element.Unseen |= drawn != rune;
            used[Font.Glyph(drawn)] = drawn;
            digits.Append(Font.Glyph(drawn).ToString("X4", CultureInfo.InvariantCulture));
        }
        return digits.ToString();
    }

    public byte[] Write()
    {
        if (pageNumbers)
            foreach (var (index, (content, _)) in pages.Index())
                content.Append(CultureInfo.InvariantCulture, $"/Artifact << /Type /Pagination >> BDC BT 0 g /F 9 Tf 1 0 0 1 {Margin} {Margin / 2} Tm <{Glyphs(new Element("P", "", []), $"{index + 1} / {pages.Count}")}> Tj ET EMC\n");
        var file = new PdfObjects();
        var (catalog, tree, document, pageTree, font) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), EmbeddedFont.Put(file, Font, used));
        var pageObjects = pages.Select(_ => file.Reserve()).ToList();
        var marks = pages.Select(page => new int[page.Marks]).ToList();
        var annotations = pages.Select(_ => new List<int>()).ToList();
        List<(int Element, int Key)> linked = [];
        var children = elements.Select(element => PutElement(element)).ToList();

        file.Put(document, $"<< /Type /StructElem /S /Document /P {tree} 0 R /K [{Refs(children)}] >>");
        var parents = marks.Select((page, index) => $"{index} [{Refs(page)}]").Concat(linked.Select(link => $"{link.Key} {link.Element} 0 R"));
        file.Put(tree, $"<< /Type /StructTreeRoot /K {document} 0 R /ParentTree << /Nums [{string.Join(' ', parents)}] >> /ParentTreeNextKey {pages.Count + linked.Count} >>");
        foreach (var (index, (content, _)) in pages.Index())
        {
            var stream = file.AddStream(Encoding.ASCII.GetBytes(content.ToString()));
            file.Put(pageObjects[index], $"<< /Type /Page /Parent {pageTree} 0 R /MediaBox [0 0 {Wide} {High}] /Resources << /Font << /F {font} 0 R >> >> /Contents {stream} 0 R /StructParents {index} /Tabs /S /Annots [{Refs(annotations[index])}] >>");
        }
        file.Put(pageTree, $"<< /Type /Pages /Count {pages.Count} /Kids [{Refs(pageObjects)}] >>");
        var metadata = file.AddStream(Encoding.UTF8.GetBytes(Metadata()), "/Type /Metadata /Subtype /XML", deflate: false);
        file.Put(catalog, $"<< /Type /Catalog /Pages {pageTree} 0 R /StructTreeRoot {tree} 0 R /MarkInfo << /Marked true >> /Lang ({language}) /ViewerPreferences << /DisplayDocTitle true >> /Metadata {metadata} 0 R >>");
        var date = made.InUtc().ToString("'(D:'uuuuMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        var info = file.Add($"<< /Title {PdfObjects.Text(title)} /Author {PdfObjects.Text(author)} /CreationDate {date} /ModDate {date} >>");
        return file.Write(catalog, info);

        int PutElement(Element element)
        {
            var number = file.Reserve();
            var parent = document;
            foreach (var (page, mark) in element.Lines)
                marks[page][mark] = number;
            var kids = element.Lines.Select(line => $"<< /Type /MCR /Pg {pageObjects[line.Page]} 0 R /MCID {line.Mark} >>").ToList();
            var outer = number;
            if (element.Target is { } target)
            {
                // A link is part of a paragraph of its own.
                outer = file.Reserve();
                file.Put(outer, $"<< /Type /StructElem /S /P /P {document} 0 R /K [{number} 0 R] >>");
                parent = outer;
                foreach (var box in element.Boxes)
                {
                    var key = pages.Count + linked.Count;
                    var annotation = file.Add($"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /StructParent {key} /Contents {PdfObjects.Text(element.Text)} /Rect [{string.Join(' ', new[] { box.Left, box.Low, box.Right, box.High }.Select(PdfObjects.Say))}] /A << /Type /Action /S /URI /URI ({target.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)}) >> >>");
                    annotations[box.Page].Add(annotation);
                    linked.Add((number, key));
                    kids.Add($"<< /Type /OBJR /Pg {pageObjects[box.Page]} 0 R /Obj {annotation} 0 R >>");
                }
            }
            var spoken = element.Unseen ? $" /ActualText {PdfObjects.Text(element.Text)}" : "";
            file.Put(number, $"<< /Type /StructElem /S /{element.Tag} /P {parent} 0 R{spoken} /K [{string.Join(' ', kids)}] >>");
            return outer;
        }
    }

    private static string Refs(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"{number} 0 R"));

    /// <summary>Title, language and the promise of PDF/UA-1, for programmes that look for them here.</summary>
    private string Metadata() => $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>{SecurityElement.Escape(author)}</rdf:li></rdf:Seq></dc:creator>
        <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language><pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """;
}
