using Fees.Budgeting;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Budgeting;

/// <summary>The figures of a real project of 2020–2023, as printed in its last report, under invented names.</summary>
public class ProjectTableTests
{
    internal static string Csv()
    {
        using var file = new StreamReader(typeof(ProjectTableTests).Assembly.GetManifestResourceStream("project-2020-2023.csv")!);
        return file.ReadToEnd();
    }

    private static BudgetTable Table() => BudgetTable.Of(new BudgetFile(Csv()).Budgets(new Act(null, "", "", NodaTime.Instant.MinValue)).Single().Rows);

    [Fact]
    public void Every_figure_is_kept_to_the_euro()
    {
        var table = Table();
        table.Years.ShouldBe([2020, 2021, 2022, 2023]);
        table.Lines.Count.ShouldBe(18);
        foreach (var row in Csv().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(';')))
        {
            var line = table.Lines.Single(one => one.Name == row[2]);
            if (row[4] == "yhteensä")
                (Text(line.Total?.Planned), Text(line.Total?.Left)).ShouldBe((row[5], row[7]));
            else
                (Text(line.In(int.Parse(row[4])).Planned), Text(line.In(int.Parse(row[4])).Actual)).ShouldBe((row[5], row[6]));
        }
    }

    [Fact]
    public void The_sums_of_the_source_are_compared_with_its_own_figures_and_every_difference_is_there()
    {
        Table().Differences.Select(one => (one.Line, one.Year, one.Column, one.Said.InEuros, one.Counted.InEuros)).ShouldBe(
        [
            ("Palvelut", BudgetRow.AllYears, BudgetColumn.Left, 897_402m, 897_403m),
            ("Asiantuntijat", BudgetRow.AllYears, BudgetColumn.Left, 915_662m, 882_693m),
            ("Matkat", BudgetRow.AllYears, BudgetColumn.Left, 81_135m, 70_781m),
            ("Koulutus", BudgetRow.AllYears, BudgetColumn.Left, -17_415m, -45_283m),
            ("Muut palvelut", BudgetRow.AllYears, BudgetColumn.Left, 4_911m, -10_788m),
            ("Kaikki menot", 2022, BudgetColumn.Actual, 1_349_094m, 1_349_093m),
            ("Kaikki menot", BudgetRow.AllYears, BudgetColumn.Left, 2_732_855m, 1_835_441m),
            ("Osaohjelma", BudgetRow.AllYears, BudgetColumn.Left, 162_723m, 162_724m),
            ("Avustus", BudgetRow.AllYears, BudgetColumn.Left, 1_835_442m, 1_835_441m),
        ]);
    }

    [Fact]
    public async Task The_page_shows_the_table_its_sums_and_the_differences()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        await coordinator.GoAsync("/fees/budgets/import");
        var preview = await coordinator.FillAsync("Esikatsele", ("Form.Text", Csv()));
        preview.Text.ShouldContain("Mitään ei ole vielä tallennettu.");
        preview.Text.ShouldContain("Summia, jotka eivät täsmää: 9");
        (await coordinator.GoAsync("/fees/budgets?vuosi=2022")).Text.ShouldContain("Vuodelle 2022 ei ole budjettia");
        await coordinator.GoAsync("/fees/budgets/import");
        await coordinator.FillAsync("Esikatsele", ("Form.Text", Csv()));
        (await coordinator.PressAsync("Tallenna nämä rivit: 90")).Text.ShouldContain("Rivejä tallennettu: 90");

        var year = await coordinator.GoAsync("/fees/budgets?vuosi=2022");
        foreach (var figure in (string[])["Esimerkkihanke", "2 171 520,00 €", "1 349 094,00 €", "822 426,00 €"])
            year.Text.ShouldContain(figure);
        var page = await coordinator.ClickAsync("td a[href^='/fees/budgets/']");
        foreach (var (line, _, _, _, _, planned, actual, left) in Csv().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(';')).Select(row => (row[2], 0, 0, 0, 0, row[5], row[6], row[7])))
            foreach (var figure in new[] { planned, actual, left }.Where(figure => figure.Length > 0))
                page.Text.ShouldContain(figure + ",00 €", Case.Sensitive, line);
        page.Text.ShouldContain("Kaikki menot, 2022 toteutunut: annettu 1 349 094,00 €, laskettu 1 349 093,00 €, ero 1,00 €.");
        page.Text.ShouldContain("Kaikki menot, Jäljellä: annettu 2 732 855,00 €, laskettu 1 835 441,00 €, ero 897 414,00 €.");
        (await fees.CheckAsync()).ShouldBeEmpty();
    }

    private static string Text(Money? amount) => amount is { } known ? known.ToString(Languages.Culture("fi")).Replace(",00 €", "", StringComparison.Ordinal) : "";
}
