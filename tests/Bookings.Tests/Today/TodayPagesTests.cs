using Bookings.Data;
using Bookings.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;

namespace Bookings.Tests.Today;

public sealed class TodayPagesTests
{
    [Fact]
    public async Task The_day_says_why_each_thing_is_there_and_leads_to_what_to_do()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync("/bookings/today")).Text.ShouldContain("Mikään ei odota sinua juuri nyt.");

        var fresh = await scene.RequestAsync();
        await scene.OfferedAsync("Aino");
        var (place, request) = await scene.ConfirmedAsync("Eero");
        var page = await kaisa.GoAsync("/bookings/today");
        page.Text.ShouldContain("Uusi pyyntö. Keneltäkään ei ole vielä kysytty.");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1, "Aino has three days to answer, and Eero comes in two weeks");
        (await kaisa.FollowAsync("Etsi sopivat")).Address.ShouldBe($"/bookings/requests/{fresh}/candidates");
        site.Clock.Advance(Duration.FromHours(46));
        page = await kaisa.GoAsync("/bookings/today");
        page.Text.ShouldContain("Vastausta ei ole tullut ja vastausaika päättyy pian.");
        page.Text.ShouldContain("Aino Esimerkki");
        (await kaisa.FollowAsync("Soita ja kirjaa")).Text.ShouldContain("Aino");

        site.Clock.Set(request.EndsAt + Duration.FromHours(1));
        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        (await ulla.GoAsync($"/assignments/{place}/unit-report")).Text.ShouldContain("Koordinaattori soittaa henkilölle, joka on pyynnössä yhteyshenkilönä.");
        await ulla.PressAsync("Lähetä", new() { ["Form.What"] = "held", ["Form.Words"] = "Jutellaan", ["Form.Contact"] = "yes" });
        (await kaisa.GoAsync("/my")).Text.ShouldContain("Ihmisiä, jotka toivovat yhteydenottoasi: 1");
        page = await kaisa.GoAsync("/bookings/today");
        page.Text.ShouldContain("Hän toivoo palautteessa, että otat yhteyttä.");
        page = await kaisa.FollowAsync("Ota yhteyttä");
        foreach (var words in new[] { "Jutellaan", "Ulla Yksikkö", "044 000 0000" })
            page.Text.ShouldContain(words);
        var contact = page.Address;
        (await kaisa.PressAsync("Olen ottanut yhteyttä")).Text.ShouldContain("Yhteydenotto on merkitty tehdyksi");
        kaisa.Page.Text.ShouldNotContain("Hän toivoo palautteessa");
        (await kaisa.GoAsync(contact)).Text.ShouldContain("Tähän on otettu yhteyttä");
        (await kaisa.GoAsync($"/bookings/contacts/{Guid.NewGuid()}")).Status.ShouldBe(404);
        foreach (var address in new[] { "/bookings/today", "/bookings/calendar", "/bookings/together", contact })
            (await ulla.GoAsync(address)).Status.ShouldBe(403);
    }

    [Fact]
    public async Task An_experts_wish_for_contact_is_logged_when_it_is_read_and_gone_when_they_are_erased()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (place, request) = await scene.ConfirmedAsync("Eero");
        site.Clock.Set(request.EndsAt + Duration.FromHours(1));
        using var eero = await site.SignedInAsync("eero@posti.example");
        await eero.GoAsync($"/my/tasks/{place}/report");
        await eero.PressAsync("Lähetä", new() { ["Form.Contact"] = "yes" });
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/bookings/today");
        var page = await kaisa.FollowAsync("Ota yhteyttä");
        page.Text.ShouldContain("+358457550000");
        var expert = await scene.ExpertOfAsync(place);
        await using (var scope = site.Services.CreateAsyncScope())
            (await scope.ServiceProvider.GetRequiredService<Foundation.Persistence.FoundationDb>().PrivacyEntries.Where(read => read.Subject == expert).Select(read => read.What).ToListAsync(TestContext.Current.CancellationToken)).ShouldContain("bookings.contact");

        await site.PublishAsync(new Recruitment.Contracts.PersonErased(expert, 9, DateTimeOffset.UnixEpoch));
        (await kaisa.GoAsync(page.Address)).Status.ShouldBe(404);
    }
}
