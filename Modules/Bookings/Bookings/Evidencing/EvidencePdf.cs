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
        pdf.Add(new ParagraphBlock(organisation.Name));
        pdf.Add(new HeadingBlock(1, Say("evidence.title")));
        pdf.Add(new ParagraphBlock(days));
        pdf.Add(new ParagraphBlock(Say("evidence.made", Helsinki.Say(evidence.At, language))));
        foreach (var section in new EvidenceSections(evidence, language).All)
        {
            pdf.Add(new HeadingBlock(2, section.Title));
            if (section.What is { } what)
                pdf.Add(new ParagraphBlock(what));
            pdf.Add(section.Rows.Count == 0 ? new ParagraphBlock(Say("evidence.none")) : Table(section, language));
        }
        var words = chosen.ToList();
        if (words.Count > 0)
        {
            pdf.Add(new HeadingBlock(2, Say("evidence.words")));
            foreach (var one in words)
            {
                pdf.Add(new ParagraphBlock(one.Say(language)));
                pdf.Add(new QuoteBlock([new ParagraphBlock(one.Words)]));
            }
        }
        return pdf.Write();
    }

    private static TableBlock Table(Section section, string language) => new(
    [
        new TableRow(true, [new TableCell(section.RowHeading), .. section.Headings.Select(heading => new TableCell(heading, alignRight: true))]),
        .. section.Rows.Select(row => new TableRow(false, [new TableCell(row.Name), .. row.Figures.Select(figure => new TableCell(figure.Say(language), alignRight: true))])),
    ]);
}
