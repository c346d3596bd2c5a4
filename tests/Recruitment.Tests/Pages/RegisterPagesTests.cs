using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Tests.Pages;

public class RegisterPagesTests
{
    [Fact]
    public async Task An_empty_register_says_what_to_do_and_the_first_person_is_added()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        (await visitor.GoAsync("/register")).Text.ShouldContain("Rekisteri on vielä tyhjä");

        await visitor.FollowAsync("Lisää henkilö");
        await visitor.FillAsync("Lisää rekisteriin",
            ("Form.FirstName", "Maija"), ("Form.LastName", "Äikäs"), ("Form.Role", "kokemusasiantuntija"), ("Form.Qualified", "yes"), ("Form.Email", "maija@esimerkki.example"),
            ("Form.Channel", "email"), ("Form.Municipality", "697"), ("Form.Areas", "mielenterveys"), ("Form.Areas", "perhe"), ("Form.Needs", "Pyörätuoli"));

        visitor.Page.Text.ShouldContain("Henkilö on nyt rekisterissä.");
        visitor.Page.Text.ShouldContain("Mielenterveys, Perhe ja parisuhde");
        visitor.Page.Text.ShouldContain("Pyörätuoli");
        (await visitor.GoAsync("/register")).Text.ShouldContain("Äikäs Maija");
    }

    [Fact]
    public async Task A_form_with_mistakes_says_each_beside_its_field_and_keeps_what_was_typed()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor(language: "en");
        await visitor.GoAsync("/register/new");

        await visitor.FillAsync("Add to the register", ("Form.FirstName", "=cmd"), ("Form.LastName", "<script>alert(1)</script> 🌻 محمد"), ("Form.Phone", "12"), ("Form.Needs", "two\nlines"));

        visitor.Page.Document.QuerySelector("#FirstName-error")!.TextContent.ShouldContain("cannot begin with");
        visitor.Page.Document.QuerySelector("#Phone-error")!.TextContent.ShouldContain("12");
        visitor.Page.Document.QuerySelector("#Municipality-error").ShouldNotBeNull();
        visitor.Page.Value("Form.FirstName").ShouldBe("=cmd");
        visitor.Page.Value("Form.LastName").ShouldBe("<script>alert(1)</script> 🌻 محمد");
        visitor.Page.Value("Form.Needs").ShouldBe("two\nlines");
        visitor.Page.Document.QuerySelectorAll("script").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_megabyte_in_a_field_is_refused_with_a_message()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/new");

        await visitor.FillAsync("Lisää rekisteriin", ("Form.Needs", new string('ä', 500_000)));

        visitor.Page.Status.ShouldBe(200);
        visitor.Page.Document.QuerySelector("#Needs-error")!.TextContent.ShouldContain("liian pitkä");
    }

    [Fact]
    public async Task An_address_that_somebody_has_links_to_that_person()
    {
        await using var site = await Site.OpenAsync();
        var maija = await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();
        await visitor.GoAsync("/register/new");

        await visitor.FillAsync("Lisää rekisteriin",
            ("Form.FirstName", "Ville"), ("Form.LastName", "Korhonen"), ("Form.Role", "kehittajaasiakas"), ("Form.Email", "maija@esimerkki.example"), ("Form.Channel", "email"), ("Form.Municipality", "205"));

        visitor.Page.Document.QuerySelector($"a[href='/register/{maija}']")!.TextContent.ShouldBe("Maija Korhonen");
        visitor.Page.Value("Form.FirstName").ShouldBe("Ville");
    }

    [Fact]
    public async Task Two_who_edit_at_once_see_each_others_changes_and_lose_nothing()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var slow = site.Visitor();
        using var quick = site.Visitor();
        await slow.GoAsync($"/register/{id}/edit");
        await quick.GoAsync($"/register/{id}/edit");
        await quick.FillAsync("Tallenna", ("Form.Municipality", "290"));

        await slow.FillAsync("Tallenna", ("Form.FirstName", "Maija-Liisa"));

        slow.Page.Text.ShouldContain("Joku muu muutti tietoja");
        slow.Page.Document.QuerySelectorAll("table td").Select(cell => cell.TextContent.Trim()).ShouldBe(["Maija-Liisa", "Maija", "Kajaani", "Kuhmo", "Kajaani", "Kajaani, Kuhmo"], ignoreOrder: true);
        slow.Page.Value("Form.FirstName").ShouldBe("Maija-Liisa");
        await slow.FillAsync("Tallenna", ("Form.Municipality", "290"));
        slow.Page.Text.ShouldContain("Tiedot on tallennettu");
        var now = await site.ReadAsync<RecruitmentDb, Expert>(db => db.Experts.AsNoTracking().SingleAsync());
        (now.FirstName, now.Municipality).ShouldBe(("Maija-Liisa", "290"));
    }

    [Fact]
    public async Task A_break_a_departure_and_a_return_are_marked_on_the_persons_page()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();
        await visitor.GoAsync($"/register/{id}");

        await visitor.FollowAsync("Merkitse tauko");
        (await visitor.FillAsync("Merkitse tauko", ("Form.Until", "31.2.2027"))).Document.QuerySelector("#Until-error")!.TextContent.ShouldContain("Kirjoita päivä");
        visitor.Page.Value("Form.Until").ShouldBe("31.2.2027");
        (await visitor.FillAsync("Merkitse tauko", ("Form.Until", "1.2.2020"))).Document.QuerySelector("#Until-error")!.TextContent.ShouldContain("menneisyydessä");
        (await visitor.FillAsync("Merkitse tauko", ("Form.Until", "24.3.2099"))).Text.ShouldContain("Tauolla, viimeinen päivä ti 24.3.2099");
        (await visitor.PressAsync("Päätä tauko")).Text.ShouldContain("Käytettävissä");

        await visitor.FollowAsync("Merkitse lopettaneeksi");
        (await visitor.PressAsync("Merkitse lopettaneeksi")).Text.ShouldContain("Lopettanut");
        visitor.Page.Text.ShouldContain("Kaisa Koordinaattori");
        (await visitor.GoAsync("/register")).Text.ShouldNotContain("Korhonen Maija");
        (await visitor.GoAsync("/register?state=left")).Text.ShouldContain("Korhonen Maija");
        await visitor.GoAsync($"/register/{id}");
        (await visitor.PressAsync("Palauta rekisteriin")).Text.ShouldContain("Henkilö on taas rekisterissä");
    }

    [Fact]
    public async Task A_button_pressed_in_two_tabs_does_its_work_once_and_the_second_tab_is_told_the_same()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var one = site.Visitor();
        await one.GoAsync($"/register/{id}/pause");
        await one.PressAsync("Merkitse tauko");
        using var other = site.Visitor();
        await other.GoAsync($"/register/{id}");

        (await one.PressAsync("Päätä tauko")).Text.ShouldContain("Tauko on päättynyt");
        (await other.PressAsync("Päätä tauko")).Text.ShouldContain("Tauko on päättynyt");

        (await site.ReadAsync<RecruitmentDb, int>(db => db.Experts.Select(e => e.Revision).SingleAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Who_edits_somebody_that_has_just_left_is_told_and_keeps_what_was_typed()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var slow = site.Visitor();
        await slow.GoAsync($"/register/{id}/edit");
        using var quick = site.Visitor();
        await quick.GoAsync($"/register/{id}/leave");
        await quick.PressAsync("Merkitse lopettaneeksi");

        await slow.FillAsync("Tallenna", ("Form.FirstName", "Maija-Liisa"));

        slow.Page.Text.ShouldContain("Henkilö on lopettanut.");
        slow.Page.Value("Form.FirstName").ShouldBe("Maija-Liisa");
    }

    [Fact]
    public async Task Who_looks_at_a_person_is_logged_and_needs_are_nowhere_in_the_list()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();

        (await visitor.GoAsync("/register")).Text.ShouldNotContain("Pyörätuoli");
        (await visitor.GoAsync($"/register/{id}")).Text.ShouldContain("Pyörätuoli");

        var log = await site.ReadAsync<FoundationDb, List<Foundation.Privacy.PrivacyEntry>>(db => db.PrivacyEntries.Where(entry => entry.Subject == id && entry.Act == "read").ToListAsync());
        log.ShouldHaveSingleItem().ShouldSatisfyAllConditions(entry => entry.What.ShouldBe("recruitment.person-and-needs"), entry => entry.ByName.ShouldBe("Kaisa Koordinaattori"));
    }

    [Theory]
    [InlineData("name=korho", 1)]
    [InlineData("name=ÄIKÄS", 1)]
    [InlineData("name=maija%40", 1)]
    [InlineData("name=korhonen+ville", 0)]
    [InlineData("municipality=290", 1)]
    [InlineData("area=mielenterveys", 1)]
    [InlineData("area=vamma", 0)]
    [InlineData("language=en", 1)]
    [InlineData("role=kehittajaasiakas", 1)]
    [InlineData("state=active", 2)]
    [InlineData("state=paused", 0)]
    [InlineData("page=99", 2)]
    [InlineData("page=-1&municipality=%27%3Bdrop", 0)]
    public async Task The_list_finds_by_every_filter(string query, int found)
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Register.Maija);
        await site.AddAsync(Register.Ville);
        using var visitor = site.Visitor();

        await visitor.GoAsync("/register?" + query);

        visitor.Page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(found);
    }

    [Fact]
    public async Task Further_conditions_are_open_when_in_use_and_a_day_that_cannot_be_read_is_said_kindly()
    {
        await using var site = await Site.OpenAsync();
        await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();
        (await visitor.GoAsync("/register?name=maija")).One("details.further").HasAttribute("open").ShouldBeFalse();

        await visitor.FillAsync("Hae", ("free", "ensi tiistai"), ("qualified", "yes"));

        visitor.Page.One("details.further").HasAttribute("open").ShouldBeTrue();
        visitor.Page.One("#free-error").TextContent.ShouldContain("Kirjoita päivä");
        visitor.Page.Errors.ShouldHaveSingleItem();
        (visitor.Page.Value("free"), visitor.Page.Value("qualified"), visitor.Page.Value("name")).ShouldBe(("ensi tiistai", "yes", "maija"));
        visitor.Page.Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
        (await visitor.FillAsync("Hae", ("free", "24.3.2099"))).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        visitor.Page.One("a[href^='/register/export.csv']").GetAttribute("href")!.ShouldContain("free=24.3.2099");
    }

    [Fact]
    public async Task A_long_life_shows_its_latest_twenty_first_and_everything_when_asked()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var visitor = site.Visitor();
        for (var time = 0; time < 11; time++)
        {
            await visitor.GoAsync($"/register/{id}/pause");
            await visitor.PressAsync("Merkitse tauko");
            await visitor.PressAsync("Päätä tauko");
        }

        visitor.Page.Document.QuerySelectorAll("ol.rows li").Length.ShouldBe(20);
        await visitor.FollowAsync("Näytä kaikki (23)");
        visitor.Page.Document.QuerySelectorAll("ol.rows li").Length.ShouldBe(23);
    }

    [Fact]
    public async Task Nobody_but_the_coordinator_reaches_the_register()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        string[] addresses = ["/register", $"/register/{id}", $"/register/{id}/edit", $"/register/{id}/pause", $"/register/{id}/leave", "/register/new", "/register/import", "/register/export.csv"];
        using var unit = site.Visitor("unit");
        using var nobody = site.Visitor("");

        foreach (var address in addresses)
        {
            (await unit.GoAsync(address)).Status.ShouldBe(403, address);
            (await nobody.GoAsync(address)).Status.ShouldBe(401, address);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/pause")]
    [InlineData("/leave")]
    public async Task A_person_who_is_not_there_is_not_found(string page)
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();

        (await visitor.GoAsync($"/register/{Guid.NewGuid()}{page}")).Status.ShouldBe(404);
    }
}
