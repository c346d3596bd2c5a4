using Fees.Budgeting;
using Foundation;

namespace Fees.Tests.Budgeting;

public class BudgetFileTests
{
    private const string Head = "kustannuspaikka;hanke;rivi;osa riviä;vuosi;suunniteltu;toteutunut;jäljellä\n";

    [Theory]
    [InlineData("4711;;;;2026;12 000;;", 12000)]
    [InlineData("4711;;;;2026;12 000,50 €;;", 12000.5)]
    [InlineData("4711;;;;2026;\u22121.5;;", -1.5)]
    [InlineData("\"4711\";;;;2026;\"7\";;", 7)]
    public void Figures_are_read_as_spreadsheets_write_them(string row, decimal euros) => new BudgetFile(Head + row).Rows.Single().Planned.ShouldBe(Money.Euros(euros));

    [Fact]
    public void Columns_stand_in_any_order_and_language_and_tabs_are_as_good()
    {
        var row = new BudgetFile("Year\tPlanned\tCost centre\tIgnored\r\n2026\t5\t4711\tx\r\n\r\n").Rows.Single();
        (row.CostCentre, row.Year, row.Planned).ShouldBe(("4711", 2026, Money.Euros(5)));
    }

    [Theory]
    [InlineData(";;;;2026;5;;", "Rivi 2: kustannuspaikka puuttuu")]
    [InlineData("4711;;;;26;5;;", "Rivi 2: ”26” ei ole vuosi.")]
    [InlineData("4711;;;;2026;viisi;;", "Rivi 2: summaa ei voi lukea.")]
    [InlineData("4711;;;;2026;5,123;;", "Rivi 2: summaa ei voi lukea.")]
    [InlineData("4711;;;;2026;5;;\n4711;;;;2026;6;;", "Rivi 3: sama rivi ja vuosi")]
    [InlineData("4711;;A;B;2026;5;;", "Rivi 2: riviä ”B”")]
    [InlineData("4711;;A;B;2026;5;;\n4711;;B;A;2026;5;;", "Rivi 2: riviä ”B”")]
    [InlineData("4711;;A;A;2026;5;;", "tai rivi on oma osansa")]
    [InlineData("", "Anna tiedosto")]
    public void What_is_wrong_is_said_by_row(string rows, string said)
    {
        Thread.CurrentThread.CurrentUICulture = Foundation.Ui.Languages.Culture("fi");
        new BudgetFile(Head + rows).Errors.First().Message.ShouldContain(said);
    }

    [Fact]
    public void Two_spellings_are_one_budget() => new BudgetFile(Head + "4711;Hanke;;;2025;5;;\n4711;HANKE;;;2026;5;;").Rows.Select(row => row.Project).ShouldBe(["Hanke", "Hanke"]);

    [Fact]
    public void Too_many_rows_are_refused() =>
        new BudgetFile(Head + string.Concat(Enumerable.Range(0, BudgetFile.MostRows + 1).Select(row => $"4711;;rivi {row};;2026;5;;\n"))).Errors.Any.ShouldBeTrue();
}
