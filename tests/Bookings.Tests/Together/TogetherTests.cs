using Bookings.Answering;
using Bookings.Data;
using Bookings.Tests.Pages;
using Bookings.Tests.Requesting;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;

namespace Bookings.Tests.Together;

public sealed class TogetherTests
{
    [Fact]
    public async Task Those_whose_answer_is_awaited_are_reminded_once_a_day_with_a_link_that_works()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        var (old, _) = await scene.OfferedAsync("Aino");
        var (tokenOfEero, _) = await scene.OfferedAsync("Eero");
        var (aino, eero, fresh) = (await scene.RequestOfAsync(old), await scene.RequestOfAsync(tokenOfEero), await scene.RequestAsync());
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        var page = await ChooseAsync(kaisa, "Remind", aino, eero, fresh);
        page.Document.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(["Nämä tehdään", "Näille ei tehdä mitään"]);
        foreach (var words in new[] { "Muistutus lähtee: Aino Esimerkki.", "Muistutus lähtee: Eero Esimerkki.", "Keneltäkään ei odoteta vastausta." })
            page.Text.ShouldContain(words);
        site.Mails("aino@posti.example").ShouldBeEmpty("a look does nothing");

        await DeclineAsync(site, await scene.OfferOfAsync(tokenOfEero));
        var seen = kaisa.Page;
        foreach (var outcome in new[] { "Tehty", "Oli jo tehty" }) // the button is pressed twice
        {
            kaisa.Return(seen);
            page = await kaisa.PressAsync("Muistuta vastaamisesta");
            page.Text.ShouldContain("Tehty: 1 / 2.");
            Outcomes(page).Order().ShouldBe(["Ei tehty: tilanne on muuttunut", outcome]);
        }
        await site.RestAsync();
        var mail = site.Mails("aino@posti.example").ShouldHaveSingleItem();
        mail.ShouldContain("Et ole vielä vastannut.");
        site.Mails("eero@posti.example").ShouldAllBe(letter => !letter.Contains("Et ole vielä vastannut."));

        using var visitor = site.Visitor();
        var link = System.Text.RegularExpressions.Regex.Match(mail, @"/offer/[\w-]+").Value;
        (await visitor.GoAsync(link)).Status.ShouldBe(200);
        (await visitor.GoAsync("/offer/" + old)).Text.ShouldNotContain("Kehittämistyöpaja");

        (await ChooseAsync(kaisa, "Remind", aino)).Text.ShouldContain("Aino Esimerkki: on jo muistutettu alle vuorokausi sitten.");
        kaisa.Page.Document.QuerySelectorAll("main button[type=submit]").ShouldBeEmpty();
        site.Clock.Advance(Duration.FromHours(11)); // nine in the evening
        (await ChooseAsync(kaisa, "Remind", aino)).Text.ShouldContain("on jo muistutettu");
        site.Clock.Advance(Duration.FromHours(25));
        (await ChooseAsync(kaisa, "Remind", aino)).Text.ShouldContain("Aino Esimerkki: hänellä on nyt hiljainen aika.");
        site.Clock.Advance(Duration.FromHours(12));
        (await ChooseAsync(kaisa, "Remind", aino)).Text.ShouldContain("Muistutus lähtee: Aino Esimerkki.");
    }

    [Fact]
    public async Task Several_askings_are_started_and_stopped_and_several_requests_called_off_for_one_reason()
    {
        var (site, scene) = await SiteScene.OpenAsync();
        await using var _ = site;
        Guid[] requests = [await scene.RequestAsync(), await scene.RequestAsync()];
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        (await ChooseAsync(kaisa, "Start", requests)).Text.ShouldContain("Palkkiota ei ole päätetty. Tarjoa tehtävä pyynnön omalla sivulla.");
        await DecideFeesAsync(site);
        (await ChooseAsync(kaisa, "Start", requests)).Text.ShouldContain("Kukaan rekisterissä ei sovi.");
        await scene.ExpertAsync("Aino");
        await scene.ExpertAsync("Eero");
        var page = await ChooseAsync(kaisa, "Start", requests);
        page.Text.ShouldContain("Kysely alkaa järjestyksessä. Sopivia on nyt 2, vapaita paikkoja 1.");
        var seen = kaisa.Page;
        (await kaisa.PressAsync("Aloita kysely järjestyksessä")).Text.ShouldContain("Tehty: 2 / 2.");
        await site.RestAsync();
        (await CountAsync(site, db => db.AskingLists.CountAsync(a => a.State == AskingState.Running))).ShouldBe(2);
        await AgainAsync(kaisa, seen, "Aloita kysely järjestyksessä");
        await site.RestAsync();
        (await CountAsync(site, db => db.Offers.CountAsync())).ShouldBe(2, "nobody more is asked");

        (await ChooseAsync(kaisa, "Stop", requests)).Text.ShouldContain("Kysely pysähtyy. Uusia ihmisiä ei enää kysytä.");
        seen = kaisa.Page;
        (await kaisa.PressAsync("Pysäytä kysely")).Text.ShouldContain("Tehty: 2 / 2.");
        await AgainAsync(kaisa, seen, "Pysäytä kysely");
        (await ChooseAsync(kaisa, "Stop", requests)).Text.ShouldContain("Kysely ei ole käynnissä.");

        await ChooseAsync(kaisa, "Cancel", requests);
        (await kaisa.PressAsync("Peru pyynnöt")).Errors.ShouldNotBeEmpty();
        (await CountAsync(site, db => db.RequestCancellations.CountAsync())).ShouldBe(0);
        seen = kaisa.Page;
        (await kaisa.PressAsync("Peru pyynnöt", new() { ["Form.Kind"] = "called-off" })).Text.ShouldContain("Tehty: 2 / 2.");
        await AgainAsync(kaisa, seen, "Peru pyynnöt", new() { ["Form.Kind"] = "staff" });
        (await CountAsync(site, db => db.RequestCancellations.CountAsync(c => c.Reason == "key:called-off" && c.ByRole == "coordinator"))).ShouldBe(2);
        (await ChooseAsync(kaisa, "Cancel", requests)).Text.ShouldContain("Näille ei tehdä mitään");
    }

    [Fact]
    public async Task Requests_are_ticked_in_the_inbox_and_an_address_with_nothing_or_nonsense_does_nothing()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var id = await County.SendAsync(ulla);
        await county.Kaisa.GoAsync("/bookings");
        var page = await county.Kaisa.PressAsync("Katso ensin, mitä tapahtuu", new() { ["request"] = id.ToString(), ["act"] = "Cancel" });
        page.Text.ShouldContain("Pyyntö perutaan. Sovittuja paikkoja perutaan 0 ja avoimia tarjouksia 0.");
        await county.TakePlaceAsync(id, "");
        (await county.Kaisa.PressAsync("Peru pyynnöt", new() { ["Form.Kind"] = "staff" })).Text.ShouldContain("Tehty: 0 / 1.", customMessage: "somebody comes now, of which nothing was said");
        (await county.ReadAsync<BookingsDb, int>(db => db.RequestCancellations.CountAsync())).ShouldBe(0);
        foreach (var address in new[] { "/bookings/together", "/bookings/together?act=Cancel", "/bookings/together?act=Cancel&request=roskaa", $"/bookings/together?act=9&request={id}", $"/bookings/together?act=Cancel&request={Guid.NewGuid()}" })
            (await county.Kaisa.GoAsync(address)).Text.ShouldContain("Et ole valinnut pyyntöjä");
    }

    private static Task<Seen> ChooseAsync(Visitor kaisa, string act, params Guid[] requests) => kaisa.GoAsync($"/bookings/together?act={act}&" + string.Join('&', requests.Select(id => $"request={id}")));

    /// <summary>The second click of two: it is as the first one made it, and says so without a warning.</summary>
    private static async Task AgainAsync(Visitor kaisa, Seen seen, string button, Dictionary<string, string?>? typed = null)
    {
        kaisa.Return(seen);
        var page = await kaisa.PressAsync(button, typed);
        page.Text.ShouldContain("Tehty: 2 / 2.");
        Outcomes(page).ShouldBe(["Oli jo tehty", "Oli jo tehty"]);
    }

    private static IEnumerable<string> Outcomes(Seen page) => page.Document.QuerySelectorAll("ul.rows .tag").Select(tag => tag.TextContent.Trim());

    private static async Task DeclineAsync(TestSite site, Guid offer)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, false, null, "expert"));
    }

    private static async Task DecideFeesAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BookingsDb>().Quotes.ExecuteUpdateAsync(set => set.SetProperty(quote => quote.Decided, true));
    }

    private static async Task<int> CountAsync(TestSite site, Func<BookingsDb, Task<int>> count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await count(scope.ServiceProvider.GetRequiredService<BookingsDb>());
    }
}
