namespace Journeys.Coordinating;

/// <summary>The request moves an hour: who comes is asked again, and says that the new time suits.</summary>
public static class Moving
{
    public static async Task PlayAsync(Week week, Person coordinator, Person unit)
    {
        await coordinator.GoAsync(week.Request);
        await coordinator.PressAsync("main a[href$='/replan']");
        await coordinator.PressAsync("button[value='preview']"); // nothing is changed yet
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(0);
        await coordinator.FillAsync(("Form.Start", "11.00"), ("Form.End", "13.00"), ("Form.Reason", "Kokoustila vapautuu vasta yhdeltätoista"));
        await coordinator.PressAsync("button[value='preview']");
        (await coordinator.TextAsync()).ShouldContain(week.ExpertName);
        await coordinator.PictureAsync("replan");
        await coordinator.PressAsync("button[value='change']");
        (await coordinator.TextAsync()).ShouldContain(week.Say("Bookings", "replan.done"));
        await unit.GoAsync(week.Request);

        var expert = await week.SomebodyAsync();
        await expert.GoAsync(await expert.LinkFromMailAsync(week.ExpertName, "/new-time/"));
        await expert.PressAsync("button[name='Form.Answer'][value='yes']");
        (await expert.Page.Locator("button[name='Form.Answer']").CountAsync()).ShouldBe(0);
        await week.Site.RestAsync();
        await unit.ReloadAsync();
        await unit.PictureAsync("request-moved");
    }
}
