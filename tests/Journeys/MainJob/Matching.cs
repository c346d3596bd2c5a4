namespace Journeys.MainJob;

/// <summary>The coordinator finds people for the request, each with the reason in words, and offers it to one who has email.</summary>
public static class Matching
{
    public static async Task PlayAsync(Job job)
    {
        var coordinator = await job.SignedInAsync(Job.Coordinator);
        await coordinator.PictureAsync("my-coordinator");
        await coordinator.GoAsync("/bookings");
        await coordinator.PictureAsync("inbox");
        await coordinator.GoAsync($"/requests/{job.RequestId}");
        (await coordinator.TextAsync()).ShouldNotContain(job.Say("Bookings", "fee.being-computed"));
        await coordinator.PressAsync("a[href$='/candidates']");
        await coordinator.PictureAsync("candidates");
        await ChooseAsync(coordinator);
        job.ExpertName = (await coordinator.Page.Locator("input[name='Form.Experts']:checked + label").InnerTextAsync()).Trim();
        await coordinator.FillAsync(("Form.Message", "Tulisitko kertomaan, miltä kirjeemme tuntuvat?"));
        await coordinator.PictureAsync("offer");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        coordinator.Path.ShouldBe($"/requests/{job.RequestId}");
        (await coordinator.TextAsync()).ShouldContain(job.ExpertName);
        await coordinator.PictureAsync("request-offered");
    }

    /// <summary>The best match with email; those on the phone have their own list.</summary>
    private static async Task ChooseAsync(Person coordinator)
    {
        var candidates = coordinator.Path;
        var count = await coordinator.Page.Locator("input[name='expert']").CountAsync();
        for (var i = 0; i < count; i++)
        {
            await coordinator.Page.Locator("input[name='expert']").Nth(i).CheckAsync();
            await coordinator.PressAsync("form[action$='/offer'] button");
            if (await coordinator.Page.Locator(".choice:has(input[name='Form.Experts']) .hint").CountAsync() == 0)
                return;
            await coordinator.GoAsync(candidates);
        }
        throw new InvalidOperationException("Nobody with email suits the request.");
    }
}
