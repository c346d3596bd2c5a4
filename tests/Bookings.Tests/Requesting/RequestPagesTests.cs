using System.Net;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Tests.Requesting;

public sealed class RequestPagesTests
{
    [Fact]
    public async Task A_contact_writes_saves_corrects_and_sends_and_follows_the_request()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        (await ulla.GoAsync("/requests")).Text.ShouldContain("Lähetettyjä pyyntöjä ei vielä ole.");

        var page = await ulla.GoAsync("/requests/new");
        page.One("#CostCentre").GetAttribute("value").ShouldBe("4410");
        page.One("#ContactName").GetAttribute("value").ShouldBe("Ulla Yhteys");
        page = await ulla.PressAsync("Tallenna luonnos", new() { ["Form.Goal"] = "Vasta ajatus", ["Form.Date"] = "joskus" });
        page.Text.ShouldContain("Luonnos on tallennettu");
        page.One("#Date").GetAttribute("value").ShouldBe("joskus");
        var draft = County.IdIn(page.Address);
        (await ulla.GoAsync("/requests")).Text.ShouldContain("Vasta ajatus");

        await ulla.GoAsync($"/requests/draft/{draft}");
        page = await ulla.PressAsync("Lähetä pyyntö", County.Typed(("Date", "31.8.2026"), ("Address", "")));
        page.Errors.ShouldBe(["Päivä on jo mennyt. Valitse tuleva päivä.", "Kirjoita osoite."]);
        page.One("#Date").GetAttribute("aria-describedby")!.ShouldContain("Date-error");
        page.One("#Goal").TextContent.ShouldBe("Kehitämme vastaanottoa.");

        page = await ulla.PressAsync("Lähetä pyyntö", County.Typed());
        page.Address.ShouldBe($"/requests/{draft}?done=sent");
        page.Text.ShouldContain("Etsitään sopivat ihmiset ja tarjotaan heille tehtävää.");
        page.Text.ShouldContain("ti 1.12.2026 klo 13.00–15.00");
        await county.Site.RestAsync();
        (await ulla.GoAsync($"/requests/{draft}")).Text.ShouldContain("Palkkiota ei ole päätetty");
        (await ulla.GoAsync($"/requests/draft/{draft}")).Address.ShouldBe($"/requests/{draft}");
        (await ulla.GoAsync("/requests")).Text.ShouldContain("Kehittämistyöpaja");
        (await county.Site.LastMailAsync("kokemus@alue.example")).ShouldContain("Kuhmon sosiaalityö pyytää kokemusasiantuntijaa.");
    }

    [Fact]
    public async Task The_same_form_posted_again_from_the_back_button_shows_the_request()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        await ulla.GoAsync("/requests/new");
        var old = ulla.Page;
        await ulla.PressAsync("Tallenna luonnos", County.Typed());
        var draft = ulla.Page;
        await ulla.PressAsync("Lähetä pyyntö", County.Typed());
        var sent = ulla.Page.Address;
        foreach (var before in new[] { old, draft })
        {
            ulla.Return(before);
            (await ulla.PressAsync("Lähetä pyyntö", County.Typed(("Goal", "Toinen tavoite")))).Address.ShouldBe(sent);
            ulla.Return(before);
            (await ulla.PressAsync("Tallenna luonnos", County.Typed())).Address.ShouldBe(sent);
        }
        (await county.ReadAsync<Bookings.Data.BookingsDb, int>(db => db.Requests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_tabs_the_one_on_older_text_is_told_and_loses_nothing()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        await ulla.GoAsync("/requests/new");
        var tab = await ulla.PressAsync("Tallenna luonnos", new() { ["Form.Goal"] = "Alku" });
        await ulla.PressAsync("Tallenna luonnos", new() { ["Form.Goal"] = "Ensimmäinen välilehti" });
        ulla.Return(tab);
        var page = await ulla.PressAsync("Tallenna luonnos", new() { ["Form.Goal"] = "Toinen välilehti" });
        page.Text.ShouldContain("Luonnosta on muutettu tällä välin");
        page.One("#Goal").TextContent.ShouldBe("Toinen välilehti");
        page = await ulla.PressAsync("Tallenna luonnos");
        page.Text.ShouldContain("Luonnos on tallennettu");
        page.One("#Goal").TextContent.ShouldBe("Toinen välilehti");
    }

    [Fact]
    public async Task Another_units_request_and_draft_are_not_found_and_cannot_be_written()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        using var otto = await county.Site.SignedInAsync(County.Otto);
        var request = await County.SendAsync(ulla);
        await ulla.GoAsync("/requests/new");
        await ulla.PressAsync("Tallenna luonnos", County.Typed(("Goal", "Ullan oma")));
        var form = ulla.Page;
        var draft = County.IdIn(form.Address);
        foreach (var address in new[] { $"/requests/{request}", $"/requests/draft/{draft}", $"/requests/draft/{draft}/discard", $"/requests/new?unit={form.One("input[name='Form.UnitId']").GetAttribute("value")}", $"/requests/{Guid.NewGuid()}" })
            (await otto.GoAsync(address)).Status.ShouldBe(404, address);
        (await otto.GoAsync("/units")).Status.ShouldBe(403);
        (await otto.GoAsync("/bookings")).Status.ShouldBe(403);

        // A forged form: Otto's own page with Ulla's ids in it.
        await otto.GoAsync("/requests/new");
        var forged = County.Typed(("Id", draft.ToString()), ("UnitId", form.One("input[name='Form.UnitId']").GetAttribute("value")), ("Goal", "Kaapattu"));
        (await otto.PressAsync("Tallenna luonnos", forged)).Status.ShouldBe(404);
        await otto.GoAsync("/requests/new");
        (await otto.PressAsync("Lähetä pyyntö", County.Typed(("Id", draft.ToString()), ("Goal", "Kaapattu")))).Status.ShouldBe(404);
        (await ulla.GoAsync($"/requests/draft/{draft}")).One("#Goal").TextContent.ShouldBe("Ullan oma");
    }

    [Fact]
    public async Task Whatever_is_typed_is_shown_as_text()
    {
        const string Odd = "<script>alert(1)</script> & \"'🙂 مرحبا";
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var id = await County.SendAsync(ulla, ("Goal", Odd), ("Audience", Odd), ("Experience", Odd), ("Address", Odd), ("Accessibility", Odd), ("ContactName", Odd), ("CostCentre", Odd));
        foreach (var (visitor, address) in new[] { (ulla, $"/requests/{id}"), (ulla, "/requests"), (county.Kaisa, $"/requests/{id}"), (county.Kaisa, "/bookings") })
            (await visitor.GoAsync(address)).Document.QuerySelectorAll("main script").ShouldBeEmpty();
        ulla.Page.Status.ShouldBe(200);
        (await ulla.GoAsync($"/requests/{id}")).Document.QuerySelectorAll("dd").Count(fact => fact.TextContent.Contains(Odd, StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public async Task A_megabyte_in_a_field_is_kept_as_a_draft_and_refused_when_sent()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        await ulla.GoAsync("/requests/new");
        var page = await ulla.PressAsync("Lähetä pyyntö", County.Typed(("Goal", new string('x', 1_000_000))));
        page.Errors.ShouldBe(["Teksti on liian pitkä. Siinä saa olla enintään 2000 merkkiä, nyt niitä on 1000000."]);
        page.One("#Goal").TextContent.Length.ShouldBe(1_000_000);
    }

    [Fact]
    public async Task The_expert_is_shown_only_once_confirmed_by_first_name_and_every_look_is_logged()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var id = await County.SendAsync(ulla);
        var expert = await county.TakePlaceAsync(id, "Tarvitsen hissin");
        var page = await ulla.GoAsync($"/requests/{id}");
        page.Text.ShouldContain("Liisa");
        page.Text.ShouldContain("Tarvitsen hissin");
        page.Text.ShouldContain("050 765 4321");
        page.Html.ShouldNotContain("Salainen");
        (await county.Kaisa.GoAsync($"/requests/{id}")).Text.ShouldContain("Liisa Salainen");
        var looks = await county.ReadAsync<FoundationDb, List<string>>(db => db.PrivacyEntries.Where(e => e.Subject == expert).OrderBy(e => e.At).Select(e => e.ByRole + " " + e.What).ToListAsync());
        looks.ShouldBe(["unit bookings.contact", "unit bookings.needs", "coordinator bookings.contact", "coordinator bookings.needs"]);

        await county.WriteAsync<Bookings.Data.BookingsDb>(async db => (await db.Assignments.SingleAsync()).Complete());
        page = await ulla.GoAsync($"/requests/{id}");
        page.Text.ShouldContain("Liisa");
        page.Html.ShouldNotContain("Tarvitsen hissin");
        page.Html.ShouldNotContain("050 765 4321");
    }

    [Fact]
    public async Task A_promised_link_is_given_later_and_reaches_who_comes()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var id = await County.SendAsync(ulla, ("Where", "remote"), ("LinkLater", "yes"));
        await county.TakePlaceAsync(id, "");
        await ulla.GoAsync($"/requests/{id}");
        (await ulla.PressAsync("Lähetä linkki", new() { ["Form.MeetingLink"] = "kokous" })).Errors.ShouldBe(["Linkki ei ole oikein. Kopioi koko linkki. Se alkaa näin: https://"]);
        var before = ulla.Page;
        (await ulla.PressAsync("Lähetä linkki", new() { ["Form.MeetingLink"] = "https://kokous.example/7" })).Text.ShouldContain("Linkki on tallennettu");
        ulla.Return(before);
        (await ulla.PressAsync("Lähetä linkki", new() { ["Form.MeetingLink"] = "https://kokous.example/7" })).Text.ShouldContain("Linkki on tallennettu");
        (await county.Site.LastMailAsync("liisa@posti.example")).ShouldContain("https://kokous.example/7");
        county.Site.Mails("liisa@posti.example").Count.ShouldBe(1);
        (await ulla.GoAsync($"/requests/{id}")).Text.ShouldNotContain("Kokouksen linkki puuttuu");
    }

    [Fact]
    public async Task The_coordinator_asks_for_a_unit_and_filters_the_inbox()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var ullas = await County.SendAsync(ulla);
        var page = await county.Kaisa.GoAsync("/requests/new");
        var kajaani = page.Document.QuerySelectorAll("select[name=unit] option").First(o => o.TextContent == "Kajaanin sosiaalityö").GetAttribute("value");
        await county.Kaisa.GoAsync($"/requests/new?unit={kajaani}");
        page = await county.Kaisa.PressAsync("Lähetä pyyntö", County.Typed(("ContactName", "Otto Toinen"), ("Date", "2.11.2026"), ("Municipality", "205")));
        var ottos = County.IdIn(page.Address);

        (await county.Kaisa.GoAsync("/bookings")).Text.ShouldContain("2 uutta pyyntöä odottaa sinua.");
        Links(county.Kaisa.Page).ShouldBe([ottos, ullas]);
        Links(await county.Kaisa.GoAsync("/bookings?place=290")).ShouldBe([ullas]);
        Links(await county.Kaisa.GoAsync($"/bookings?unit={kajaani}&status=all")).ShouldBe([ottos]);
        (await county.Kaisa.GoAsync("/bookings?status=Cancelled")).Text.ShouldContain("Tällaisia pyyntöjä ei ole.");
        (await county.Kaisa.GoAsync("/bookings?status=x&unit=y&place=z&page=-1")).Status.ShouldBe(200);
        (await county.Kaisa.GoAsync($"/requests/{ullas}")).One($"a[href='/bookings/requests/{ullas}/candidates']").TextContent.Trim().ShouldBe("Etsi sopivat");
    }

    [Fact]
    public async Task A_draft_can_be_deleted_after_a_question()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        await ulla.GoAsync("/requests/new");
        var page = await ulla.PressAsync("Tallenna luonnos", County.Typed());
        await ulla.GoAsync($"/requests/draft/{County.IdIn(page.Address)}/discard");
        var question = ulla.Page;
        page = await ulla.PressAsync("Poista luonnos");
        ulla.Return(question);
        page = await ulla.PressAsync("Poista luonnos");
        page.Address.ShouldBe("/requests?done=discarded");
        page.Text.ShouldContain("Luonnos on poistettu.");
    }

    private static List<Guid> Links(SiteRig.Seen page) =>
        [.. page.Document.QuerySelectorAll("table a").Select(a => a.GetAttribute("href")!).Where(href => href.StartsWith("/requests/", StringComparison.Ordinal)).Select(County.IdIn)];
}
