using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;
using Recruitment.Registering;
using SiteRig;

namespace Recruitment.Tests.Pages;

/// <summary>What an expert sees and changes of their own, on the whole site and signed in as people do.</summary>
public sealed class OwnDataTests
{
    private static readonly ExpertDetails Ville = Register.Ville with { Email = "ville@esimerkki.example" };

    private static async Task<(TestSite Site, Guid Maija, Visitor AsMaija)> OpenAsync()
    {
        var site = await TestSite.SetUpAsync();
        var maija = await AddAsync(site, Register.Maija with { Qualified = false });
        await AddAsync(site, Ville);
        await site.RestAsync();
        return (site, maija, await site.SignedInAsync(Register.Maija.Email!));
    }

    [Fact]
    public async Task A_person_sees_what_is_known_and_who_has_looked_and_not_their_own_visits()
    {
        var (site, maija, visitor) = await OpenAsync();
        await using var _ = site;
        (await visitor.GoAsync("/my/details")).Text.ShouldContain("Pyörätuoli");
        visitor.Page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1); // registered by the service itself
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        await coordinator.GoAsync($"/register/{maija}");
        var lines = (await visitor.GoAsync("/my/details")).Document.QuerySelectorAll("tbody tr").Select(line => line.TextContent).ToList();
        lines.Count.ShouldBe(2);
        lines[0].ShouldContain("Kaisa Koordinaattori, koordinaattori");
        lines[0].ShouldContain("rekisterin tiedot ja esteettömyystarpeet");
        await visitor.GoAsync("/my/details/edit");
        await visitor.FillAsync("Tallenna", ("Form.Municipality", "765"));
        visitor.Page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(2); // the own change is no news
        (await coordinator.GoAsync("/my/details")).Status.ShouldBe(403);
        using var nobody = site.Visitor();
        (await nobody.GoAsync("/my/details")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_person_asks_to_leave_and_the_coordinator_sees_it_until_it_is_seen_to()
    {
        var (site, maija, visitor) = await OpenAsync();
        await using var _ = site;
        await visitor.GoAsync("/my/details");
        await visitor.FollowAsync("Haluan lopettaa");
        (await visitor.PressAsync("Pyydän saada lopettaa")).Text.ShouldContain("Pyyntö on lähetetty");
        visitor.Page.Text.ShouldContain("että saat lopettaa. Koordinaattori ottaa sinuun yhteyttä.");

        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        (await coordinator.GoAsync("/my")).Text.ShouldContain("Maija Korhonen haluaa lopettaa");
        (await coordinator.GoAsync($"/register/{maija}")).Text.ShouldContain("Henkilö haluaa lopettaa");
        await coordinator.FollowAsync("Hoida pyyntö");
        coordinator.Page.One("a.button-primary").GetAttribute("href").ShouldBe($"/register/{maija}/leave");
        var open = coordinator.Page;
        (await coordinator.PressAsync("Sulje pyyntö")).Text.ShouldContain("Pyyntö on suljettu");
        coordinator.Page.Document.QuerySelector($"a[href='/register/{maija}/wish/leave']").ShouldBeNull();
        coordinator.Return(open);
        (await coordinator.PressAsync("Sulje pyyntö")).Text.ShouldContain("Pyyntö on suljettu"); // a second tab

        (await coordinator.GoAsync("/my")).Text.ShouldNotContain("haluaa lopettaa");
        (await coordinator.GoAsync($"/register/{maija}/wish/erase")).Status.ShouldBe(404);
        (await visitor.GoAsync("/my/details/wish/nonsense")).Status.ShouldBe(404);
        (await visitor.GoAsync($"/register/{maija}/wish/leave")).Status.ShouldBe(403);
    }

    [Fact]
    public async Task A_person_takes_a_wish_back_and_sees_what_has_happened_without_who_did_it()
    {
        var (site, maija, visitor) = await OpenAsync();
        await using var _ = site;
        using var coordinator = await site.SignedInAsync(TestSite.Coordinator);
        await coordinator.GoAsync($"/register/{maija}/pause");
        await coordinator.PressAsync("Merkitse tauko");
        coordinator.Page.One("ol.rows").TextContent.ShouldContain("Merkitsi: Kaisa Koordinaattori");

        await visitor.GoAsync("/my/details/wish/erase");
        await visitor.PressAsync("Pyydän poistamaan tietoni");
        await visitor.GoAsync("/my/details/wish/erase");
        (await visitor.PressAsync("Peru pyyntö")).Text.ShouldContain("Pyyntö on peruttu");

        var lines = visitor.Page.Document.QuerySelectorAll("ol.rows li").Select(line => line.TextContent).ToList();
        lines.Count.ShouldBe(4); // asked, closed, paused, registered
        lines.ShouldAllBe(line => !line.Contains("Kaisa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_changes_their_own_details_but_not_what_the_coordinator_decides()
    {
        var (site, maija, visitor) = await OpenAsync();
        await using var _ = site;
        await visitor.GoAsync("/my/details/edit");
        await visitor.FillAsync("Tallenna", ("Form.Email", Ville.Email));
        visitor.Page.Errors.ShouldHaveSingleItem().ShouldNotContain("Ville");
        await visitor.FillAsync("Tallenna", ("Form.Email", Register.Maija.Email), ("Form.Municipality", "765"), ("Form.Qualified", CheckField.Yes), ("Form.Role", ExpertRoles.DeveloperClient));
        visitor.Page.Address.ShouldBe("/my/details?said=changed");
        var now = await ReadAsync(site, maija);
        (now.Municipality, now.Qualified, now.Role).ShouldBe(("765", false, ExpertRoles.Expert));
    }

    [Fact]
    public async Task The_file_holds_what_is_known_in_words_that_can_be_read()
    {
        var (site, maija, visitor) = await OpenAsync();
        await using var _ = site;
        using var answer = await visitor.Http.GetAsync("/my/details.json", TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("omat-tiedot.json");
        using var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        json.RootElement.GetProperty("details").GetProperty("needs").GetString().ShouldBe("Pyörätuoli");
        json.RootElement.GetProperty("log").GetArrayLength().ShouldBe(1);
        (await ReadAsync(site, maija)).ShouldNotBeNull();
        using var nobody = site.Visitor();
        (await nobody.GoAsync("/my/details.json")).Address.ShouldStartWith("/sign-in");
    }

    private static async Task<Guid> AddAsync(TestSite site, ExpertDetails details)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<Registration>(new RegisterExpert(details))).ShouldBeOfType<Registration.Done>().ExpertId;
    }

    private static async Task<Expert> ReadAsync(TestSite site, Guid id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RecruitmentDb>().Experts.AsNoTracking().SingleAsync(e => e.Id == id);
    }
}
