namespace Journeys.MainJob;

/// <summary>The expert opens the link of the mail without signing in, says no by mistake, then yes. Both sides get a confirmation with a calendar entry.</summary>
public static class Answering
{
    public static async Task PlayAsync(Job job)
    {
        var expert = await job.SomebodyAsync();
        await expert.OpenMailAsync(job.ExpertName, "/offer/");
        await expert.PictureAsync("offer-mail");
        job.ExpertEmail = System.Text.RegularExpressions.Regex.Match(await expert.TextAsync(), @"[\w.+-]+@[\w.-]+\.example").Value;
        var link = await expert.Page.Locator(".keep a[href*='/offer/']").First.GetAttributeAsync("href");
        await expert.GoAsync(link!);
        await expert.PictureAsync("answer");
        (await expert.Page.Locator("form[action='/sign-out']").CountAsync()).ShouldBe(0);
        await expert.FillAsync(("Form.Reason", "Väärä nappi"));
        await expert.PressAsync("button[name='Form.Answer'][value='no']");
        await expert.PictureAsync("answer-declined");
        await expert.PressAsync("button[name='Form.Answer'][value='yes']");
        (await expert.Page.Locator("button[name='Form.Answer'][value='yes']").CountAsync()).ShouldBe(0);
        await expert.PictureAsync("answer-accepted");
        await expert.OpenMailAsync(job.ExpertEmail);
        (await expert.Page.Locator("pre").InnerTextAsync()).ShouldContain("BEGIN:VEVENT");
        await expert.PictureAsync("confirmation-mail");

        var unit = await job.SignedInAsync(Job.Contact);
        await unit.GoAsync($"/requests/{job.RequestId}");
        await unit.PictureAsync("request-confirmed");
        var shown = await unit.TextAsync();
        shown.ShouldContain(job.ExpertName.Split(' ')[0]);
        // An email address often holds the whole name; nothing else of it may.
        shown.Replace(job.ExpertEmail, "", StringComparison.OrdinalIgnoreCase).ShouldNotContain(job.ExpertName.Split(' ')[^1]);
        job.AssignmentId = (await unit.Page.Locator("a[href^='/assignments/']").First.GetAttributeAsync("href"))!.Split('/')[2];
    }
}
