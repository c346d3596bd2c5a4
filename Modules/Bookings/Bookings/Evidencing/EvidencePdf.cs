using Foundation;
using Foundation.Calendar;
using Foundation.Documents;

namespace Bookings.Evidencing;

/// <summary>The numbers as a document for the board, read aloud as well as seen. Of what people wrote it has what the coordinator chose; no expert's name is in it.</summary>
public static class EvidencePdf
{
    public static byte[] Write(Evidence evidence, IEnumerable<ImpactWords> chosen, Organisation organisation, string language)
    {
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        var days = evidence.Period.Say(language);
        var pdf = new TaggedPdf($"{Say("evidence.title")}, {days}", language == "en" ? "en-GB" : "fi-FI", organisation.Name, evidence.At, pageNumbers: true);
        pdf.Add(Paragraph(organisation.Name));
        pdf.Add(Heading(1, Say("evidence.title")));
        pdf.Add(Paragraph(days));
        pdf.Add(Paragraph(Say("evidence.made", Helsinki.Say(evidence.At, language))));
        foreach (var section in new EvidenceSections(evidence, language).All)
        {
            pdf.Add(Heading(2, section.Title));
            if (section.What is { } what)
                pdf.Add(Paragraph(what));
            pdf.Add(section.Rows.Count == 0 ? Paragraph(Say("evidence.none")) : Table(section, language));
        }
        var words = chosen.ToList();
        if (words.Count > 0)
        {
            pdf.Add(Heading(2, Say("evidence.words")));
            foreach (var one in words)
            {
                pdf.Add(Paragraph(one.Say(language)));
                pdf.Add(new QuoteBlock([Paragraph(one.Words)]));
            }
        }
        return pdf.Write();
    }

    private static TableBlock Table(Section section, string language) => new(
    [
        new TableRow(true, [Cell(section.RowHeading), .. section.Headings.Select(heading => Cell(heading, right: true))]),
        .. section.Rows.Select(row => new TableRow(false, [Cell(row.Name), .. row.Figures.Select(figure => Cell(figure.Say(language), right: true))])),
    ]);

    private static TableCell Cell(string text, bool right = false) => new([new Run(text)], right);

    private static HeadingBlock Heading(int level, string text) => new(level, [new Run(text)]);

    private static ParagraphBlock Paragraph(string text) => new([new Run(text)]);
}
