using System.Globalization;
using System.Text;
using Foundation.Documents.Fonts;
using Foundation.Documents.Layout;
using Foundation.Documents.Structure;
using NodaTime;

namespace Foundation.Documents;

/// <summary>
/// A document on A4 that is read aloud as well as it is seen: everything in it belongs to an element of the structure tree, and title and language are named
/// (PDF/UA-1). The same blocks give the same bytes. Why we write it ourselves: docs/adr/0017.
/// </summary>
/// <param name="language">As in "fi-FI".</param>
/// <param name="made">When what it says came to be; no clock is read.</param>
/// <param name="pageNumbers">The number at the foot of each page, and the title at the head of all but the first.</param>
public sealed class TaggedPdf(string title, string language, string author, Instant made, bool pageNumbers = false)
{
    private readonly List<Block> blocks = [];
    private readonly string title = OneLine(title), author = OneLine(author);

    public void Add(Block block) => blocks.Add(block);

    /// <exception cref="UnreadableImageException">A picture is none that <see cref="ImageFile.Read"/> takes.</exception>
    public byte[] Write()
    {
        var file = new PdfObjects();
        var (catalog, pageTree, pen, document) = (file.Reserve(), file.Reserve(), new Pen(), new Element("Document"));
        var composer = new Composer(pen, new Pictures(file));
        foreach (var block in blocks)
            composer.Compose(block, Frame.WholePage, document);
        var paginator = new Paginator();
        paginator.Place(composer.Pieces);
        var pages = paginator.Pages;
        if (pageNumbers)
            RunningTitle.Write(pen, pages, title);

        var numbers = pages.Select(_ => file.Reserve()).ToList();
        var tree = new StructureTree(file, pages, numbers);
        var root = tree.Put(document);
        var font = EmbeddedFont.Put(file, FontFile.DejaVuSans, pen.Used);
        foreach (var page in pages)
        {
            var content = file.AddStream(Encoding.ASCII.GetBytes(page.Content()));
            var pictures = page.Pictures.Count > 0 ? $" /XObject << {string.Join(' ', page.Pictures.Select(number => $"/I{number} {number} 0 R"))} >>" : "";
            file.Put(numbers[page.Index], $"<< /Type /Page /Parent {pageTree} 0 R /MediaBox [0 0 {Page.Wide} {Page.High}] /Resources << /Font << /F {font} 0 R >>{pictures} >> /Contents {content} 0 R /StructParents {page.Index} /Tabs /S /Annots [{PdfObjects.Refs(tree.Annotations[page.Index])}] >>");
        }
        file.Put(pageTree, $"<< /Type /Pages /Count {pages.Count} /Kids [{PdfObjects.Refs(numbers)}] >>");
        var outline = Outline.Put(file, composer.Bookmarks, numbers) is { } bookmarks ? $" /Outlines {bookmarks} 0 R{(pageNumbers ? " /PageMode /UseOutlines" : "")}" : "";
        var metadata = file.AddStream(Encoding.UTF8.GetBytes(Metadata.Say(title, author, language)), "/Type /Metadata /Subtype /XML", deflate: false);
        file.Put(catalog, $"<< /Type /Catalog /Pages {pageTree} 0 R /StructTreeRoot {root} 0 R /MarkInfo << /Marked true >> /Lang ({language}) /ViewerPreferences << /DisplayDocTitle true >> /Metadata {metadata} 0 R{outline} >>");
        var date = made.InUtc().ToString("'(D:'uuuuMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        return file.Write(catalog, file.Add($"<< /Title {PdfObjects.Text(title)} /Author {PdfObjects.Text(author)} /CreationDate {date} /ModDate {date} >>"));
    }

    private static string OneLine(string text) => Letters.Readable(text).Replace('\n', ' ');
}
