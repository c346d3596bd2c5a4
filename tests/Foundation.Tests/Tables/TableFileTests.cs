using System.Text;
using Foundation.Tables;

namespace Foundation.Tests.Tables;

public sealed class TableFileTests
{
    private const string Units = "Yksikkö;Kustannuspaikka\nKuhmon sosiaalityö;4410\n";

    [Fact]
    public void Every_encoding_and_mark_of_a_Finnish_spreadsheet_reads_alike()
    {
        byte[][] files = [Encoding.UTF8.GetBytes(Units), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Units)], Encoding.Latin1.GetBytes(Units),
            Encoding.UTF8.GetBytes(Units.Replace(';', ',')), Encoding.UTF8.GetBytes(Units.Replace(';', '\t').Replace("\n", "\r\n"))];
        foreach (var bytes in files)
        {
            var (file, problem) = TableFile.Read(bytes, 10);
            problem.ShouldBeNull();
            file!.Header.ShouldBe(["Yksikkö", "Kustannuspaikka"]);
            file.Rows.ShouldHaveSingleItem().Cells.ShouldBe(["Kuhmon sosiaalityö", "4410"]);
        }
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        var (file, _) = TableFile.Read("sep=;\na;b\n1;\"kaksi\nriviä\"\n\n;\n2;y\n", 10);
        file!.Rows.Select(row => row.Line).ShouldBe([3, 7]);
        file.Rows[0].Cells[1].ShouldBe("kaksi\nriviä");
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_at_its_row()
    {
        var (file, _) = TableFile.Read("a;b\n1;x\n2;\"y\n3;z\n", 10);
        file!.Rows.Select(row => row.Damage).ShouldBe([RowDamage.None, RowDamage.OpenQuote]);
    }

    [Fact]
    public void What_is_no_table_is_refused_by_name()
    {
        Refusal([]).ShouldBe("empty");
        Refusal("PK\x03\x04"u8).ShouldBe("workbook");
        Refusal([0xFF, 0xFE, 0x41, 0]).ShouldBe("utf16");
        Refusal([0x41, 0, 0x42]).ShouldBe("not-text");
        Refusal(Encoding.UTF8.GetBytes("YksikkÃ¶;b\n")).ShouldBe("broken-letters");
        Refusal(new byte[TableText.MaxBytes + 1]).ShouldBe("too-large");
        Refusal(Encoding.UTF8.GetBytes("a;b\n" + string.Concat(Enumerable.Repeat("1;2\n", 11)))).ShouldBe("too-many-rows");
    }

    private static string? Refusal(ReadOnlySpan<byte> bytes) => TableFile.Read(bytes, 10).Problem;

    [Fact]
    public void What_is_written_reads_back_and_runs_no_formula_in_a_spreadsheet()
    {
        var bytes = TableFile.Write(["Nimi", "Sana"], [["Äijälä; Oy", "sanoi \"näin\"\nja niin"], ["=HYPERLINK(1)", "@x"]]);
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBeTrue();
        var (file, problem) = TableFile.Read(bytes, 10);
        problem.ShouldBeNull();
        file!.Rows[0].Cells.ShouldBe(["Äijälä; Oy", "sanoi \"näin\"\nja niin"]);
        file.Rows[1].Cells.ShouldBe(["'=HYPERLINK(1)", "'@x"]);
    }
}
