namespace Journeys.WayIn;

/// <summary>The same way for somebody who has a phone and nothing else: the coordinator's hands, the lists of whom to call, paper. And without script.</summary>
public sealed class ByPhoneTests(Chromium chromium)
{
    public const string Number = "+358445556677";

    [Fact]
    public async Task Somebody_with_a_phone_only_goes_the_same_way_by_the_coordinators_hands_without_script()
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var view = new View(1280, "en", Script: false);
        var newcomer = new Newcomer(site, chromium, view, new Gaze(view), "Helmi", "Luuri");
        await newcomer.ToTheEndAsync(() => PlayAsync(newcomer));
        var receivers = Receivers(site);
        receivers.ShouldContain(receiver => receiver.Contains("ritva.lehto@", StringComparison.Ordinal), "the unit had mail of her task");
        receivers.ShouldNotContain(receiver => receiver.Contains(newcomer.LastName, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task PlayAsync(Newcomer newcomer)
    {
        var coordinator = await newcomer.SignedInAsync(Play.Coordinator);
        await EnterAsync(newcomer, coordinator);
        var until = await Interviewing.OfferTimeAsync(newcomer, coordinator, "044 555 6677");
        await coordinator.Page.Locator("input[name='Choice.Time']").CheckAsync();
        await coordinator.PressAsync("form:has([name='Choice.Time']) button[type='submit']");
        await Interviewing.HoldAsync(newcomer, coordinator, until);
        (await Calling.AboutTrainingAsync(newcomer, coordinator)).ShouldStartWith("Invite Helmi to Kokemusasiantuntijan peruskoulutus.");

        await Signing.OnPaperAsync(newcomer, coordinator);
        await BeingTrained.AskAsync(newcomer, coordinator, "enrol");
        var days = await BeingTrained.DaysAsync(newcomer, coordinator);
        await newcomer.Site.MoveToAsync(days[0].AddHours(-29));
        (await Calling.AboutTrainingAsync(newcomer, coordinator)).ShouldContain("Remind Helmi of Kokemusasiantuntijan peruskoulutus");
        await newcomer.IsAsync(coordinator, "state.joining");
        await BeingTrained.RecordAsync(newcomer, coordinator, days[^1]);
        (await Calling.AboutTrainingAsync(newcomer, coordinator)).ShouldContain("Congratulate Helmi");
        await newcomer.IsAsync(coordinator, "state.active");

        await BeingOffered.PlayAsync(newcomer, coordinator);
        await BeingOffered.RecordAnswerAsync(newcomer, coordinator);
        await BeingOffered.ComesAsync(newcomer, coordinator);
    }

    private static async Task EnterAsync(Newcomer newcomer, Person coordinator)
    {
        await coordinator.GoAsync("/recruitment/applications/new");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(3);
        await coordinator.TickAsync("More.Via", "phone");
        await coordinator.FillAsync(("Form.FirstName", newcomer.FirstName), ("Form.LastName", newcomer.LastName), ("Form.Phone", "044 555 6677"), ("Form.Experience", "Toivuin, ja haluan auttaa muita."));
        await coordinator.TickAsync("Form.Channel", "phone");
        await coordinator.ChooseAsync("Form.Municipality", "290");
        await coordinator.TickAsync("Form.Areas", "paihde");
        await coordinator.TickAsync("Form.Role", "kokemusasiantuntija");
        await coordinator.TickAsync("More.Agreed", "yes");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        newcomer.Application = coordinator.Path;
        (await coordinator.TextAsync()).ShouldContain(newcomer.Say("Recruitment", "handle.call"));
    }

    /// <summary>To whom every mail of the run went.</summary>
    private static List<string> Receivers(Site site) => [.. Directory.GetFiles(Path.Combine(site.Folder, "mail"), "*.eml")
        .Select(mail => File.ReadLines(mail).TakeWhile(line => line.Length > 0).First(line => line.StartsWith("To:", StringComparison.OrdinalIgnoreCase)))];
}
