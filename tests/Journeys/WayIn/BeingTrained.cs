using System.Globalization;

namespace Journeys.WayIn;

/// <summary>A place in a session of the course that qualifies, the two days, and the list of who came. Completed, the person is qualified without anybody ticking it.</summary>
public static class BeingTrained
{
    /// <summary>The coordinator finds the session in Kajaani, and the person by name.</summary>
    /// <param name="act">"invite" or "enrol".</param>
    public static async Task AskAsync(Newcomer newcomer, Person coordinator, string act)
    {
        await coordinator.GoAsync("/training");
        await coordinator.PressAsync("tr:has(td:has-text('Kajaani')) td a:has-text('peruskoulutus')");
        newcomer.Session = coordinator.Path;
        await coordinator.GoAsync($"{newcomer.Session}/enrol?q={newcomer.LastName}");
        await coordinator.PressAsync($"button[value^='{act}/']");
        coordinator.Path.ShouldBe(newcomer.Session);
    }

    /// <summary>From the mail, without signing in.</summary>
    public static async Task TakePlaceAsync(Newcomer newcomer, Person stranger)
    {
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync(Applying.Email, "/training/invitation/")).AbsolutePath);
        await stranger.PressAsync("main button:has-text('Ota paikka')");
        (await stranger.TextAsync()).ShouldContain(newcomer.Say("Training", "state.Seated"));
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync("Paikka on sinun: Kokemusasiantuntijan peruskoulutus", "/training/seat/")).AbsolutePath);
        (await stranger.TextAsync()).ShouldContain(newcomer.Say("Training", "next.Seated"));
    }

    /// <summary>When each of the two days ends.</summary>
    public static async Task<DateTimeOffset[]> DaysAsync(Newcomer newcomer, Person coordinator)
    {
        await coordinator.GoAsync(newcomer.Session + "/edit");
        var days = new List<DateTimeOffset>();
        for (var i = 0; i < 2; i++)
            days.Add(Helsinki.At(DateTime.ParseExact(await coordinator.Page.Locator($"[name='Form.Meetings[{i}].Date']").InputValueAsync(), "d.M.yyyy", CultureInfo.InvariantCulture), new TimeSpan(15, 0, 0)));
        return [.. days];
    }

    /// <summary>The list of each day, as it comes: everybody was there all the time. Qualified only by the second.</summary>
    public static async Task RecordAsync(Newcomer newcomer, Person coordinator, DateTimeOffset end)
    {
        await newcomer.Site.MoveToAsync(end.AddHours(1));
        foreach (var (meeting, said) in new[] { (1, "attendance.saved"), (2, "attendance.saved-completed") })
        {
            await coordinator.GoAsync($"{newcomer.Session}/attendance?meeting={meeting}");
            await coordinator.PressAsync("main form[method='post'] button[type='submit']");
            (await coordinator.Page.Locator("main .notice-success").InnerTextAsync()).ShouldContain(newcomer.Say("Training", said).Replace("{0}", "1", StringComparison.Ordinal));
            await newcomer.Site.RestAsync();
            await coordinator.GoAsync(newcomer.Page + "/edit");
            (await coordinator.Page.Locator("input[name='Form.Qualified'][value='yes']").IsCheckedAsync()).ShouldBe(meeting == 2, $"qualified after day {meeting}");
        }
    }

    /// <summary>From the mail: the person's own certificate, and what anybody sees of it.</summary>
    public static async Task FetchCertificateAsync(Newcomer newcomer, Person stranger)
    {
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync("Olet suorittanut koulutuksen", "/training/my-certificate/")).AbsolutePath);
        (await stranger.TextAsync()).ShouldContain(newcomer.Name);
        var file = await stranger.Page.APIRequest.GetAsync(new Uri(newcomer.Site.Address, await stranger.Page.Locator("main a[href$='.pdf']").GetAttributeAsync("href")).ToString());
        (file.Status, file.Headers["content-type"]).ShouldBe((200, "application/pdf"));
        (await file.BodyAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
        await stranger.PressAsync("main a[href*='/certificate/']");
        var shown = await stranger.TextAsync();
        shown.ShouldContain($"{newcomer.FirstName} {newcomer.LastName[0]}.");
        shown.ShouldNotContain(newcomer.LastName);
    }
}
