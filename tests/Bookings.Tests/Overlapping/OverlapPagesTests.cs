using Bookings.Tests.Pages;
using SiteRig;

namespace Bookings.Tests.Overlapping;

/// <summary>An agreed overlap as the coordinator records it, and as each sees it.</summary>
public sealed class OverlapPagesTests(Questions questions)
{
    private const string Reason = "Käy <b>kesken</b> päivän toisessa; sovittu", Shown = "Sovittu päällekkäisyys";

    [Fact]
    public async Task The_coordinator_sees_what_it_overlaps_with_and_records_the_yes_with_a_reason_that_both_sides_of_it_show()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (first, request) = await scene.ConfirmedAsync("Aino");
        var (beside, offer, token) = await scene.OfferedBesideAsync(first);
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        using var aino = await site.SignedInAsync("aino@posti.example");
        await aino.GoAsync("/my/calendar");
        var feed = new Uri((await aino.PressAsync("Tee osoite Omat tehtäväni")).One("code").TextContent.Trim()).AbsolutePath;

        // Her own yes is refused as ever: behind the link and on her own page.
        foreach (var (address, form) in new[] { ($"/offer/{token}", "answer"), ($"/my/offers/{offer}", "my-offer") })
        {
            await aino.GoAsync(address);
            (await aino.SendAsync(address, form, ("Form.Answer", "yes"), ("Form.Known", "yes"), ("Form.Why", "Itse sovittu"), ("Form.Seen", ""))).Errors.ShouldHaveSingleItem().ShouldStartWith("Sinulla on jo muuta sovittua samaan aikaan.");
        }
        (await aino.GoAsync($"/bookings/offers/{offer}/answer")).Status.ShouldBe(403);

        var page = await kaisa.GoAsync($"/bookings/offers/{offer}/answer");
        page.Text.ShouldContain("Aino Esimerkki: Kehittämistyöpaja, Kuhmon sosiaalityö, ti 15.9.2026 klo 12.00–14.00 Kuhmo, Kainuuntie 5");
        page.One($".notice a[href='/requests/{request.Id}']");
        page = await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Answer"] = "yes", ["Form.Reason"] = "Puhelimessa" });
        page.Errors.ShouldHaveSingleItem().ShouldStartWith("Ihmisellä on jo muuta samaan aikaan.");
        (page.Problems.ShouldHaveSingleItem(), page.Value("Form.Reason")).ShouldBe(("Form.Known", "Puhelimessa"));
        (await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Known"] = "yes" })).Errors.ShouldBe(["Kirjoita, miksi ajat saavat mennä päällekkäin."]);
        page = await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Known"] = null, ["Form.Why"] = Reason });
        page.Problems.ShouldBe(["Form.Known"]);
        page.Value("Form.Why").ShouldBe(Reason);
        (await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Known"] = "yes", ["Form.Why"] = new string('x', 501) })).Problems.ShouldBe(["Form.Why"]);
        (await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Known"] = "yes", ["Form.Why"] = Reason, ["Form.Seen"] = "toinen" })).Errors.ShouldHaveSingleItem().ShouldStartWith("Tilanne on muuttunut.");
        (await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Known"] = "yes", ["Form.Why"] = Reason })).Address.ShouldBe($"/requests/{beside.Id}");
        await site.RestAsync();

        foreach (var id in new[] { beside.Id, request.Id })
        {
            page = await kaisa.GoAsync($"/requests/{id}");
            page.Text.ShouldContain(Shown);
            page.Text.ShouldContain(Reason);
        }
        page = await kaisa.GoAsync("/bookings/calendar?month=2026-09");
        page.Document.QuerySelectorAll("table.month li").ShouldAllBe(task => task.TextContent.Contains("Päällekkäin: Aino Esimerkki"));
        page.Document.QuerySelectorAll(".rows > li").Count(row => row.TextContent.Contains(Reason)).ShouldBe(2);

        var second = (await aino.GoAsync("/my/tasks")).Document.QuerySelectorAll("#my-coming ~ ul a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Single(id => id != first.ToString());
        aino.Page.Document.QuerySelectorAll("#my-coming ~ ul li").Count(row => row.TextContent.Contains(Reason)).ShouldBe(2);
        foreach (var place in new[] { first.ToString(), second })
        {
            (await aino.GoAsync($"/my/tasks/{place}")).Text.ShouldContain(Reason);
            Unfolded((await aino.ClickAsync("a[href$='calendar.ics']")).Html).ShouldContain("Käy <b>kesken</b> päivän toisessa\\; sovittu");
        }
        using var program = site.Visitor();
        Unfolded((await program.GoAsync(feed)).Html).Split("Käy <b>kesken</b>").Length.ShouldBe(3);
        (await questions.OfAsync([(program, feed), (aino, "/my/tasks"), (aino, $"/my/tasks/{first}")])).Select(line => line.Split(": ")[^1]).ShouldBe(["3", "6", "4"]);

        // The units see neither the reason nor the other booking.
        foreach (var (who, mail, own, others) in new[] { (SiteScene.Ulla, SiteScene.Ulla, request.Id, "Sotkamon perhekeskus"), (SiteScene.Olli, SiteScene.Olli, beside.Id, "Kuhmon sosiaalityö") })
        {
            using var contact = await site.SignedInAsync(who);
            page = await contact.GoAsync($"/requests/{own}");
            foreach (var word in new[] { "kesken", Shown, others })
                page.Html.ShouldNotContain(word);
            await contact.GoAsync("/my/calendar");
            var theirs = new Uri((await contact.PressAsync("Tee osoite Yksikköni tehtävät")).One("code").TextContent.Trim()).AbsolutePath;
            Unfolded((await program.GoAsync(theirs)).Html).ShouldContain("(Aino)");
            program.Page.Html.ShouldNotContain("kesken");
            foreach (var sent in site.Mails(mail))
                sent.ShouldNotContain("kesken");
        }

        // When one of the two is cancelled, nothing is left of it on the other.
        await aino.GoAsync($"/my/tasks/{second}/cancel");
        await aino.SubmitAsync("form.form", new() { ["Form.Kind"] = "personal" });
        (await aino.GoAsync($"/my/tasks/{first}")).Text.ShouldNotContain(Shown);
        (await program.GoAsync(feed)).Html.ShouldNotContain("kesken");
        (await kaisa.GoAsync($"/requests/{request.Id}")).Text.ShouldNotContain(Shown);
    }

    [Fact]
    public async Task Who_is_busy_can_be_asked_by_phone_and_a_move_can_keep_the_place_knowingly()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (first, request) = await scene.ConfirmedAsync("Aino");
        var beside = await scene.RequestBesideAsync();
        await site.RestAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await kaisa.GoAsync($"/bookings/requests/{beside}/candidates")).Text.ShouldContain("Aino Esimerkki: hänellä on muuta samaan aikaan");
        await kaisa.FollowAsync("Kysy puhelimessa, vaikka aika menee päällekkäin");
        var page = await kaisa.PressAsync("Lähetä tarjous", new() { ["Form.Undecided"] = "yes" });
        page.Errors.ShouldBe(["Aino Esimerkki: samaan aikaan on muuta. Merkitse, että tiedät sen ja soitat itse."]);
        (await kaisa.PressAsync("Lähetä tarjous", new() { ["Form.Overlap"] = "yes", ["Form.How"] = "InOrder" })).Errors.ShouldHaveSingleItem().ShouldContain("Järjestelmä ei kysy häneltä.");
        (await kaisa.PressAsync("Lähetä tarjous", new() { ["Form.How"] = "hand" })).Address.ShouldBe($"/requests/{beside}");
        var mails = site.Mails("aino@posti.example").Count;
        await kaisa.GoAsync("/bookings/calls");
        await kaisa.FollowAsync("Soita ja kirjaa");
        (await kaisa.PressAsync("Tallenna vastaus", new() { ["Form.Answer"] = "yes", ["Form.Known"] = "yes", ["Form.Why"] = "Käy välillä" })).Address.ShouldBe($"/requests/{beside}");
        await site.RestAsync();
        site.Mails("aino@posti.example").Count.ShouldBe(mails + 2); // the confirmation, and the entry of the first

        // The first moves an hour: it overlaps still, and what was agreed was of the old time.
        await kaisa.GoAsync($"/requests/{request.Id}/replan");
        page = await kaisa.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Start"] = "13.00", ["Form.End"] = "15.00", ["Form.Reason"] = "Siirto" });
        page.Text.ShouldContain("Aino Esimerkki: Kehittämistyöpaja, Sotkamon perhekeskus, ti 15.9.2026 klo 13.00–15.00");
        (await kaisa.PressAsync("Muuta ja kerro")).Errors.ShouldBe(["Valitse, että paikka vapautetaan, kirjaa sovittu päällekkäisyys tai muuta aikaa."]);
        (await kaisa.PressAsync("Muuta ja kerro", new() { ["Form.Why"] = "Sovittu uudelleen" })).Problems.ShouldBe(["Form.Known"]);
        await kaisa.PressAsync("Takaisin muokkaamaan");
        (await kaisa.PressAsync("Jatka: keitä muutos koskee")).Value("Form.Why").ShouldBe("Sovittu uudelleen");
        (await kaisa.PressAsync("Muuta ja kerro", new() { ["Form.Known"] = "yes" })).Text.ShouldContain("Muutos on tallennettu");
        kaisa.Page.Text.ShouldContain("Sovittu uudelleen");
        kaisa.Page.Text.ShouldNotContain("Käy välillä");
        await site.RestAsync();
        using var aino = await site.SignedInAsync("aino@posti.example");
        (await aino.GoAsync($"/my/tasks/{first}")).Text.ShouldContain("Sovittu uudelleen");

        using var ulla = await site.SignedInAsync(SiteScene.Ulla);
        await ulla.GoAsync($"/requests/{request.Id}/replan");
        page = await ulla.PressAsync("Jatka: keitä muutos koskee", new() { ["Form.Start"] = "14.00", ["Form.End"] = "16.00", ["Form.Reason"] = "Siirto" });
        page.Text.ShouldContain("Jollakin tulijoista on jo muuta uuteen aikaan.");
        foreach (var word in new[] { "Sotkamon", "Sovittu uudelleen", "Form.Known" })
            page.Html.ShouldNotContain(word);
    }

    private static string Unfolded(string ics) => ics.Replace("\r\n ", "");
}
