namespace Journeys.MainJob;

/// <summary>The day after: the expert signs in with a code from the mail and tells of kilometres, the unit confirms that it took place.</summary>
public static class Reporting
{
    public static async Task PlayAsync(Job job)
    {
        await job.Site.MoveToAsync(job.StartsAt.AddDays(1).AddHours(2));
        var expert = await SignInByCodeAsync(job);
        await expert.PictureAsync("my-expert");
        await expert.GoAsync("/my/tasks");
        await expert.PictureAsync("my-tasks");
        await expert.PressAsync($"a[href='/my/tasks/{job.AssignmentId}']");
        await expert.PressAsync("main a[href$='/report']");
        await expert.FillAsync(("Form.Kilometres", "26"), ("Form.Costs", "4,50"), ("Form.CostsWhat", "Pysäköinti"), ("Form.Words", "Ryhmä kuunteli hyvin."));
        await expert.TickAsync("Form.Score", "5");
        await expert.PictureAsync("expert-report");
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        expert.Path.ShouldBe($"/my/tasks/{job.AssignmentId}");

        var unit = await job.SignedInAsync(Job.Contact);
        await unit.GoAsync($"/requests/{job.RequestId}");
        await unit.PressAsync("a[href$='/unit-report']");
        await unit.TickAsync("Form.What", "held");
        await unit.TickAsync("Form.Score", "5");
        await unit.FillAsync(("Form.Words", "Saimme kolme asiaa, jotka korjaamme heti."));
        await unit.PictureAsync("unit-report");
        await unit.PressAsync("main form[method='post'] button[type='submit']");
        unit.Path.ShouldBe($"/requests/{job.RequestId}");
        await job.Site.RestAsync();

        await expert.GoAsync("/my/fees");
        await expert.PictureAsync("my-fees");
        await GiveDetailsAsync(expert);
        await expert.GoAsync("/my/fees");
        await expert.PressAsync("td a[href^='/my/fees/']");
        await expert.PictureAsync("my-claim");
        (await expert.TextAsync()).ShouldContain("26");
    }

    public static async Task<Person> SignInByCodeAsync(Job job)
    {
        var expert = await job.SomebodyAsync();
        await expert.GoAsync("/sign-in");
        await expert.FillAsync(("Form.Email", job.ExpertEmail));
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        var code = expert.Page.Url;
        await expert.OpenMailAsync(job.ExpertEmail);
        var digits = System.Text.RegularExpressions.Regex.Match(await expert.Page.Locator("div.keep").First.InnerTextAsync(), @"\b\d{6}\b").Value;
        await expert.GoAsync(code);
        await expert.FillAsync(("Form.Code", digits));
        await expert.ArriveAsync(() => expert.Page.Locator("main form[method='post'] button[type='submit']").ClickAsync());
        expert.Path.ShouldBe("/my"); // in the language of the expert's own letters, so it is looked at after the switch
        if (await expert.Page.Locator($"button[name='language'][value='{job.View.Language}']").CountAsync() > 0)
            await expert.PressAsync($"button[name='language'][value='{job.View.Language}']");
        return expert;
    }

    /// <summary>An account and identity code with wrong check digits are refused, the right ones are kept and never shown whole again.</summary>
    private static async Task GiveDetailsAsync(Person expert)
    {
        await expert.GoAsync("/my/payee");
        await expert.FillAsync(("Form.Iban", "FI21 1234 5600 0007 86"), ("Form.IdentityCode", "010190-999A"));
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        (await expert.Page.Locator(".error-summary li").CountAsync()).ShouldBe(2);
        await expert.PictureAsync("payee-wrong");
        await expert.FillAsync(("Form.Iban", "FI21 1234 5600 0007 85"), ("Form.IdentityCode", "010190-999W"));
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        var shown = await expert.Page.ContentAsync();
        shown.ShouldNotContain("0007 85");
        shown.ShouldNotContain("FI2112345600000785");
        shown.ShouldNotContain("010190-999W");
        await expert.PictureAsync("payee");
    }
}
