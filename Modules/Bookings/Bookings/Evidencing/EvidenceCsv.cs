using CsvHelper;

namespace Bookings.Evidencing;

/// <summary>
/// The numbers for a spreadsheet, one to a row with the days they are of, so that the files of several years can be put together. `;`, UTF-8 with BOM and decimal
/// commas; cells that look like formulas are made harmless. Nobody's words and no expert's name are in it.
/// </summary>
public static class EvidenceCsv
{
    private static readonly CsvWriterOptions Format = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Write(Evidence evidence, string language)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format))
        {
            csv.WriteRecord([.. new[] { "from", "to", "table", "row", "number", "value" }.Select(key => BookingsTexts.T.Say(language, "evidence.csv-" + key))]);
            var (from, to) = ($"{evidence.Period.From:d.M.uuuu}", $"{evidence.Period.To:d.M.uuuu}");
            foreach (var section in new EvidenceSections(evidence, language).All)
                foreach (var row in section.Rows)
                    foreach (var (heading, figure) in section.Headings.Zip(row.Figures))
                        csv.WriteRecord([from, to, section.Title, row.Name, heading, figure.InCells]);
        }
        return bytes.ToArray();
    }
}
