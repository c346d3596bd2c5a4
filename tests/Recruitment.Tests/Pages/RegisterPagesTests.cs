using System.Net;
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
        using var browser = site.Browser();
        (await browser.GoAsync("/register")).Text.ShouldContain("Rekisteri on vielä tyhjä");

        await browser.FollowLinkAsync("Lisää henkilö");
        await browser.SubmitAsync("Lisää rekisteriin",
            ("Form.FirstName", "Maija"), ("Form.LastName", "Äikäs"), ("Form.Role", "kokemusasiantuntija"), ("Form.Qualified", "yes"), ("Form.Email", "maija@esimerkki.example"),
            ("Form.Channel", "email"), ("Form.Municipality", "697"), ("Form.Areas", "mielenterveys"), ("Form.Areas", "perhe"), ("Form.Needs", "Pyörätuoli"));

        browser.Text.ShouldContain("Henkilö on nyt rekisterissä.");
        browser.Text.ShouldContain("Mielenterveys, Perhe ja parisuhde");
        browser.Text.ShouldContain("Pyörätuoli");
        (await browser.GoAsync("/register")).Text.ShouldContain("Äikäs Maija");
    }

    [Fact]
    public async Task A_form_with_mistakes_says_each_beside_its_field_and_keeps_what_was_typed()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser(language: "en");
        await browser.GoAsync("/register/new");

        await browser.SubmitAsync("Add to the register", ("Form.FirstName", "=cmd"), ("Form.LastName", "<script>alert(1)</script> 🌻 محمد"), ("Form.Phone", "12"), ("Form.Needs", "two\nlines"));

        browser.Page.QuerySelector("#FirstName-error")!.TextContent.ShouldContain("cannot begin with");
        browser.Page.QuerySelector("#Phone-error")!.TextContent.ShouldContain("12");
        browser.Page.QuerySelector("#Municipality-error").ShouldNotBeNull();
        browser.Value("Form.FirstName").ShouldBe("=cmd");
        browser.Value("Form.LastName").ShouldBe("<script>alert(1)</script> 🌻 محمد");
        browser.Value("Form.Needs").ShouldBe("two\nlines");
        browser.Page.QuerySelectorAll("script").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_megabyte_in_a_field_is_refused_with_a_message()
    {
        await using var site = await Site.OpenAsync();
        using var browser = site.Browser();
        await browser.GoAsync("/register/new");

        await browser.SubmitAsync("Lisää rekisteriin", ("Form.Needs", new string('ä', 500_000)));

        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Page.QuerySelector("#Needs-error")!.TextContent.ShouldContain("liian pitkä");
    }

    [Fact]
    public async Task An_address_that_somebody_has_links_to_that_person()
    {
        await using var site = await Site.OpenAsync();
        var maija = await site.AddAsync(Register.Maija);
        using var browser = site.Browser();
        await browser.GoAsync("/register/new");

        await browser.SubmitAsync("Lisää rekisteriin",
            ("Form.FirstName", "Ville"), ("Form.LastName", "Korhonen"), ("Form.Role", "kehittajaasiakas"), ("Form.Email", "maija@esimerkki.example"), ("Form.Channel", "email"), ("Form.Municipality", "205"));

        browser.Page.QuerySelector($"a[href='/register/{maija}']")!.TextContent.ShouldBe("Maija Korhonen");
        browser.Value("Form.FirstName").ShouldBe("Ville");
    }

    [Fact]
    public async Task Two_who_edit_at_once_see_each_others_changes_and_lose_nothing()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var slow = site.Browser();
        using var quick = site.Browser();
        await slow.GoAsync($"/register/{id}/edit");
        await quick.GoAsync($"/register/{id}/edit");
        await quick.SubmitAsync("Tallenna", ("Form.Municipality", "290"));

        await slow.SubmitAsync("Tallenna", ("Form.FirstName", "Maija-Liisa"));

        slow.Text.ShouldContain("Joku muu muutti tietoja");
        slow.Page.QuerySelectorAll("table td").Select(cell => cell.TextContent.Trim()).ShouldBe(["Maija-Liisa", "Maija", "Kajaani", "Kuhmo", "Kajaani", "Kajaani, Kuhmo"], ignoreOrder: true);
        slow.Value("Form.FirstName").ShouldBe("Maija-Liisa");
        await slow.SubmitAsync("Tallenna", ("Form.Municipality", "290"));
        slow.Text.ShouldContain("Tiedot on tallennettu");
        var now = await site.ReadAsync<RecruitmentDb, Expert>(db => db.Experts.AsNoTracking().SingleAsync());
        (now.FirstName, now.Municipality).ShouldBe(("Maija-Liisa", "290"));
    }

    [Fact]
    public async Task A_break_a_departure_and_a_return_are_marked_on_the_persons_page()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var browser = site.Browser();
        await browser.GoAsync($"/register/{id}");

        await browser.FollowLinkAsync("Merkitse tauko");
        (await browser.SubmitAsync("Merkitse tauko", ("Form.Until", "31.2.2027"))).Page.QuerySelector("#Until-error")!.TextContent.ShouldContain("Kirjoita päivä");
        browser.Value("Form.Until").ShouldBe("31.2.2027");
        (await browser.SubmitAsync("Merkitse tauko", ("Form.Until", "1.2.2020"))).Page.QuerySelector("#Until-error")!.TextContent.ShouldContain("menneisyydessä");
        (await browser.SubmitAsync("Merkitse tauko", ("Form.Until", "24.3.2099"))).Text.ShouldContain("Tauolla, viimeinen päivä ti 24.3.2099");
        (await browser.SubmitAsync("Päätä tauko")).Text.ShouldContain("Käytettävissä");

        await browser.FollowLinkAsync("Merkitse lopettaneeksi");
        (await browser.SubmitAsync("Merkitse lopettaneeksi")).Text.ShouldContain("Lopettanut");
        browser.Text.ShouldContain("Kaisa Koordinaattori");
        (await browser.GoAsync("/register")).Text.ShouldNotContain("Korhonen Maija");
        (await browser.GoAsync("/register?state=left")).Text.ShouldContain("Korhonen Maija");
        await browser.GoAsync($"/register/{id}");
        (await browser.SubmitAsync("Palauta rekisteriin")).Text.ShouldContain("Henkilö on taas rekisterissä");
    }

    [Fact]
    public async Task A_button_pressed_in_two_tabs_does_its_work_once_and_the_second_tab_is_told_the_same()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var one = site.Browser();
        await one.GoAsync($"/register/{id}/pause");
        await one.SubmitAsync("Merkitse tauko");
        using var other = site.Browser();
        await other.GoAsync($"/register/{id}");

        (await one.SubmitAsync("Päätä tauko")).Text.ShouldContain("Tauko on päättynyt");
        (await other.SubmitAsync("Päätä tauko")).Text.ShouldContain("Tauko on päättynyt");

        (await site.ReadAsync<RecruitmentDb, int>(db => db.Experts.Select(e => e.Revision).SingleAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Who_edits_somebody_that_has_just_left_is_told_and_keeps_what_was_typed()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var slow = site.Browser();
        await slow.GoAsync($"/register/{id}/edit");
        using var quick = site.Browser();
        await quick.GoAsync($"/register/{id}/leave");
        await quick.SubmitAsync("Merkitse lopettaneeksi");

        await slow.SubmitAsync("Tallenna", ("Form.FirstName", "Maija-Liisa"));

        slow.Text.ShouldContain("Henkilö on lopettanut.");
        slow.Value("Form.FirstName").ShouldBe("Maija-Liisa");
    }

    [Fact]
    public async Task Who_looks_at_a_person_is_logged_and_needs_are_nowhere_in_the_list()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        using var browser = site.Browser();

        (await browser.GoAsync("/register")).Text.ShouldNotContain("Pyörätuoli");
        (await browser.GoAsync($"/register/{id}")).Text.ShouldContain("Pyörätuoli");

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
        using var browser = site.Browser();

        await browser.GoAsync("/register?" + query);

        browser.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(found);
    }

    [Fact]
    public async Task Nobody_but_the_coordinator_reaches_the_register()
    {
        await using var site = await Site.OpenAsync();
        var id = await site.AddAsync(Register.Maija);
        string[] addresses = ["/register", $"/register/{id}", $"/register/{id}/edit", $"/register/{id}/pause", $"/register/{id}/leave", "/register/new", "/register/import", "/register/export.csv"];
        using var unit = site.Browser("unit");
        using var nobody = site.Browser("");

        foreach (var address in addresses)
        {
            (await unit.StatusOfAsync(address)).ShouldBe(HttpStatusCode.Forbidden, address);
            (await nobody.StatusOfAsync(address)).ShouldBe(HttpStatusCode.Unauthorized, address);
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
        using var browser = site.Browser();

        (await browser.GoAsync($"/register/{Guid.NewGuid()}{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
