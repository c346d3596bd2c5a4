namespace Journeys.WayIn;

/// <summary>The first task: a unit asks, the coordinator finds the newcomer among those whom it suits, and she says yes.</summary>
public static class BeingOffered
{
    private const string Goal = "Kirjeet ymmärrettäviksi";

    public static async Task PlayAsync(Newcomer newcomer, Person coordinator)
    {
        var unit = await newcomer.SignedInAsync(Play.Contact);
        await RequestForm.FillAsync(newcomer.Site, unit, Goal, "paihde");
        await unit.PressAsync("button[value='send']");
        newcomer.Request = unit.Path;
        await newcomer.Site.RestAsync();
        await coordinator.GoAsync($"/bookings{newcomer.Request}/candidates");
        await coordinator.Page.Locator($"label:text-is('{newcomer.Name}')").ClickAsync();
        await coordinator.PressAsync("form[action$='/offer'] button");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        coordinator.Path.ShouldBe(newcomer.Request);
    }

    /// <summary>From the mail, without signing in.</summary>
    public static async Task TakeAsync(Newcomer newcomer, Person stranger)
    {
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync(Applying.Email, "/offer/")).AbsolutePath);
        (await stranger.TextAsync()).ShouldContain(Goal);
        await stranger.PressAsync("button[name='Form.Answer'][value='yes']");
        (await stranger.TextAsync()).ShouldContain(newcomer.Say("Bookings", "answer.title.accepted"));
    }

    /// <summary>The coordinator calls from the list and writes the answer down.</summary>
    public static async Task RecordAnswerAsync(Newcomer newcomer, Person coordinator)
    {
        await coordinator.GoAsync("/bookings/calls");
        await coordinator.PressAsync($"tr:has-text('{newcomer.Name}') a[href$='/answer']");
        (await coordinator.TextAsync()).ShouldContain(Goal);
        await coordinator.TickAsync("Form.Answer", "yes");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
    }

    /// <summary>The unit sees the first name of who comes.</summary>
    public static async Task ComesAsync(Newcomer newcomer, Person coordinator)
    {
        await newcomer.Site.RestAsync();
        await coordinator.GoAsync(newcomer.Request);
        (await coordinator.TextAsync()).ShouldContain(newcomer.Say("Bookings", "offer.state.Accepted"));
        await coordinator.GoAsync(newcomer.Page);
        (await coordinator.Page.Locator($"main dt:text-is('{newcomer.Say("Recruitment", "person.upcoming")}') + dd").InnerTextAsync()).ShouldBe("1");
    }
}
