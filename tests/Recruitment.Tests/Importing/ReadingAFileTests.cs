using System.Text;
using Recruitment.Importing;

namespace Recruitment.Tests.Importing;

public class ReadingAFileTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void The_sample_register_reads_whole_with_each_problem_by_row_and_column()
    {
        var (file, _) = RegisterFile.Read(Csv.Sample);

        file.ShouldNotBeNull();
        file.Rows.Select(row => (row.Line, row.Name)).ShouldBe(
            [(2, "Maija Korhonen"), (3, "Väinö Kärkkäinen"), (4, "Åsa Öhman"), (5, "Anna-Liisa von Numers"), (7, "Petteri")]);
        file.Columns.Unused.ShouldBe(["Muistiinpano"]);
        file.Rows[0].Person.ShouldNotBeNull().ShouldSatisfyAllConditions(
            person => person.Phone.ShouldBe("+358451234501"),
            person => person.Municipality.ShouldBe("205"),
            person => person.TravelsTo.ShouldBe(["765", "578"]),
            person => person.Languages.ShouldBe(["fi", "en"]),
            person => person.Areas.ShouldBe(["mielenterveys", "paihde", "paihde"]),
            person => person.Channel.ShouldBe("email"),
            person => person.Needs.ShouldBe("Pyörätuoli, ei portaita"));
        file.Rows[1].Person!.TravelsTo!.Count.ShouldBe(8);
        file.Rows[3].Person!.Needs.ShouldBe("Tarvitsee \"rauhallisen\" tilan;\nja tauon tunnin välein");
        file.Rows[4].Flaws.Select(problem => $"{problem.Field}: {problem.TextKey} {problem.Value}".Trim()).ShouldBe(
        [
            "lastName: problem.required", "municipality: problem.municipality Oulu", "languages: problem.language klingon",
            "areas: problem.area avaruus", "role: problem.role kuningas", "channel: problem.channel kirje",
        ]);
    }

    [Theory]
    [InlineData("utf-8 with mark", "UTF-8")]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("windows-1252", "Windows-1252")]
    public void Finnish_letters_survive_every_encoding_that_spreadsheets_write(string written, string seen)
    {
        var text = $"{Csv.Header}\r\nVäinö Äyräpää;vaino@esimerkki.example;;Ristijärvi";
        byte[] bytes = written switch
        {
            "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            "utf-8" => Encoding.UTF8.GetBytes(text),
            _ => Windows1252.GetBytes(text),
        };

        var (file, _) = RegisterFile.Read(bytes);

        file.ShouldNotBeNull().Encoding.ShouldBe(seen);
        file.Rows.ShouldHaveSingleItem().Name.ShouldBe("Väinö Äyräpää");
    }

    [Fact]
    public void Letters_broken_by_an_earlier_save_are_noticed_before_they_reach_the_register()
    {
        var broken = Encoding.UTF8.GetBytes(Windows1252.GetString(Csv.Bytes(Csv.Header, "Väinö Äyräpää;v@esimerkki.example;;Kuhmo")));

        Csv.Refusal(broken).ShouldBe(["import.file-broken-letters"]);
    }

    [Theory]
    [InlineData("nimi;kunta;puhelin")]
    [InlineData("NIMI,Kotikunta,Puh.")]
    [InlineData("Full name,Municipality,Phone number")]
    [InlineData("name\tmunicipality\tphone")]
    public void Headers_are_read_in_Finnish_and_English_with_any_delimiter(string header)
    {
        var delimiter = header.First(letter => letter is ';' or ',' or '\t');

        Csv.Person(header, string.Join(delimiter, "Maija Korhonen", "kuhmo", "045 1234567")).Municipality.ShouldBe("290");
    }

    [Fact]
    public void A_first_line_that_only_names_the_separator_is_skipped_and_line_numbers_stay_right() =>
        Csv.Read("sep=;", Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo").Rows.ShouldHaveSingleItem().Line.ShouldBe(3);

    [Fact]
    public void A_comma_in_a_quoted_header_does_not_decide_the_delimiter() =>
        Csv.Read("Nimi;\"Kunta, a, b, c, d, e\";Kunta;Puhelin", "Maija Korhonen;x;Kuhmo;0451234567").Delimiter.ShouldBe(';');

    [Fact]
    public void Every_missing_column_is_named() =>
        Csv.Refusal(Csv.Bytes("Etunimi;Ikä", "Maija;40")).ShouldBe(["import.missing-name", "import.missing-municipality", "import.missing-contact"]);

    [Fact]
    public void The_same_column_twice_is_refused_because_we_cannot_know_which_is_right() =>
        Csv.Refusal(Csv.Bytes("Nimi;Kunta;Puhelin;Gsm", "Maija Korhonen;Kuhmo;0451;0452")).ShouldBe(["import.file-column-twice"]);

    [Fact]
    public void Two_hundred_columns_are_read_and_those_not_understood_are_listed()
    {
        var more = string.Join(';', Enumerable.Range(1, 196).Select(number => $"Sarake {number}"));

        var file = Csv.Read($"{Csv.Header};{more}", "Maija Korhonen;m@esimerkki.example;;Kuhmo;" + string.Join(';', Enumerable.Repeat("x", 196)));

        file.Columns.Unused.Count.ShouldBe(196);
        file.Rows.ShouldHaveSingleItem().Person.ShouldNotBeNull();
    }

    [Fact]
    public void Far_too_many_columns_are_refused() => Csv.Refusal(Csv.Bytes(string.Join(';', Enumerable.Range(1, 501)))).ShouldBe(["import.file-too-many-columns"]);

    [Fact]
    public void Ten_thousand_rows_are_read()
    {
        var rows = Enumerable.Range(0, 10_000).Select(number => $"Maija Korhonen{number};m{number}@esimerkki.example;;Kuhmo");

        Csv.Read([Csv.Header, .. rows]).Rows.Count(row => row.Person is not null).ShouldBe(10_000);
    }

    [Fact]
    public void More_rows_than_we_promise_are_refused() =>
        Csv.Refusal(Csv.Bytes([Csv.Header, .. Enumerable.Repeat("a;b;c;d", RegisterFile.MaxRows + 1)])).ShouldBe(["import.file-too-many-rows"]);

    [Theory]
    [InlineData("", "import.file-empty")]
    [InlineData(" \r\n ", "import.file-empty")]
    [InlineData(Csv.Header, "import.file-header-only")]
    [InlineData(Csv.Header + "\n;;;\n\n", "import.file-header-only")]
    [InlineData("PK\u0003\u0004[Content_Types].xml", "import.file-workbook")]
    [InlineData("Nimi;Kunta;Puhelin\n\u0000\u0001\u0002", "import.file-not-text")]
    public void A_file_without_a_register_is_refused_with_the_reason(string text, string reason) => Csv.Refusal(Encoding.UTF8.GetBytes(text)).ShouldBe([reason]);

    [Fact]
    public void Binary_junk_is_refused()
    {
        var junk = new byte[10_000];
        new Random(1).NextBytes(junk);

        Csv.Refusal(junk).ShouldHaveSingleItem().ShouldStartWith("import.file-");
    }

    [Fact]
    public void Sixteen_bit_text_is_refused_with_advice() => Csv.Refusal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Csv.Header)]).ShouldBe(["import.file-utf16"]);

    [Fact]
    public void A_file_that_is_too_large_is_refused() => Csv.Refusal(new byte[Foundation.Tables.TableText.MaxBytes + 1]).ShouldBe(["import.file-too-large"]);
}
