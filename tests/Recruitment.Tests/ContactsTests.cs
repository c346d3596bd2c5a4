namespace Recruitment.Tests;

public class ContactsTests
{
    [Theory]
    [InlineData("045 123 4567", "+358451234567")]
    [InlineData("+358 45 1234567", "+358451234567")]
    [InlineData("+358 (0)45-123 4567", "+358451234567")]
    [InlineData("00358 45 123 4567", "+358451234567")]
    [InlineData("358451234567", "+358451234567")]
    [InlineData("451234567", "+358451234567")]
    [InlineData("'+46 701234567", "+46701234567")]
    [InlineData("08 615 541", "+3588615541")]
    [InlineData("+46 70 123 45 67", "+46701234567")]
    public void A_phone_number_has_one_form_however_it_is_written(string written, string kept) => PhoneNumbers.Check(written).Value.ShouldBe(kept);

    [Theory]
    [InlineData("=1+1", "problem.phone")]
    [InlineData("@045", "problem.phone")]
    [InlineData("-", "problem.phone")]
    [InlineData("12", "problem.phone")]
    [InlineData("+358 45 123 4567 890 123", "problem.phone")]
    [InlineData("045 123 4567 (äiti)", "problem.phone")]
    [InlineData("3,58452E+11", "problem.phone-spreadsheet")]
    public void What_is_no_phone_number_is_refused_with_the_reason(string written, string reason) => PhoneNumbers.Check(written).Problem.ShouldBe(reason);

    [Theory]
    [InlineData("maija@esimerkki.example")]
    [InlineData("Maija.Korhonen+x@a.b-c.example")]
    public void An_email_address_is_kept_as_typed(string written) => EmailAddresses.Check(" " + written + " ").Value.ShouldBe(written);

    [Theory]
    [InlineData("maija", "problem.email")]
    [InlineData("maija@", "problem.email")]
    [InlineData("maija@kajaani", "problem.email")]
    [InlineData("maija@a..example", "problem.email")]
    [InlineData("maija @a.example", "problem.email")]
    [InlineData("Maija <maija@a.example>", "problem.email")]
    [InlineData("a@b.example; c@d.example", "problem.email")]
    [InlineData("mäijä@esimerkki.example", "problem.email-letters")]
    [InlineData("=cmd@a.example, x", "problem.email")]
    public void What_is_no_email_address_is_refused_with_the_reason(string written, string reason) => EmailAddresses.Check(written).Problem.ShouldBe(reason);

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+Maija")]
    [InlineData("-Maija")]
    [InlineData("@Maija")]
    [InlineData("'=1+1")]
    public void A_name_that_a_spreadsheet_would_run_is_refused(string name) => PersonNames.Check(name).Problem.ShouldBe("problem.formula");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Maija 🌻")]
    [InlineData("O'Brien-Äyräpää")]
    [InlineData("'Abd al-Rahman")]
    [InlineData("محمد")]
    public void Odd_but_harmless_names_are_kept(string name) => PersonNames.Check(name).Value.ShouldBe(name);

    [Fact]
    public void A_megabyte_of_name_is_refused() => PersonNames.Check(new string('a', 1_000_000)).Problem.ShouldBe("problem.too-long");
}
