namespace Journeys.Coordinating;

/// <summary>The page of the coordinator's day, page by page until the one next action that is sought.</summary>
public static class Today
{
    public static async Task FollowAsync(Person coordinator, string action)
    {
        await coordinator.GoAsync("/bookings/today");
        await coordinator.PictureAsync("today");
        for (var number = 2; await coordinator.Page.Locator($"td a[href^='{action}']").CountAsync() == 0; number++)
        {
            (await coordinator.Page.Locator($"nav a[href='/bookings/today?page={number}']").CountAsync()).ShouldBeGreaterThan(0, $"{action} is on no page of the day");
            await coordinator.Page.GotoAsync($"/bookings/today?page={number}");
        }
        await coordinator.PressAsync($"td a[href^='{action}']");
    }
}
