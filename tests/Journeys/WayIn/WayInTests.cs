namespace Journeys.WayIn;

/// <summary>
/// From "could I do this?" to the first task. A stranger on a phone finds the open call, applies without an account, is interviewed and accepted, is trained,
/// signs, is active without anybody pressing anything more, and takes the first task: each step of hers from a mail.
/// </summary>
public sealed class WayInTests(Chromium chromium)
{
    [Fact]
    public async Task A_stranger_on_a_phone_applies_is_trained_signs_and_takes_the_first_task()
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var view = new View(360, Also: 1280);
        var newcomer = new Newcomer(site, chromium, view, new Gaze(view), "Siiri", "Hakija");
        await newcomer.ToTheEndAsync(() => PlayAsync(newcomer));
    }

    private static async Task PlayAsync(Newcomer newcomer)
    {
        var stranger = await newcomer.SomebodyAsync();
        await Applying.PlayAsync(newcomer, stranger);
        var status = stranger.Path;

        var coordinator = await newcomer.SignedInAsync(Play.Coordinator);
        await coordinator.GoAsync("/recruitment");
        await coordinator.PictureAsync("applications");
        await coordinator.PressAsync($"td a:has-text('{newcomer.Name}')");
        newcomer.Application = coordinator.Path;
        var until = await Interviewing.OfferTimeAsync(newcomer, coordinator, "Kuhmon kirjasto");
        await Interviewing.ChooseTimeAsync(stranger);
        await Interviewing.AskExpertAsync(newcomer, coordinator);
        await Interviewing.HoldAsync(newcomer, coordinator, until);
        await stranger.GoAsync(status);
        (await stranger.TextAsync()).ShouldContain("Sinut on hyväksytty mukaan. Tervetuloa!");

        await BeingTrained.AskAsync(newcomer, coordinator, "invite");
        await BeingTrained.TakePlaceAsync(newcomer, stranger);
        var days = await BeingTrained.DaysAsync(newcomer, coordinator);
        await BeingTrained.RecordAsync(newcomer, coordinator, days[^1]);
        await BeingTrained.FetchCertificateAsync(newcomer, stranger);
        await newcomer.IsAsync(coordinator, "state.joining");

        await Signing.ByLinkAsync(newcomer, stranger, coordinator);
        await newcomer.IsAsync(coordinator, "state.active");
        await coordinator.PictureAsync("person");
        await BeingOffered.PlayAsync(newcomer, coordinator);
        await BeingOffered.TakeAsync(newcomer, stranger);
        await BeingOffered.ComesAsync(newcomer, coordinator);
        await VisitAsync(coordinator);
    }

    /// <summary>The pages that the way itself does not pass, so that they are looked at, too.</summary>
    private static async Task VisitAsync(Person coordinator)
    {
        foreach (var page in new[]
        {
            "/recruitment/agreements?show=all", "/recruitment/agreements?show=ending", "/recruitment/agreement-texts", "/recruitment/agreement-texts/pledge/1", "/recruitment/agreement-texts/pledge/draft",
            "/recruitment/campaigns", "/recruitment/campaigns/new", "/recruitment/consent", "/recruitment/applications/new",
        })
            await coordinator.GoAsync(page);
    }
}
