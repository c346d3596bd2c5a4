using Foundation.Tables;

namespace Bookings.Evidencing;

/// <summary>
/// The numbers for a spreadsheet, one to a row with the days they are of, so that the files of several years can be put together. `;`, UTF-8 with BOM and decimal
/// commas; cells that look like formulas are made harmless. Nobody's words and no expert's name are in it.
/// </summary>
public static class EvidenceCsv
{
    public static byte[] Write(Evidence evidence, string language)
    {
        var (first, last) = ($"{evidence.Period.From:d.M.uuuu}", $"{evidence.Period.To:d.M.uuuu}");
        return TableFile.Write(new[] { "from", "to", "table", "row", "number", "value" }.Select(key => BookingsTexts.T.Say(language, "evidence.csv-" + key)), Rows());

        IEnumerable<string[]> Rows() =>
            from section in new EvidenceSections(evidence, language).All
            from row in section.Rows
            from cell in section.Headings.Zip(row.Figures)
            select new[] { first, last, section.Title, row.Name, cell.First, cell.Second.InCells };
    }
}
