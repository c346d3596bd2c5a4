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
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");

        await visitor.UploadAsync("Lue tiedosto", "Form.File", "rekisteri.csv", Csv.Sample);

        visitor.Page.Text.ShouldContain("Rekisteriin ei ole vielä tallennettu mitään");
        visitor.Page.Text.ShouldContain("Muistiinpano");
        var cells = visitor.Page.Document.QuerySelector("tbody tr")!;
        cells.TextContent.ShouldContain("Petteri");
        cells.TextContent.ShouldContain("Kunta: Tämä ei ole Kainuun kunta: Oulu");
        (await visitor.GoAsync("/register")).Text.ShouldContain("Rekisteri on vielä tyhjä");

        await visitor.GoAsync("/register/import");
        await visitor.FollowAsync("rekisteri.csv");
        await visitor.PressAsync("Tallenna 4 riviä rekisteriin");
        await site.RestAsync();
        (await visitor.GoAsync(visitor.Page.Address)).Text.ShouldContain("Valmis. Rekisteriin tallennettiin 4 riviä.");
        visitor.Page.Headers.ContainsKey("Refresh").ShouldBeFalse();
        (await visitor.GoAsync("/register")).Text.ShouldContain("von Numers Anna-Liisa");
    }

    [Fact]
    public async Task Progress_is_shown_refreshes_by_itself_and_can_be_made_to_stand_still()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");
        await visitor.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Csv.Bytes(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo"));
        // As it looks while the work is under way: accepted, and no chunk has been taken yet.
        var id = await site.ReadAsync<RecruitmentDb, Guid>(async db =>
        {
            var import = await db.Imports.SingleAsync();
            import.Accept(new By(null, "Testi", NodaTime.Instant.FromUtc(2026, 9, 1, 0, 0)));
            await db.SaveChangesAsync();
            return import.Id;
        });

        await visitor.GoAsync($"/register/imports/{id}");
        visitor.Page.Text.ShouldContain("0 / 1 riviä tallennettu");
        visitor.Page.Headers["Refresh"].ShouldBe("3");
        visitor.Page.Document.QuerySelector("meta[http-equiv]").ShouldBeNull();

        await visitor.FollowAsync("Älä päivitä");
        visitor.Page.Headers.ContainsKey("Refresh").ShouldBeFalse();
    }

    [Fact]
    public async Task A_preview_can_be_discarded()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");
        await visitor.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Csv.Bytes(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo"));

        await visitor.PressAsync("Hylkää");

        visitor.Page.Text.ShouldContain("Tuonti on hylätty");
        visitor.Page.Text.ShouldNotContain("Maija");
    }

    [Fact]
    public async Task Two_tabs_that_decide_differently_hear_of_each_other()
    {
        await using var site = await Site.OpenAsync();
        using var one = site.Visitor();
        await one.GoAsync("/register/import");
        await one.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Csv.Bytes(Csv.Header, "Maija Korhonen;m@esimerkki.example;;Kuhmo"));
        using var other = site.Visitor();
        await other.GoAsync(one.Page.Address);

        await one.PressAsync("Tallenna 1 riviä rekisteriin");
        await other.PressAsync("Hylkää");

        other.Page.Text.ShouldContain("Tästä tuonnista on jo päätetty");
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
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");

        await visitor.UploadAsync("Lue tiedosto", "Form.File", "r.csv", Encoding.UTF8.GetBytes(content));

        visitor.Page.Text.ShouldContain(reason);
    }

    [Fact]
    public async Task A_file_over_five_megabytes_is_refused_with_a_message()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");

        await visitor.UploadAsync("Lue tiedosto", "Form.File", "r.csv", new byte[Foundation.Tables.TableText.MaxBytes + 1]);

        visitor.Page.Text.ShouldContain("enintään 5 Mt");
    }

    [Fact]
    public async Task Without_a_file_the_field_says_so()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");

        await visitor.PressAsync("Lue tiedosto");

        visitor.Page.Text.ShouldContain("Valitse tiedosto.");
    }

    [Fact]
    public async Task Two_hundred_columns_and_a_thousand_rows_are_shown_in_pages()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/import");
        var header = Csv.Header + ";" + string.Join(';', Enumerable.Range(1, 196).Select(number => $"Turha {number}"));

        await visitor.UploadAsync("Lue tiedosto", "Form.File", "r.csv",
            Csv.Bytes([header, .. Enumerable.Range(1, 1000).Select(number => $"Maija Korhonen{number};m{number}@esimerkki.example;;Kuhmo")]));

        visitor.Page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        visitor.Page.Text.ShouldContain("Turha 50");
        await visitor.FollowAsync("Seuraava");
        visitor.Page.Text.ShouldContain("Maija Korhonen51");
    }

    [Fact]
    public async Task The_export_is_safe_in_a_spreadsheet_has_no_needs_is_logged_and_can_be_imported_again()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija with { Phone = "+46701234567", ExperienceAreas = ExperienceAreas.Keys });
        await site.AddAsync(Register.Ville);
        // A name from before formulas were refused.
        await site.ReadAsync<RecruitmentDb, int>(db => db.Experts.Where(e => e.LastName == "Äikäs").ExecuteUpdateAsync(set => set.SetProperty(e => e.FirstName, "=cmd|' /C calc'!A0")));
        using var visitor = site.Visitor();

        var bytes = await visitor.Http.GetByteArrayAsync("/register/export.csv", TestContext.Current.CancellationToken);

        var text = Encoding.UTF8.GetString(bytes);
        text.ShouldStartWith("\uFEFFEtunimi;Sukunimi;");
        text.ShouldContain("\"'=cmd|' /C calc'!A0\"");
        text.ShouldContain("\"'+46701234567\"");
        text.ShouldContain("0451234502");
        text.ShouldNotContain("Pyörätuoli");
        (await site.ReadAsync<FoundationDb, int>(db => db.PrivacyEntries.CountAsync(entry => entry.Subject == id && entry.Act == "exported"))).ShouldBe(1);

        await visitor.GoAsync("/register/import");
        await visitor.UploadAsync("Lue tiedosto", "Form.File", "r.csv", bytes);
        var import = await site.ReadAsync<RecruitmentDb, Import>(db => db.Imports.AsNoTracking().SingleAsync());
        import.ShouldSatisfyAllConditions(i => i.UnchangedCount.ShouldBe(1), i => i.ErrorCount.ShouldBe(1));
    }

    [Fact]
    public async Task The_export_in_English_is_read_back_too()
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Register.Maija with { ExperienceAreas = ExperienceAreas.Keys, Languages = WorkLanguages.Codes, TravelsTo = Municipalities.Codes });
        using var visitor = site.Visitor(language: "en");

        var (file, _) = RegisterFile.Read(await visitor.Http.GetByteArrayAsync("/register/export.csv", TestContext.Current.CancellationToken));

        file!.Rows.ShouldHaveSingleItem().Flaws.ShouldBeEmpty();
        file.Columns.Unused.ShouldBe(["State"]);
        file.Rows[0].Person!.Areas!.Count.ShouldBe(15);
    }

    [Fact]
    public async Task An_import_that_is_not_there_is_not_found()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();

        (await visitor.GoAsync($"/register/imports/{Guid.NewGuid()}")).Status.ShouldBe(404);
    }
}
