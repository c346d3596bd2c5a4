using System.Globalization;

namespace Journeys.WayIn;

/// <summary>The agreement and the pledge: by a button behind the mailed link, or on paper that the coordinator holds.</summary>
public static class Signing
{
    public static async Task ByLinkAsync(Newcomer newcomer, Person stranger, Person coordinator)
    {
        await stranger.GoAsync(new Uri(await stranger.LinkFromMailAsync("Sopimus ja vaitiolositoumus odottavat sinua", "/agreements/")).AbsolutePath);
        await stranger.TickAsync("Form.Agreed", "Agreement:1");
        await stranger.TickAsync("Form.Agreed", "Pledge:1");
        await stranger.PressAsync("button:has-text('Hyväksyn')");
        (await stranger.TextAsync()).ShouldContain("Kiitos! Hyväksyntäsi on tallessa.");
        await coordinator.GoAsync(newcomer.Page + "/agreements");
        (await coordinator.TextAsync()).ShouldContain("Napilla, sähköpostin linkistä");
    }

    public static async Task OnPaperAsync(Newcomer newcomer, Person coordinator)
    {
        var today = (await newcomer.Site.RestAsync()).UtcDateTime.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
        foreach (var text in new[] { "Agreement:1", "Pledge:1" })
        {
            await coordinator.GoAsync(newcomer.Page + "/agreements");
            await coordinator.ChooseAsync("Paper.Text", text);
            await coordinator.FillAsync(("Paper.Date", today));
            await coordinator.PressAsync("form:has([name='Paper.Text']) button[type='submit']");
            (await coordinator.TextAsync()).ShouldContain(newcomer.Say("Recruitment", "agree.said-recorded"));
        }
        (await coordinator.Page.Locator($"main td:has-text('{newcomer.Say("Recruitment", "agree.how.Paper")}')").CountAsync()).ShouldBe(2);
    }
}
