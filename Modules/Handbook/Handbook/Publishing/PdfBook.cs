using Foundation.Documents;
using Handbook.Rendering;

namespace Handbook.Publishing;

/// <summary>The edition as one tagged PDF.</summary>
public static class PdfBook
{
    public static byte[] Write(Book book)
    {
        var pdf = new TaggedPdf($"{book.Title}, {book.About}", "fi-FI", book.Organisation.Name, book.Made, pageNumbers: true);
        var surroundings = book.Surroundings(picture => picture.Name, slug => slug);
        var pictures = book.Pictures.ToDictionary(picture => picture.Id, picture => picture.Content);
        pdf.Add(new ParagraphBlock(book.Organisation.Name));
        pdf.Add(new HeadingBlock(1, [new Run(book.Title)]));
        pdf.Add(new ParagraphBlock(book.About));
        pdf.Add(new ParagraphBlock(Book.Say("book.fingerprint", book.Edition.Fingerprint)));
        pdf.Add(new HeadingBlock(2, [new Run(Book.Say("book.contents"))]));
        pdf.Add(new ListBlock(true, 1, [.. book.Chapters.Select(chapter => (IReadOnlyList<Block>)[new ParagraphBlock(chapter.Title)])]));
        foreach (var chapter in book.Chapters)
        {
            pdf.Add(new PageBreakBlock());
            pdf.Add(new HeadingBlock(1, [new Run($"{chapter.Position}. {chapter.Title}")]));
            foreach (var block in PrintText.Blocks(chapter.Text, surroundings, picture => pictures[picture.Id]))
                pdf.Add(block);
            if (chapter.Plain.Length == 0)
                continue;
            pdf.Add(new HeadingBlock(2, [new Run(Book.Say("book.plain"))]));
            foreach (var block in PrintText.Blocks(chapter.Plain, surroundings, picture => pictures[picture.Id], below: 1))
                pdf.Add(block);
        }
        return pdf.Write();
    }
}
