using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;
using SiteRig;

namespace Recruitment.Tests.Pages;

public sealed class ApplyingPagesTests
{
    [Theory]
    [InlineData("fi", "Aloita hakemus", "Tallenna ja jatka", "Lähetä hakemus", "Hakemuksesi on saapunut. Kiitos!")]
    [InlineData("en", "Start the application", "Save and continue", "Send the application", "Your application has arrived. Thank you!")]
    public async Task A_stranger_applies_page_by_page_and_the_coordinator_sees_it(string language, string start, string next, string send, string arrived)
    {
        await using var site = await Site.OpenAsync();
        site.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        using var stranger = site.Visitor("", language);
        stranger.Cookies.Add(stranger.Site, new System.Net.Cookie("language", language));
        await stranger.GoAsync("/join");
        await stranger.PressAsync(start);
        await stranger.FillAsync(next);
        stranger.Page.Errors.Count.ShouldBe(2); // both names are missing
        await stranger.FillAsync(next, ("Form.FirstName", "Siiri 🌻"), ("Form.LastName", "<script>alert(1)</script>"));
        await stranger.FillAsync(next, ("Form.Phone", "045 755 9001"), ("Form.Channel", "phone"));
        await stranger.FillAsync(next, ("Form.Municipality", "290"), ("Form.TravelsTo", "205"), ("Form.TravelsTo", "765"));
        await stranger.FillAsync(next, ("Form.Languages", "fi"), ("Form.Language", language));
        await stranger.FillAsync(next, ("Form.Areas", "paihde"), ("Form.Experience", new string('x', 2001)));
        stranger.Page.Errors.ShouldHaveSingleItem();
        stranger.Page.Document.QuerySelector("textarea")!.TextContent.Trim().Length.ShouldBe(2001); // nothing typed is lost
        await stranger.FillAsync(next, ("Form.Areas", "paihde"), ("Form.Experience", "Toivuin."));
        await stranger.FillAsync(next, ("Form.Role", "kokemusasiantuntija"));
        await stranger.FillAsync(next, ("Form.Needs", ""));
        stranger.Page.Address.ShouldEndWith("/review");
        await stranger.PressAsync(send);
        stranger.Page.Errors.ShouldHaveSingleItem(); // no consent yet
        await stranger.FillAsync(send, ("Form.Agreed", CheckField.Yes));
        stranger.Page.Text.ShouldContain(arrived);

        using var coordinator = site.Visitor();
        (await coordinator.GoAsync("/recruitment")).Text.ShouldContain("Siiri 🌻 <script>alert(1)</script>");
        await coordinator.GoAsync(coordinator.Page.Document.QuerySelectorAll("td a").First().GetAttribute("href")!);
        coordinator.Page.Text.ShouldContain("Toivuin.");
        coordinator.Page.Text.ShouldContain("+358457559001");
    }

    [Fact]
    public async Task Interview_and_decision_go_over_the_pages_and_the_stranger_follows()
    {
        await using var site = await Site.OpenAsync();
        site.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        using var coordinator = site.Visitor();
        await coordinator.GoAsync("/recruitment/applications/new");
        await coordinator.FillAsync("Kirjaa hakemus", ("Form.FirstName", "Siiri"));
        coordinator.Page.Errors.ShouldContain("Hakemusta ei voi kirjata ilman hakijan suostumusta.");
        coordinator.Page.Document.QuerySelector("[name='Form.FirstName']")!.GetAttribute("value").ShouldBe("Siiri");
        await coordinator.FillAsync("Kirjaa hakemus", ("More.Via", "paper"), ("More.Agreed", CheckField.Yes), ("Form.LastName", "Hakija"), ("Form.Email", "siiri@esimerkki.example"),
            ("Form.Channel", "email"), ("Form.Municipality", "290"), ("Form.Languages", "fi"), ("Form.Language", "fi"), ("Form.Areas", "paihde"), ("Form.Role", "kokemusasiantuntija"));
        coordinator.Page.Title.ShouldBe("Siiri Hakija");
        var application = coordinator.Page.Address;

        await coordinator.FillAsync("Tarjoa ajat", ("Form.Lines", "1.1.2020 10-11\nhuomenna"), ("Form.Place", "Kuhmo"));
        coordinator.Page.Errors.Count.ShouldBe(2);
        await coordinator.FillAsync("Tarjoa ajat", ("Form.Lines", "1.12.2030 13.00-13.45\n2.12.2030 klo 9–10"), ("Form.Place", "Kuhmo"));
        coordinator.Page.Text.ShouldContain("ma 2.12.2030 klo 09.00–10.00, Kuhmo");

        var token = await site.ReadAsync<RecruitmentDb, string>(async db => site.Services.GetRequiredService<Foundation.Privacy.Vault>().Open((await db.Applications.SingleAsync()).Token));
        using var stranger = site.Visitor("");
        await stranger.GoAsync("/application/" + token);
        await stranger.PressAsync("Varaa tämä aika");
        stranger.Page.Errors.ShouldHaveSingleItem();
        var second = stranger.Page.Document.QuerySelectorAll("input[type=radio]").Last().GetAttribute("value");
        await stranger.FillAsync("Varaa tämä aika", ("Form.Time", second));
        stranger.Page.Text.ShouldContain("Haastatteluaika on varattu.");
        (await stranger.GoAsync("/application/unknown")).Status.ShouldBe(404);
        (await stranger.GoAsync("/apply/unknown/name")).Status.ShouldBe(404);

        await coordinator.GoAsync(application);
        await coordinator.FillAsync("Kirjaa haastattelu pidetyksi", ("Note.Words", "Sopii ryhmiin."));
        await coordinator.GoAsync(application + "/decide/Accepted");
        await coordinator.FillAsync("Tallenna ja lähetä viesti", ("Form.Words", ""));
        coordinator.Page.Errors.ShouldHaveSingleItem();
        await coordinator.FillAsync("Tallenna ja lähetä viesti", ("Form.Words", "Hei Siiri,\n\ntervetuloa!"));
        coordinator.Page.Text.ShouldContain("Sopii ryhmiin.");
        (await stranger.GoAsync("/application/" + token)).Text.ShouldContain("Sinut on hyväksytty mukaan. Tervetuloa!");
        stranger.Page.Text.ShouldNotContain("Sopii ryhmiin.");
        await coordinator.ClickAsync("main a[href^='/register/']");
        coordinator.Page.Text.ShouldContain("Tulossa mukaan");
        await coordinator.FollowAsync("Ota käyttöön");
        await coordinator.PressAsync("Ota käyttöön");
        coordinator.Page.Errors.ShouldBe(["Kirjoita syy."]);
        await coordinator.FillAsync("Ota käyttöön", ("Form.Reason", "Kouluttautui toisaalla."));
        coordinator.Page.Text.ShouldContain("Henkilö on nyt käytettävissä.");
        coordinator.Page.Text.ShouldContain("Kaisa Koordinaattori. Syy: Kouluttautui toisaalla.");
        (await coordinator.GoAsync(application + "/decide/Draft")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_campaign_has_a_page_of_its_own_and_only_the_coordinator_makes_one()
    {
        await using var site = await Site.OpenAsync();
        site.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        using var coordinator = site.Visitor();
        await coordinator.GoAsync("/recruitment/campaigns/new");
        await coordinator.FillAsync("Tallenna haku", ("Form.TitleFi", "Kevään haku"), ("Form.TextFi", "Tule mukaan"), ("Form.Slug", "Väärä osoite"), ("Form.OpenDate", "28.3.2027"), ("Form.OpenTime", "3.30"),
            ("Form.CloseDate", "1.3.2027"), ("Form.CloseTime", "9"), ("Form.Sought", "0"));
        coordinator.Page.Errors.Count.ShouldBe(4); // the address, an hour that does not exist, closing before opening, nobody sought
        await coordinator.FillAsync("Tallenna haku", ("Form.Slug", "kevat-2027"), ("Form.OpenDate", "1.1.2020"), ("Form.OpenTime", "9"), ("Form.CloseDate", "1.3.2036"), ("Form.CloseTime", "16"),
            ("Form.Sought", "12"), ("Form.Sources", "kirjasto"));
        coordinator.Page.Text.ShouldContain("/join/kevat-2027?from=kirjasto");
        using var stranger = site.Visitor("");
        (await stranger.GoAsync("/join")).Text.ShouldContain("Kevään haku");
        (await stranger.GoAsync("/join/kevat-2027?from=kirjasto")).Text.ShouldContain("Tule mukaan");
        await stranger.PressAsync("Hae mukaan");
        stranger.Page.Title.ShouldBe("Nimi");
        (await site.ReadAsync<RecruitmentDb, string?>(async db => (await db.Applications.SingleAsync()).Source)).ShouldBe("kirjasto");
        (await stranger.GoAsync("/join/unknown")).Status.ShouldBe(404);
        (await stranger.GoAsync("/recruitment")).Status.ShouldBe(401);
    }

    [Fact]
    public async Task An_English_reader_gets_the_campaign_in_English_and_Finnish_words_are_marked_as_such()
    {
        await using var site = await Site.OpenAsync();
        site.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        using var coordinator = site.Visitor(language: "en");
        coordinator.Cookies.Add(coordinator.Site, new System.Net.Cookie("language", "en"));
        foreach (var (slug, english) in new[] { ("kevat", true), ("syksy", false) })
        {
            await coordinator.GoAsync("/recruitment/campaigns/new");
            await coordinator.FillAsync("Save the call", ("Form.TitleFi", "Haku " + slug), ("Form.TextFi", "Tule mukaan.\n\nKoulutamme."), ("Form.TitleEn", english ? "Call of spring" : ""), ("Form.TextEn", english ? "Join us." : ""),
                ("Form.Slug", slug), ("Form.Areas", "paihde"), ("Form.OpenDate", "1.1.2020"), ("Form.OpenTime", "9"), ("Form.CloseDate", "1.3.2036"), ("Form.CloseTime", "16"), ("Form.Sought", "12"));
        }

        using var reader = site.Visitor("", "en");
        reader.Cookies.Add(reader.Site, new System.Net.Cookie("language", "en"));
        await reader.GoAsync("/join/kevat");
        reader.Page.Title.ShouldBe("Call of spring");
        reader.Page.Document.QuerySelectorAll("main [lang]").ShouldBeEmpty();
        foreach (var finnish in new[] { "Tule mukaan", "Haku", "Päihde" })
            reader.Page.Text.ShouldNotContain(finnish);
        await reader.GoAsync("/join/syksy");
        reader.Page.One("h1[lang=fi]").TextContent.ShouldBe("Haku syksy");
        reader.Page.Document.QuerySelectorAll("main p[lang=fi]").Length.ShouldBe(2);
        await reader.GoAsync("/join");
        reader.Page.One("a[href='/join/kevat']").TextContent.ShouldBe("Call of spring");
        reader.Page.One("a[href='/join/syksy']").GetAttribute("lang").ShouldBe("fi");
        (await coordinator.GoAsync("/recruitment/campaigns")).Text.ShouldContain("Call of spring");
    }
}
