namespace Journeys.Learning;

/// <summary>A recording from both sides: the coordinator puts it into a course, and somebody watches it when it suits, says so, and answers until it is right.</summary>
public static class WatchingRecordings
{
    private const string Title = "Yhdessä suunnittelu", Explanation = "Kutsu mukaan jo alussa.";

    /// <summary>From the page of the course, with one question. Returns where the recording stands.</summary>
    public static async Task<string> AddAsync(Person coordinator, DateTime by)
    {
        await coordinator.PressAsync("main a[href$='/recordings/new']");
        await coordinator.FillAsync(("Form.Title", Title), ("Form.Link", "https://tallenteet.example/yhdessa"), ("Form.Minutes", "30"), ("Form.CompleteBy", $"{by.Day}.{by.Month}.{by.Year}"),
            ("Form.Questions[0].Text", "Milloin kutsutaan mukaan?"), ("Form.Questions[0].Options", "Lopussa\nAlussa"), ("Form.Questions[0].Right", "2"), ("Form.Questions[0].Explanation", Explanation));
        await coordinator.ChooseAsync("Form.Part", "1");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain(Title);
        return coordinator.Path;
    }

    public static async Task WatchAsync(Play play, Person expert)
    {
        await expert.GoAsync("/my/training");
        await expert.PressAsync("main button[name='Join.Course']");
        await expert.PressAsync($"main a[href^='/my/training/recordings/']:has-text('{Title}')");
        (await expert.Page.Locator($"dt:text-is('{play.Say("Training", "recording.by")}') + dd").InnerTextAsync()).ShouldNotContain(play.Begin("Training", "recording.by-day"));
        await expert.PressAsync($"main button:has-text('{play.Say("Training", "recording.watched")}')");
        foreach (var (answer, said) in new[] { ("1", Explanation), ("2", play.Say("Training", "recording.done-words")) })
        {
            (await expert.TextAsync()).ShouldNotContain(said);
            await expert.TickAsync("Form.Answers[1]", answer);
            await expert.PressAsync("main form[method='post'] button[type='submit']");
            (await expert.TextAsync()).ShouldContain(said);
        }
        await expert.GoAsync("/my/training");
    }

    public static async Task SeeAsync(Play play, Person coordinator, string recording, string expertName)
    {
        await coordinator.GoAsync(recording);
        (await coordinator.Page.Locator($"tr:has(td:text-is('{expertName}')) .tag").InnerTextAsync()).ShouldBe(play.Say("Training", "recording.state-done"));
    }
}
