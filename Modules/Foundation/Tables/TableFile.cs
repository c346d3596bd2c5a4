using CsvHelper;

namespace Foundation.Tables;

/// <summary>What is wrong with the quotes of a row, so that its cells cannot be trusted.</summary>
public enum RowDamage
{
    None,
    /// <summary>A quote was never closed: it swallows the rest of the file, so the rows below were not read.</summary>
    OpenQuote,
    Quotes,
}

/// <summary>One row below the header that is not blank.</summary>
/// <param name="Line">The line in the file, as an editor or a spreadsheet counts it.</param>
public sealed record TableRow(int Line, string[] Cells, RowDamage Damage);

/// <summary>A table that a spreadsheet wrote as text: a header and rows, whichever mark parts the cells. What the cells mean is the module's.</summary>
public sealed record TableFile(string[] Header, IReadOnlyList<TableRow> Rows, string Encoding, char Separator)
{
    /// <returns>The table, or a word for why there is none: those of <see cref="TableText"/>, "empty" or "too-many-rows".</returns>
    public static (TableFile? File, string? Problem) Read(ReadOnlySpan<byte> bytes, int mostRows)
    {
        var decoded = TableText.Read(bytes);
        return decoded.Text is { } text ? Read(text, mostRows, decoded.Encoding) : (null, decoded.Problem);
    }

    public static (TableFile? File, string? Problem) Read(string text, int mostRows, string encoding = "")
    {
        var (body, skipped) = WithoutSeparatorLine(text);
        var separator = SeparatorOf(body);
        Dictionary<long, RowDamage> damaged = [];
        using var csv = CsvReader.FromText(body, new CsvReaderOptions
        {
            Separator = separator, HasHeader = false, TrackLineNumbers = true,
            OnMalformedRecord = record => damaged[record.LineNumber] = record.Reason == CsvMalformedReason.UnterminatedQuote ? RowDamage.OpenQuote : RowDamage.Quotes,
        });
        if (!csv.Read())
            return (null, "empty");
        var header = csv.Current.ToArray();
        List<TableRow> rows = [];
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            var damage = damaged.GetValueOrDefault(csv.LineNumber);
            if (damage != RowDamage.None || !Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                rows.Add(new TableRow((int)csv.LineNumber + skipped, cells, damage));
            if (rows.Count > mostRows)
                return (null, "too-many-rows");
        }
        return (new TableFile(header, rows, encoding, separator), null);
    }

    /// <summary>A table for spreadsheets: `;`, UTF-8 with BOM; cells that look like formulas are made harmless.</summary>
    public static byte[] Write(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape }))
            foreach (var row in rows.Prepend(header))
                csv.WriteRecord([.. row]);
        return bytes.ToArray();
    }

    // Spreadsheets write and read a first line such as "sep=;".
    private static (string Body, int LinesSkipped) WithoutSeparatorLine(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? (text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..], 1) : (text, 0);

    /// <summary>The mark that stands most often in the header line, outside quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var quoted = false;
        var counts = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        foreach (var letter in text.AsSpan().TrimStart("\r\n "))
        {
            quoted ^= letter == '"';
            if (letter == '\n' && !quoted)
                break;
            if (!quoted && counts.TryGetValue(letter, out var count))
                counts[letter] = count + 1;
        }
        return counts.MaxBy(pair => pair.Value).Key;
    }
}
