namespace Journeys.WayIn;

/// <summary>Somebody who wants in, and what the steps of the way tell each other.</summary>
public sealed class Newcomer(Site site, Chromium chromium, View view, Gaze gaze, string firstName, string lastName) : Play(site, chromium, view, gaze)
{
    public string FirstName => firstName;
    public string LastName => lastName;
    public string Name => $"{firstName} {lastName}";

    /// <summary>Where the coordinator finds the application.</summary>
    public string Application { get; set; } = "";

    /// <summary>Where the coordinator finds the person in the register.</summary>
    public string Page { get; set; } = "";

    /// <summary>Where the coordinator finds the session that the person takes part in.</summary>
    public string Session { get; set; } = "";

    /// <summary>Where the request stands that the person is asked for.</summary>
    public string Request { get; set; } = "";

    /// <summary>How the person stands in the register, by the key of the tag.</summary>
    public async Task IsAsync(Person coordinator, string state)
    {
        await Site.RestAsync();
        await coordinator.GoAsync(Page);
        foreach (var key in new[] { "state.joining", "state.active" })
            (await coordinator.Page.Locator($"main .tag:text-is('{Say("Recruitment", key)}')").CountAsync()).ShouldBe(key == state ? 1 : 0, key);
    }
}
