using System.Text.RegularExpressions;

namespace Journeys.WayIn;

/// <summary>The open call, and the application: one thing on each page, without an account.</summary>
public static class Applying
{
    public const string Email = "siiri.hakija@esimerkki.example";

    public static async Task PlayAsync(Newcomer newcomer, Person stranger)
    {
        await stranger.GoAsync("/join");
        await stranger.PictureAsync("join");
        await stranger.PressAsync("a:has-text('Kokemus käyttöön')");
        await stranger.PressAsync("button:has-text('Hae mukaan')");
        await NextAsync(stranger, ("Form.FirstName", newcomer.FirstName), ("Form.LastName", newcomer.LastName));
        await stranger.TickAsync("Form.Channel", "email");
        await NextAsync(stranger, ("Form.Email", Email));
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

    private static async Task NextAsync(Person stranger, params (string, string)[] typed)
    {
        await stranger.FillAsync(typed);
        await stranger.PressAsync("button:has-text('Tallenna ja jatka')");
    }
}
