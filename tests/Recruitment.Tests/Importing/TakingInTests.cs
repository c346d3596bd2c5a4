using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Importing;
using Recruitment.Leaving;

namespace Recruitment.Tests.Importing;

public class TakingInTests
{
    private const string Header = "Nimi;Sähköposti;Puhelin;Kunta;Kielet;Tarpeet";

    [Fact]
    public async Task Nothing_is_in_the_register_before_the_preview_is_accepted()
    {
        await using var register = await Register.OpenAsync();

        var import = await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kajaani;;");

        (await register.CountAsync()).ShouldBe(0);
        import.NewCount.ShouldBe(1);
        (await register.ToldAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sample_register_goes_in_and_a_second_time_changes_nothing()
    {
        await using var register = await Register.OpenAsync();
        var first = await PreviewAsync(register, RegisterFile.Read(Csv.Sample).File!);
        await AcceptAsync(register, first);

        first.ShouldSatisfyAllConditions(import => import.NewCount.ShouldBe(4), import => import.ErrorCount.ShouldBe(1), import => import.UnusedColumns.ShouldBe(["Muistiinpano"]));
        (await register.CountAsync()).ShouldBe(4);
        (await register.ToldAsync()).OfType<ExpertActivated>().Count().ShouldBe(4);

        var again = await PreviewAsync(register, RegisterFile.Read(Csv.Sample).File!);
        again.ShouldSatisfyAllConditions(import => import.NewCount.ShouldBe(0), import => import.UpdatedCount.ShouldBe(0), import => import.UnchangedCount.ShouldBe(4));
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_updates_by_email_and_an_empty_cell_erases_nothing()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        var import = await PreviewAsync(register, Header, "Maija Korhonen;MAIJA@esimerkki.example;;Kuhmo;;");
        (await RowAsync(register, import)).ShouldSatisfyAllConditions(
            row => row.Kind.ShouldBe(RowKind.Updated), row => row.ExpertId.ShouldBe(id), row => row.Changes.ShouldBe(["email", "municipality", "travelsTo"]));
        await AcceptAsync(register, import);

        var facts = (await register.ToldAsync()).OfType<ExpertChanged>().ShouldHaveSingleItem().Expert;
        facts.ShouldSatisfyAllConditions(
            () => facts.Municipality.ShouldBe("290"), () => facts.Phone.ShouldBe(Register.Maija.Phone), () => facts.Needs.ShouldBe("Pyörätuoli"),
            () => facts.Languages.ShouldBe(["fi", "en"]), () => facts.ExperienceAreas.ShouldBe(["mielenterveys"]));
    }

    [Theory]
    [InlineData("Maija Korhonen;;045 123 4501;Kajaani;;", RowKind.Unchanged)] // by phone
    [InlineData("Maija Virtanen;;045 123 4501;Kajaani;;", RowKind.Updated)] // by phone, married since
    [InlineData("Pekka Korhonen;;045 123 4501;Kajaani;;", RowKind.Error)] // a family shares a phone: another person
    [InlineData("Maija Korhonen;uusi@esimerkki.example;;Kajaani;;", RowKind.New)] // a namesake, remarked
    [InlineData("Maija Korhonen;uusi@esimerkki.example;;Kuhmo;;", RowKind.New)]
    [InlineData("Pekka Korhonen;maija@esimerkki.example;0459;Kajaani;;", RowKind.Error)] // a wrong phone
    public async Task A_row_is_about_whom_a_careful_reader_would_think(string row, RowKind kind)
    {
        await using var register = await Register.OpenAsync();
        await register.AddAsync(Register.Maija);

        (await RowAsync(register, await PreviewAsync(register, Header, row))).Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task Name_and_municipality_match_when_no_contact_speaks_against_it()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Ville);

        var row = await RowAsync(register, await PreviewAsync(register, Header, "Ville Äikäs;ville@esimerkki.example;;Kuhmo;;"));

        row.ShouldSatisfyAllConditions(r => r.Kind.ShouldBe(RowKind.Updated), r => r.ExpertId.ShouldBe(id), r => r.Changes.ShouldBe(["email"]));
    }

    [Fact]
    public async Task A_namesake_with_other_contacts_is_new_but_remarked()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        var import = await PreviewAsync(register, Header, "Maija Korhonen;uusi@esimerkki.example;;Kajaani;;");

        (await RowAsync(register, import)).Namesake.ShouldBe(id);
        import.RemarkCount.ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_who_has_left_is_not_brought_back_by_a_file()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));

        (await RowAsync(register, await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kajaani;;"))).Flaws
            .ShouldHaveSingleItem().TextKey.ShouldBe("problem.has-left");
    }

    [Fact]
    public async Task Two_rows_about_one_person_are_not_both_taken()
    {
        await using var register = await Register.OpenAsync();
        await register.AddAsync(Register.Maija);

        var import = await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kuhmo;;", "Maija Korhonen;;0451234501;Sotkamo;;");

        import.ShouldSatisfyAllConditions(i => i.UpdatedCount.ShouldBe(1), i => i.ErrorCount.ShouldBe(1));
    }

    [Fact]
    public async Task What_changed_between_preview_and_acceptance_is_said_and_not_overwritten()
    {
        await using var register = await Register.OpenAsync();
        var import = await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kuhmo;;", "Ville Äikäs;;0451234502;Kuhmo;;");
        await register.AddAsync(Register.Maija with { FirstName = "Toinen" });

        await AcceptAsync(register, import);

        var done = await ImportAsync(register, import.Id);
        done.ShouldSatisfyAllConditions(i => i.State.ShouldBe(Import.Stage.Finished), i => i.DoneCount.ShouldBe(2), i => i.FailedCount.ShouldBe(1));
        (await register.CountAsync()).ShouldBe(2);
        (await register.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Accepting_twice_takes_it_in_once()
    {
        await using var register = await Register.OpenAsync();
        var import = await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kuhmo;;");

        var decisions = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => register.House.InvokeAsync<ImportDecision>(new AcceptImport(import.Id))));

        decisions.Count(decision => decision == ImportDecision.Done).ShouldBe(1);
        (await register.ToldAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_discarded_import_leaves_no_personal_data_behind()
    {
        await using var register = await Register.OpenAsync();
        var import = await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kuhmo;;");

        (await register.House.InvokeAsync<ImportDecision>(new DiscardImport(import.Id))).ShouldBe(ImportDecision.Done);

        (await register.House.ReadAsync<RecruitmentDb, int>(db => db.ImportRows.CountAsync())).ShouldBe(0);
        (await register.House.InvokeAsync<ImportDecision>(new AcceptImport(import.Id))).ShouldBe(ImportDecision.AlreadyDecided);
    }

    [Fact]
    public async Task The_rows_forget_the_person_once_they_are_in_the_register()
    {
        await using var register = await Register.OpenAsync();
        var import = await PreviewAsync(register, Header, "Maija Korhonen;maija@esimerkki.example;;Kuhmo;;Pyörätuoli");
        (await RowAsync(register, import)).Content!.Value.Ciphertext.ShouldNotContain("maija");

        await AcceptAsync(register, import);

        (await RowAsync(register, import)).ShouldSatisfyAllConditions(row => row.Content.ShouldBeNull(), row => row.ExpertId.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_programme_that_stops_half_way_goes_on_where_it_stopped()
    {
        var rows = Enumerable.Range(0, 3 * TakeInChunkHandler.Rows).Select(number => $"Maija Korhonen{number};m{number}@esimerkki.example;;Kuhmo;;").Prepend(Header);
        var folder = Directory.CreateTempSubdirectory("kokemus-import-").FullName;
        Guid id;
        await using (var stopped = await Register.OpenAsync(dispatch: false, folder))
        {
            id = (await PreviewAsync(stopped, [.. rows])).Id;
            await stopped.House.InvokeAsync<ImportDecision>(new AcceptImport(id));
            // One chunk, and then the programme is gone: the delivery that would go on is in the database.
            await stopped.House.InvokeAsync(new TakeInChunk(id, null, "Testi", "coordinator"));
            (await ImportAsync(stopped, id)).Percent.ShouldBe(33);
        }

        await using (var register = await Register.OpenAsync(folder: folder))
        {
            await register.House.RestAsync(60);

            (await ImportAsync(register, id)).ShouldSatisfyAllConditions(i => i.State.ShouldBe(Import.Stage.Finished), i => i.FailedCount.ShouldBe(0));
            (await register.CountAsync()).ShouldBe(3 * TakeInChunkHandler.Rows);
            (await register.CheckAsync()).ShouldBeEmpty();
        }

        Directory.Delete(folder, recursive: true);
    }

    internal static async Task<Import> PreviewAsync(Register register, params string[] lines) => await PreviewAsync(register, Csv.Read(lines));

    private static async Task<Import> PreviewAsync(Register register, ParsedFile file) =>
        await ImportAsync(register, (await register.House.InvokeAsync<ImportStored>(new PreviewImport("rekisteri.csv", file))).ImportId);

    private static async Task AcceptAsync(Register register, Import import)
    {
        (await register.House.InvokeAsync<ImportDecision>(new AcceptImport(import.Id))).ShouldBe(ImportDecision.Done);
        await register.House.RestAsync();
    }

    private static Task<Import> ImportAsync(Register register, Guid id) => register.House.ReadAsync<RecruitmentDb, Import>(db => db.Imports.AsNoTracking().SingleAsync(i => i.Id == id));

    private static Task<ImportRow> RowAsync(Register register, Import import) =>
        register.House.ReadAsync<RecruitmentDb, ImportRow>(db => db.ImportRows.AsNoTracking().SingleAsync(row => row.ImportId == import.Id));
}
