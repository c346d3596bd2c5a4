namespace Journeys.WayIn;

/// <summary>Times for the interview, the interview itself, and the decision that brings the person into the register.</summary>
public static class Interviewing
{
    /// <summary>The coordinator offers one time, five days ahead. Returns when it is over.</summary>
    public static async Task<DateTimeOffset> OfferTimeAsync(Newcomer newcomer, Person coordinator, string place)
    {
        var day = (await newcomer.Site.RestAsync()).UtcDateTime.AddDays(5);
        await coordinator.FillAsync(("Form.Lines", $"{day.Day}.{day.Month}.{day.Year} 13.00-13.45"), ("Form.Place", place));
        await coordinator.PressAsync("form:has([name='Form.Lines']) button[type='submit']");
        return Helsinki.At(day, new TimeSpan(13, 45, 0));
    }

    /// <summary>From the mail, without signing in.</summary>
    public static async Task ChooseTimeAsync(Person stranger)
    {
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync("Valitse aika haastatteluun", "/application/")).AbsolutePath);
        await stranger.Page.Locator("input[type=radio]").First.CheckAsync();
        await stranger.PressAsync("button:has-text('Varaa tämä aika')");
        (await stranger.TextAsync()).ShouldContain("Haastatteluaika on varattu.");
        await stranger.PictureAsync("application-status");
    }

    /// <summary>An expert by experience is asked to take part in the interview, and answers from the mail without signing in.</summary>
    public static async Task AskExpertAsync(Newcomer newcomer, Person coordinator)
    {
        await coordinator.GoAsync(newcomer.Application);
        await coordinator.FillAsync(("expert", "a"));
        await coordinator.PressAsync("button:has-text('Etsi')");
        await coordinator.PressAsync("button[name='Invite.Expert']");
        (await coordinator.TextAsync()).ShouldContain("Odottaa vastausta");
        var expert = await newcomer.SomebodyAsync();
        await expert.GoAsync(new Uri(await expert.LinkFromMailAsync("Kutsu mukaan haastatteluun", "/interview/")).AbsolutePath);
        await expert.PressAsync("button:has-text('Tulen mukaan')");
        (await expert.TextAsync()).ShouldContain("Tule haastatteluun.");
        await expert.PressAsync("button:has-text('En pääsekään')");
        (await expert.TextAsync()).ShouldContain("Et ole tulossa.");
    }

    /// <summary>Held, written down and accepted.</summary>
    public static async Task HoldAsync(Newcomer newcomer, Person coordinator, DateTimeOffset until)
    {
        await newcomer.Site.MoveToAsync(until);
        await coordinator.GoAsync(newcomer.Application);
        await coordinator.FillAsync(("Note.Words", "Sopii ryhmiin ja työpajoihin."));
        await coordinator.PressAsync("form:has([name='Note.Words']) button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain("Sopii ryhmiin ja työpajoihin.");
        await coordinator.PressAsync("main a[href$='/decide/Accepted']");
        await coordinator.PressAsync("form:has([name='Form.Words']) button[type='submit']");
        await coordinator.ArriveAsync(() => coordinator.Page.Locator("main a[href^='/register/']").First.ClickAsync());
        newcomer.Page = coordinator.Path;
        await newcomer.IsAsync(coordinator, "state.joining");
    }
}
