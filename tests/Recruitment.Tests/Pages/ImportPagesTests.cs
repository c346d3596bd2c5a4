using System.Text;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Recruitment.Data;
using Recruitment.Importing;

namespace Recruitment.Tests.Pages;

public class ImportPagesTests
{
    [Fact]
    public async Task The_sample_register_is_previewed_row_by_row_and_taken_in_when_accepted()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");

        await browser.UploadAsync("Lue tiedosto", "Form.File", "rekisteri.csv", Csv.Sample);

        browser.Text.ShouldContain("Rekisteriin ei ole vielä tallennettu mitään");
        browser.Text.ShouldContain("Muistiinpano");
        var cells = browser.Page.QuerySelector("tbody tr")!;
        cells.TextContent.ShouldContain("Petteri");
        cells.TextContent.ShouldContain("Kunta: Tämä ei ole Kainuun kunta: Oulu");
        (await browser.GoAsync("/register")).Text.ShouldContain("Rekisteri on vielä tyhjä");

        await browser.GoAsync("/register/import");
        await browser.FollowLinkAsync("rekisteri.csv");
        await browser.SubmitAsync("Tallenna 4 riviä");
        await site.RestAsync();
        (await browser.GoAsync(browser.Address)).Text.ShouldContain("Valmis. Rekisteriin tallennettiin 4 riviä.");
        browser.Response.Headers.Contains("Refresh").ShouldBeFalse();
        (await browser.GoAsync("/register")).Text.ShouldContain("von Numers Anna-Liisa");
    }

    [Fact]
    public async Task Progress_is_shown_refreshes_by_itself_and_can_be_made_to_stand_still()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");
        await browser.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Csv.Bytes(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo"));
        // As it looks while the work is under way: accepted, and no chunk has been taken yet.
        var id = await site.ReadAsync<RecruitmentDb, Guid>(async db =>
        {
            var import = await db.Imports.SingleAsync();
            import.Accept(new By(null, "Testi", NodaTime.Instant.FromUtc(2026, 9, 1, 0, 0)));
            await db.SaveChangesAsync();
            return import.Id;
        });

        await browser.GoAsync($"/register/imports/{id}");
        browser.Text.ShouldContain("0 / 1 riviä tallennettu");
        browser.Response.Headers.GetValues("Refresh").ShouldBe(["3"]);
        browser.Page.QuerySelector("meta[http-equiv]").ShouldBeNull();

        await browser.FollowLinkAsync("Älä päivitä");
        browser.Response.Headers.Contains("Refresh").ShouldBeFalse();
    }

    [Fact]
    public async Task A_preview_can_be_discarded()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");
        await browser.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Csv.Bytes(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo"));

        await browser.SubmitAsync("Hylkää");

        browser.Text.ShouldContain("Tuonti on hylätty");
        browser.Text.ShouldNotContain("Maija");
    }

    [Fact]
    public async Task Two_tabs_that_decide_differently_hear_of_each_other()
    {
        await using var site = await Site.OpenAsync();
        using var one = site.Browser();
        await one.GoAsync("/register/import");
        await one.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Csv.Bytes(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo"));
        using var other = site.Browser();
        await other.GoAsync(one.Address);

        await one.SubmitAsync("Tallenna 1 riviä");
        await other.SubmitAsync("Hylkää");

        other.Text.ShouldContain("Tästä tuonnista on jo päätetty");
    }

    [Theory]
    [InlineData("", "Tiedosto on tyhjä")]
    [InlineData("Nimi;Kunta;Puhelin", "vain otsikot")]
    [InlineData("Ikä;Väri\n1;2", "Sarake puuttuu: kunta")]
    [InlineData("PK\u0003\u0004", "Excel-työkirja")]
    [InlineData("Nimi;Kunta;Puhelin;Gsm\n1;2;3;4", "kahdessa sarakkeessa: Gsm")]
    public async Task A_file_that_cannot_be_read_says_why(string content, string reason)
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");

        await browser.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Encoding.UTF8.GetBytes(content));

        browser.Text.ShouldContain(reason);
    }

    [Fact]
    public async Task A_file_over_five_megabytes_is_refused_with_a_message()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");

        await browser.UploadAsync("Lue tiedosto", "Form.File", "r.csv", new byte[FileText.MaxBytes + 1]);

        browser.Text.ShouldContain("enintään 5 Mt");
    }

    [Fact]
    public async Task Without_a_file_the_field_says_so()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");

        await browser.SubmitAsync("Lue tiedosto");

        browser.Text.ShouldContain("Valitse tiedosto.");
    }

    [Fact]
    public async Task Two_hundred_columns_and_a_thousand_rows_are_shown_in_pages()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/import");
        var header = Csv.Header + ";" + string.Join(';', Enumerable.Range(1, 196).Select(number => $"Turha {number}"));

        await browser.UploadAsync("Lue tiedosto", "Form.File", "r.csv",
            Csv.Bytes([header, .. Enumerable.Range(1, 1000).Select(number => $"Maija Korhonen{number};m{number}@esimerkki.example;;Kuhmo")]));

        browser.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        browser.Text.ShouldContain("Turha 50");
        await browser.FollowLinkAsync("Seuraava");
        browser.Text.ShouldContain("Maija Korhonen51");
    }

    [Fact]
    public async Task The_export_is_safe_in_a_spreadsheet_has_no_needs_is_logged_and_can_be_imported_again()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija with { Phone = "+46701234567", ExperienceAreas = ExperienceAreas.Keys });
        await site.AddAsync(Register.Ville);
        // A name from before formulas were refused.
        await site.ReadAsync<RecruitmentDb, int>(db => db.Experts.Where(e => e.LastName == "Äikäs").ExecuteUpdateAsync(set => set.SetProperty(e => e.FirstName, "=cmd|' /C calc'!A0")));
        using var browser = site.Browser();

        var bytes = await browser.BytesAsync("/register/export.csv");

        var text = Encoding.UTF8.GetString(bytes);
        text.ShouldStartWith("\uFEFFEtunimi;Sukunimi;");
        text.ShouldContain("\"'=cmd|' /C calc'!A0\"");
        text.ShouldContain("\"'+46701234567\"");
        text.ShouldContain("0451234502");
        text.ShouldNotContain("Pyörätuoli");
        (await site.ReadAsync<FoundationDb, int>(db => db.PrivacyEntries.CountAsync(entry => entry.Subject == id && entry.Act == "exported"))).ShouldBe(1);

        await browser.GoAsync("/register/import");
        await browser.UploadAsync("Lue tiedosto", "Form.File", "r.csv", bytes);
        var import = await site.ReadAsync<RecruitmentDb, Import>(db => db.Imports.AsNoTracking().SingleAsync());
        import.ShouldSatisfyAllConditions(i => i.UnchangedCount.ShouldBe(1), i => i.ErrorCount.ShouldBe(1));
    }

    [Fact]
    public async Task The_export_in_English_is_read_back_too()
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Register.Maija with { ExperienceAreas = ExperienceAreas.Keys, Languages = WorkLanguages.Codes, TravelsTo = Municipalities.Codes });
        using var browser = site.Browser(language: "en");

        var (file, _) = RegisterFile.Read(await browser.BytesAsync("/register/export.csv"));

        file!.Rows.ShouldHaveSingleItem().Flaws.ShouldBeEmpty();
        file.Columns.Unused.ShouldBe(["State"]);
        file.Rows[0].Person!.Areas!.Count.ShouldBe(15);
    }

    [Fact]
    public async Task An_import_that_is_not_there_is_not_found()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();

        (await browser.GoAsync($"/register/imports/{Guid.NewGuid()}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
