namespace Journeys;

/// <summary>People whom a request suits, as the coordinator finds them.</summary>
public static class Candidates
{
    /// <summary>The first who can be written to, in the order of the page. Those on the phone are told apart by a hint on the page of the offer, which opens nothing.</summary>
    public static async Task<List<(string Id, string Name)>> WithMailAsync(Person coordinator, string requestId, int count)
    {
        await coordinator.Page.GotoAsync($"/bookings/requests/{requestId}/candidates");
        var ids = new List<string>();
        foreach (var box in await coordinator.Page.Locator("input[name='expert']").AllAsync())
            ids.Add((await box.GetAttributeAsync("value"))!);
        await coordinator.Page.GotoAsync($"/bookings/requests/{requestId}/offer?{string.Join('&', ids.Select(id => "expert=" + id))}");
        var found = new List<(string Id, string Name)>();
        foreach (var id in ids)
            if (coordinator.Page.Locator($".choice:has(input[value='{id}'])") is var choice && await choice.Locator(".hint").CountAsync() == 0)
                found.Add((id, (await choice.Locator("label").InnerTextAsync()).Trim()));
        found.Count.ShouldBeGreaterThanOrEqualTo(count, "people with mail whom the request suits");
        return found[..count];
    }

    /// <summary>Ticks them on their page and goes on to the offer.</summary>
    public static async Task ChooseAsync(Person coordinator, string requestId, IEnumerable<(string Id, string Name)> people)
    {
        await coordinator.GoAsync($"/bookings/requests/{requestId}/candidates");
        foreach (var (id, _) in people)
            await coordinator.TickAsync("expert", id);
        await coordinator.PressAsync("form[action$='/offer'] button");
    }

    /// <summary>Whose answer the asking waits for, as its page tells the coordinator. The page stands open afterwards.</summary>
    public static async Task<string> AskedAsync(Play play, Person coordinator, string requestId)
    {
        await play.Site.RestAsync(); // the list is gone through after it was started, in its own time
        await coordinator.GoAsync($"/bookings/requests/{requestId}/asking");
        return (await coordinator.Page.Locator($"tr:has(td:has-text('{play.Begin("Bookings", "asking.open")}')) td").Nth(1).InnerTextAsync()).Trim();
    }

    /// <summary>Somebody without signing in opens the newest offer that was written to the person, and answers by its button.</summary>
    public static async Task<Person> AnswerAsync(Play play, string name, string answer, string? reason = null)
    {
        var person = await play.SomebodyAsync();
        await person.GoAsync(await person.LinkFromMailAsync(name, "/offer/"));
        if (reason is not null)
            await person.FillAsync(("Form.Reason", reason));
        await person.PressAsync($"button[name='Form.Answer'][value='{answer}']");
        await play.Site.RestAsync();
        return person;
    }
}
