using System.Globalization;

namespace Journeys.BadInput;

/// <summary>A request form filled in rightly, for tests that then do one thing wrong.</summary>
public static class RequestForm
{
    public static async Task<Person> FilledAsync(Site site, Chromium chromium, Gaze gaze, string goal)
    {
        var unit = await Person.OpenAsync(site, chromium, new View(1280), gaze);
        await unit.SignInAsync("Ritva Lehto", "fi");
        await unit.GoAsync("/requests/new");
        var day = (await site.RestAsync()).UtcDateTime.Date.AddDays(20);
        await unit.ChooseAsync("Form.TaskType", "lecture");
        await unit.FillAsync(
            ("Form.Goal", goal), ("Form.Audience", "Kuusi työntekijää"), ("Form.Date", day.ToString("d.M.yyyy", CultureInfo.InvariantCulture)), ("Form.Start", "10.00"), ("Form.End", "12.00"),
            ("Form.Address", "Koulukatu 1"), ("Form.ContactName", "Ritva Lehto"), ("Form.ContactPhone", "044 000 0004"), ("Form.CostCentre", "4404"));
        await unit.Page.Locator("input[name='Form.Areas']").First.CheckAsync();
        await unit.TickAsync("Form.Where", "site");
        await unit.ChooseAsync("Form.Municipality", "290");
        return unit;
    }
}
