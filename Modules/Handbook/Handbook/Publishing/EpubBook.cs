using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using Handbook.Rendering;
using NodaTime;

namespace Handbook.Publishing;

/// <summary>The edition as EPUB 3.3: a package of XHTML that phones and reading devices open, with the facts about its accessibility.</summary>
public static class EpubBook
{
    private sealed record Page(string File, string Title, string Body, bool Plain);

    public static byte[] Write(Book book)
    {
        var pages = Pages(book).ToList();
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Put(string name, byte[] content, CompressionLevel how = CompressionLevel.Optimal)
            {
                var entry = zip.CreateEntry(name, how);
                entry.LastWriteTime = new DateTimeOffset(book.Made.InUtc().ToDateTimeUnspecified(), TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }

            void PutText(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

            Put("mimetype", "application/epub+zip"u8.ToArray(), CompressionLevel.NoCompression); // first and bare, so that programs know the file by its beginning
            PutText("META-INF/container.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
                """);
            PutText("book/package.opf", Package(book, pages));
            PutText("book/contents.xhtml", Contents(book, pages));
            PutText("book/style.css", Style);
            foreach (var page in pages)
                PutText("book/" + page.File, Xhtml(page.Title, page.Body));
            foreach (var picture in book.Pictures)
                Put("book/" + Address(picture.Name, picture.MediaType), picture.Content);
        }
        return file.ToArray();
    }

    private static IEnumerable<Page> Pages(Book book)
    {
        var surroundings = book.Surroundings(picture => Address(picture.Name, picture.MediaType), slug => slug + ".xhtml");
        yield return new Page("title-page.xhtml", book.Title, $"<p>{Text(book.Organisation.Name)}</p>\n<h1>{Text(book.Title)}</h1>\n<p>{Text(book.About)}</p>\n<p>{Text(Book.Say("book.fingerprint", book.Edition.Fingerprint))}</p>", false);
        foreach (var chapter in book.Chapters)
        {
            var title = $"{chapter.Position}. {chapter.Title}";
            yield return new Page(chapter.Slug + ".xhtml", title, $"<h1>{Text(title)}</h1>\n{WebText.Html(chapter.Text, surroundings)}", false);
            if (chapter.Plain.Length > 0)
                yield return new Page(chapter.Slug + "--selko.xhtml", Book.Say("book.plain-of", chapter.Title), $"<h1>{Text(Book.Say("book.plain-of", chapter.Title))}</h1>\n{WebText.Html(chapter.Plain, surroundings)}", true);
        }
    }

    private static string Address(string picture, string mediaType) => $"pictures/{picture}.{(mediaType == "image/png" ? "png" : "jpg")}";

    private static string Package(Book book, List<Page> pages)
    {
        var items = new StringBuilder();
        foreach (var (index, page) in pages.Index())
            items.Append(CultureInfo.InvariantCulture, $"<item id=\"p{index}\" href=\"{page.File}\" media-type=\"application/xhtml+xml\"/>\n");
        foreach (var (index, picture) in book.Pictures.Index())
            items.Append(CultureInfo.InvariantCulture, $"<item id=\"i{index}\" href=\"{Address(picture.Name, picture.MediaType)}\" media-type=\"{picture.MediaType}\"/>\n");
        var modes = book.Pictures.Count > 0 ? "<meta property=\"schema:accessMode\">visual</meta>\n<meta property=\"schema:accessibilityFeature\">alternativeText</meta>\n" : "";
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fi">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">urn:uuid:{book.Edition.Id}</dc:identifier>
            <dc:title>{Text($"{book.Title}, {book.About}")}</dc:title>
            <dc:language>fi</dc:language>
            <dc:publisher>{Text(book.Organisation.Name.Length > 0 ? book.Organisation.Name : book.Title)}</dc:publisher>
            <meta property="dcterms:modified">{book.Made.InUtc().ToString("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'", CultureInfo.InvariantCulture)}</meta>
            <meta property="schema:accessMode">textual</meta>
            {modes}<meta property="schema:accessModeSufficient">textual</meta>
            <meta property="schema:accessibilityFeature">structuralNavigation</meta>
            <meta property="schema:accessibilityFeature">tableOfContents</meta>
            <meta property="schema:accessibilityHazard">none</meta>
            <meta property="schema:accessibilitySummary">{Text(Book.Say("book.accessible"))}</meta>
            </metadata>
            <manifest>
            <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="style" href="style.css" media-type="text/css"/>
            {items}</manifest>
            <spine>
            <itemref idref="p0"/>
            <itemref idref="contents"/>
            {string.Concat(pages.Index().Skip(1).Select(page => $"<itemref idref=\"p{page.Index}\"/>\n"))}</spine>
            </package>
            """;
    }

    private static string Contents(Book book, List<Page> pages) => Xhtml(Book.Say("book.contents"), $"""
        <nav epub:type="toc" id="toc"><h1>{Text(Book.Say("book.contents"))}</h1>
        <ol>{string.Concat(pages.Select(page => $"<li><a href=\"{page.File}\">{Text(page.Title)}</a></li>\n"))}</ol></nav>
        """);

    private static string Xhtml(string title, string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fi" xml:lang="fi">
        <head><meta charset="UTF-8"/><title>{Text(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
        <body>
        {body}
        </body>
        </html>
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private const string Style = """
        body { line-height: 1.5; }
        table { border-collapse: collapse; }
        th, td { border: 1px solid #777; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
        .number { text-align: right; }
        img { max-width: 100%; height: auto; }
        """;
}
