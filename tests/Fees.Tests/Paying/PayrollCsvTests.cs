using System.Globalization;
using System.Text;
using CsvHelper;
using Fees.Paying;
using FsCheck;
using FsCheck.Fluent;
using static Fees.Tests.Paying.Files;

namespace Fees.Tests.Paying;

public class PayrollCsvTests
{
    [Fact]
    public void Is_read_by_Excel_in_Finland()
    {
        var bytes = PayrollCsv.Write(Of(Pay()));
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ReplaceLineEndings("\n").ShouldBe(
            "Maksuerä;Maksupäivä;Tunniste;Nimi;Henkilötunnus;IBAN;Tehtävä;Kustannuspaikka;Tulolaji;Veronalainen;Veroton;Ennakonpidätys;Maksetaan\n" +
            "20261113;13.11.2026;KOKEMUS-20261113-0001;Aino Korhonen;131052-308T;FI7600000000000001;Kehittämistyöpaja, Kuhmo 12.11.2026;4711;210;50,00;0,00;10,25;92,55\n" +
            "20261113;13.11.2026;KOKEMUS-20261113-0001;Aino Korhonen;131052-308T;FI7600000000000001;Kehittämistyöpaja, Kuhmo 12.11.2026;4711;311;0,00;52,80;0,00;0,00\n");
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void No_cell_is_a_formula(string name) =>
        Rows(PayrollCsv.Write(Of(Pay(name, title: name)))).SelectMany(row => row).ShouldAllBe(cell => cell.Length == 0 || !"=+-@\t\r".Contains(cell[0]));

    [Fact]
    public void Separators_and_line_breaks_stay_inside_their_cell()
    {
        var row = Rows(PayrollCsv.Write(Of(Pay("Korhonen; \"Aino\"\nMaria"))))[1];
        row.Length.ShouldBe(13);
        row[3].ShouldBe("Korhonen; \"Aino\"\nMaria");
    }

    [Fact]
    public void Read_back_its_columns_add_up_to_the_batch() => Any.Holds(
        (from taxable in Gen.Choose(0, 1_000_000) from free in Gen.Choose(1, 100_000) from share in Gen.Choose(0, 100) select (taxable, free, share)).NonEmptyListOf(),
        amounts =>
        {
            var file = Of([.. amounts.Select((one, place) => Pay(taxable: one.taxable, taxFree: one.free, withheld: one.taxable * (long)one.share / 100, number: place + 1))]);
            var rows = Rows(PayrollCsv.Write(file)).Skip(1).ToList();
            decimal Sum(int column) => rows.Sum(row => decimal.Parse(row[column], CultureInfo.GetCultureInfo("fi")));
            return Sum(9) + Sum(10) - Sum(11) == Sum(12) && Sum(12) == file.Total.InEuros;
        });

    private static List<string[]> Rows(byte[] bytes)
    {
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { Separator = ';', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
