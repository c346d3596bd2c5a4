using System.Text.RegularExpressions;

namespace Journeys.WayIn;

/// <summary>A stranger on a phone finds the open call, applies without an account, chooses an interview time from the mail and is accepted by the coordinator.</summary>
public sealed class WayInTests(Chromium chromium)
{
    private const string Coordinator = "Kaisa Koordinaattori";

    [Fact]
    public async Task A_stranger_on_a_phone_applies_and_is_accepted()
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var view = new View(360, Also: 1280);
        var gaze = new Gaze(view);
        var stranger = await Person.OpenAsync(site, chromium, view, gaze);
        await ApplyAsync(stranger);

        var coordinator = await Person.OpenAsync(site, chromium, view, gaze);
        await coordinator.SignInAsync(Coordinator, "fi");
        await coordinator.GoAsync("/recruitment");
        await coordinator.PictureAsync("applications");
        await coordinator.PressAsync("td a:has-text('Siiri Hakija')");
        var day = (await site.RestAsync()).AddDays(5);
        await coordinator.FillAsync(("Form.Lines", $"{day.Day}.{day.Month}.{day.Year} 13.00-13.45"), ("Form.Place", "Kuhmon kirjasto"));
        await coordinator.PressAsync("button:has-text('Tarjoa ajat')");

        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync("Valitse aika haastatteluun", "/application/")).AbsolutePath);
        await stranger.Page.Locator("input[type=radio]").First.CheckAsync();
        await stranger.PressAsync("button:has-text('Varaa tämä aika')");
        (await stranger.TextAsync()).ShouldContain("Haastatteluaika on varattu.");
        await stranger.PictureAsync("application-status");

        await coordinator.ReloadAsync();
        await InviteAsync(coordinator, await Person.OpenAsync(site, chromium, view, gaze));
        await coordinator.FillAsync(("Note.Words", "Sopii ryhmiin ja työpajoihin."));
        await coordinator.PressAsync("button:has-text('Kirjaa haastattelu pidetyksi')");
        await coordinator.PressAsync("a:has-text('Hyväksy')");
        await coordinator.PressAsync("button:has-text('Tallenna ja lähetä viesti')");
        await coordinator.PressAsync("a:has-text('Näytä rekisterissä')");
        (await coordinator.TextAsync()).ShouldContain("Tulossa mukaan");
        var person = coordinator.Path;

        await stranger.ReloadAsync();
        (await stranger.TextAsync()).ShouldContain("Sinut on hyväksytty mukaan. Tervetuloa!");
        await SignAsync(stranger);
        await coordinator.PressAsync("a:has-text('Avaa sopimukset')");
        (await coordinator.TextAsync()).ShouldContain("Napilla, sähköpostin linkistä");
        // She was trained elsewhere: the last of the three steps, and she is active without anybody pressing anything more.
        await coordinator.GoAsync(person + "/edit");
        await coordinator.TickAsync("Form.Qualified", "yes");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await site.RestAsync();
        await coordinator.GoAsync(person);
        (await coordinator.TextAsync()).ShouldNotContain("Tulossa mukaan");
        await coordinator.PictureAsync("person");
        await coordinator.GoAsync("/recruitment/agreements?show=all");
        foreach (var page in new[] { "/recruitment/agreements?show=ending", "/recruitment/agreement-texts", "/recruitment/agreement-texts/pledge/1", "/recruitment/agreement-texts/pledge/draft" })
            await coordinator.GoAsync(page);
        foreach (var page in new[] { "/recruitment/campaigns", "/recruitment/campaigns/new", "/recruitment/consent", "/recruitment/applications/new" })
            await coordinator.GoAsync(page);
        gaze.Found.ShouldBeEmpty(site.Said[^Math.Min(site.Said.Length, 3000)..]);
    }

    /// <summary>An expert by experience is asked to take part in the interview, and answers from the mail without signing in.</summary>
    private static async Task InviteAsync(Person coordinator, Person expert)
    {
        var application = coordinator.Path;
        await coordinator.FillAsync(("expert", "a"));
        await coordinator.PressAsync("button:has-text('Etsi')");
        await coordinator.PressAsync("button[name='Invite.Expert']");
        (await coordinator.TextAsync()).ShouldContain("Odottaa vastausta");
        await expert.GoAsync(new Uri(await expert.LinkFromMailAsync("Kutsu mukaan haastatteluun", "/interview/")).AbsolutePath);
        await expert.PressAsync("button:has-text('Tulen mukaan')");
        (await expert.TextAsync()).ShouldContain("Tule haastatteluun.");
        await expert.PressAsync("button:has-text('En pääsekään')");
        (await expert.TextAsync()).ShouldContain("Et ole tulossa.");
        await coordinator.GoAsync(application);
    }

    private static async Task ApplyAsync(Person stranger)
    {
        await stranger.GoAsync("/join");
        await stranger.PictureAsync("join");
        await stranger.PressAsync("a:has-text('Kokemus käyttöön')");
        await stranger.PressAsync("button:has-text('Hae mukaan')");
        await NextAsync(stranger, ("Form.FirstName", "Siiri"), ("Form.LastName", "Hakija"));
        await stranger.TickAsync("Form.Channel", "email");
        await NextAsync(stranger, ("Form.Email", "siiri.hakija@esimerkki.example"));
        await stranger.PictureAsync("apply-place");
        await stranger.ChooseAsync("Form.Municipality", "290");
        await NextAsync(stranger);
        await NextAsync(stranger);
        await stranger.TickAsync("Form.Areas", "paihde");
        await NextAsync(stranger, ("Form.Experience", "Toivuin, ja haluan auttaa muita."));
        await stranger.TickAsync("Form.Role", "kokemusasiantuntija");
        await NextAsync(stranger);
        await NextAsync(stranger, ("Form.Needs", "Taukoja"));
        await stranger.TickAsync("Form.Agreed", "yes");
        await stranger.PressAsync("button:has-text('Lähetä hakemus')");
        Regex.IsMatch(stranger.Path, "^/application/[A-Za-z0-9_-]{20,}$").ShouldBeTrue(stranger.Path);
        (await stranger.TextAsync()).ShouldContain("Hakemuksesi on saapunut. Kiitos!");
    }

    private static async Task SignAsync(Person stranger)
    {
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync("Sopimus ja vaitiolositoumus odottavat sinua", "/agreements/")).AbsolutePath);
        await stranger.TickAsync("Form.Agreed", "Agreement:1");
        await stranger.TickAsync("Form.Agreed", "Pledge:1");
        await stranger.PressAsync("button:has-text('Hyväksyn')");
        (await stranger.TextAsync()).ShouldContain("Kiitos! Hyväksyntäsi on tallessa.");
    }

    private static async Task NextAsync(Person stranger, params (string, string)[] typed)
    {
        await stranger.FillAsync(typed);
        await stranger.PressAsync("button:has-text('Tallenna ja jatka')");
    }
}
