namespace Recruitment.Tests.Importing;

public class ReadingARowTests
{
    [Theory]
    [InlineData("Maija Korhonen", "Maija", "Korhonen")]
    [InlineData("\"Korhonen, Maija\"", "Maija", "Korhonen")]
    [InlineData("  Anna   Liisa  Korhonen ", "Anna Liisa", "Korhonen")]
    public void A_full_name_is_taken_apart(string written, string first, string last) =>
        Csv.Person(Csv.Header, $"{written};m@esimerkki.example;;Kuhmo").ShouldSatisfyAllConditions(person => person.FirstName.ShouldBe(first), person => person.LastName.ShouldBe(last));

    [Fact]
    public void One_word_is_no_full_name() => Csv.Problems(Csv.Header, "Maija;m@esimerkki.example;;Kuhmo").ShouldBe([new Flaw("fullName", "problem.full-name", "Maija")]);

    [Fact]
    public void Formulas_are_refused_in_names_but_a_plus_is_fine_in_a_phone_number()
    {
        Csv.Problems(Csv.Header, "=HYPERLINK(1) Korhonen;m@esimerkki.example;;Kuhmo").ShouldHaveSingleItem().TextKey.ShouldBe("problem.formula");
        Csv.Person(Csv.Header, "Maija Korhonen;;+358 45 1234567;Kuhmo").Phone.ShouldBe("+358451234567");
    }

    [Fact]
    public void Somebody_whom_nobody_can_reach_is_refused() =>
        Csv.Problems(Csv.Header, "Maija Korhonen;;;Kuhmo").ShouldBe([new Flaw("email", "problem.email-or-phone")]);

    [Fact]
    public void A_wrong_address_is_one_problem_not_two() =>
        Csv.Problems(Csv.Header, "Maija Korhonen;maija(at)esimerkki;;Kuhmo").ShouldHaveSingleItem().TextKey.ShouldBe("problem.email");

    [Fact]
    public void A_row_longer_than_the_header_is_refused_because_its_columns_have_slipped() =>
        Csv.Problems(Csv.Header, "Korhonen;Maija;m@esimerkki.example;;Kuhmo").ShouldContain(new Flaw("row", "problem.too-many-cells"));

    [Fact]
    public void A_row_shorter_than_the_header_has_empty_cells() => Csv.Problems(Csv.Header, "Maija Korhonen;m@esimerkki.example").ShouldBe([new Flaw("municipality", "problem.required")]);

    [Fact]
    public void What_a_row_does_not_say_stays_unsaid()
    {
        var person = Csv.Person(Csv.Header + ";Kielet;Rooli", "Maija Korhonen;m@esimerkki.example;;Kuhmo;;");

        person.ShouldSatisfyAllConditions(p => p.Languages.ShouldBeNull(), p => p.Role.ShouldBeNull(), p => p.Areas.ShouldBeNull(), p => p.Needs.ShouldBeNull());
    }

    [Fact]
    public void Too_long_values_are_refused_and_shown_short()
    {
        var problem = Csv.Problems(Csv.Header + ";Tarpeet", "Maija Korhonen;m@esimerkki.example;;Kuhmo;" + new string('x', 3000)).ShouldHaveSingleItem();

        problem.TextKey.ShouldBe("problem.too-long");
        problem.Value!.Length.ShouldBeLessThan(70);
    }

    [Fact]
    public void The_same_person_twice_in_the_file_names_the_earlier_line()
    {
        var rows = Csv.Read(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo", "Maija K;M@Esimerkki.Example;;Kuhmo", "Ville K;;0451234567;Kuhmo", "Kalle K;;+358 45 123 4567;Kuhmo").Rows;

        rows[0].Person.ShouldNotBeNull();
        rows[1].Flaws.ShouldBe([new Flaw("email", "problem.same-in-file", "2")]);
        rows[3].Flaws.ShouldBe([new Flaw("phone", "problem.same-in-file", "4")]);
    }

    [Fact]
    public void A_stray_quote_spoils_its_own_row_only()
    {
        var rows = Csv.Read(Csv.Header, "Maija \"Maikku\" Korhonen;m@esimerkki.example;;Kuhmo", "Ville Korhonen;v@esimerkki.example;;Kuhmo").Rows;

        rows[0].Flaws.ShouldHaveSingleItem().TextKey.ShouldBe("problem.quotes");
        rows[1].Person.ShouldNotBeNull();
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_apart_because_it_swallows_the_rows_below()
    {
        var rows = Csv.Read(Csv.Header, "Ville Korhonen;v@esimerkki.example;;Kuhmo", "\"Maija Korhonen;m@esimerkki.example;;Kuhmo", "Anna K;a@esimerkki.example;;Kuhmo").Rows;

        rows.Count.ShouldBe(2);
        rows[1].Flaws.ShouldHaveSingleItem().TextKey.ShouldBe("problem.quote-open");
    }
}
