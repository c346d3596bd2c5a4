using System.Globalization;

namespace Journeys.MainJob;

/// <summary>The unit's contact asks for an expert: first half of a draft, then what is missing, then the request.</summary>
public static class Asking
{
    public static async Task PlayAsync(Job job)
    {
        var unit = await job.SomebodyAsync();
        await unit.GoAsync("/");
        await unit.PictureAsync("first-page");
        await unit.SignInAsync(Job.Contact, job.View.Language);
        await unit.PictureAsync("my-unit");
        await unit.GoAsync("/requests");
        await unit.PressAsync("main a[href='/requests/new']");
        await unit.ChooseAsync("Form.TaskType", "workshop");
        await unit.FillAsync(("Form.Goal", Job.Goal));
        await unit.PressAsync("button[value='send']");
        (await unit.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(3);
        await unit.PictureAsync("request-what-is-missing");
        await FillAsync(job, unit);
        await unit.PressAsync("button[value='save']");
        unit.Path.ShouldStartWith("/requests/draft/");
        (await unit.Page.Locator("[name='Form.Goal']").InputValueAsync()).ShouldBe(Job.Goal);
        await unit.PictureAsync("request-draft");
        await unit.PressAsync("button[value='send']");
        unit.Path.ShouldMatch("^/requests/[0-9a-f-]{36}$");
        job.RequestId = unit.Path.Split('/')[^1];
        (await unit.TextAsync()).ShouldContain(job.Say("Bookings", "request.sent"));
        await unit.PictureAsync("request-sent");
        await unit.GoAsync("/requests");
        await unit.PictureAsync("requests");
    }

    /// <summary>Ten days ahead at ten, so that both reminders are still to come.</summary>
    private static async Task FillAsync(Job job, Person unit)
    {
        var now = await job.Site.RestAsync();
        var day = now.UtcDateTime.Date.AddDays(10);
        job.StartsAt = Helsinki.At(day, new TimeSpan(10, 0, 0));
        await unit.FillAsync(
            ("Form.Audience", "Kuusi sosiaalityöntekijää ja johtava sosiaalityöntekijä"), ("Form.Date", day.ToString("d.M.yyyy", CultureInfo.InvariantCulture)),
            ("Form.Start", "10.00"), ("Form.End", "13.00"), ("Form.PreparationHours", "1"), ("Form.Address", "Koulukatu 1, kokoushuone 2"),
            ("Form.Accessibility", "Esteetön sisäänkäynti pihan puolelta"), ("Form.ContactName", Job.Contact), ("Form.ContactPhone", "044 000 0004"), ("Form.CostCentre", "4404"));
        await unit.TickAsync("Form.Areas", "tyottomyys");
        await unit.TickAsync("Form.Areas", "velkaantuminen");
        await unit.TickAsync("Form.Where", "site");
        await unit.ChooseAsync("Form.Municipality", "290");
    }
}
