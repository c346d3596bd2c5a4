namespace Journeys.WayIn;

/// <summary>The lists of whom to call: what the programme has to tell somebody without mail.</summary>
public static class Calling
{
    /// <summary>The words that the list holds for her; then the call is made and the line is gone.</summary>
    public static async Task<string> AboutTrainingAsync(Newcomer newcomer, Person coordinator)
    {
        await newcomer.Site.RestAsync();
        await coordinator.GoAsync("/training/calls");
        var line = coordinator.Page.Locator($"tr:has(td:text-is('{newcomer.Name}'))");
        (await line.CountAsync()).ShouldBe(1);
        (await line.InnerTextAsync()).ShouldContain(ByPhoneTests.Number);
        var words = await line.Locator("td").Nth(2).InnerTextAsync();
        await coordinator.ArriveAsync(() => line.Locator("button").ClickAsync());
        (await line.CountAsync()).ShouldBe(0);
        return words;
    }
}
