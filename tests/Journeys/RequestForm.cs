using System.Globalization;

namespace Journeys;

/// <summary>A request form filled in rightly by a unit's contact, for journeys in which something else is looked at.</summary>
public static class RequestForm
{
    /// <returns>The day, as it was typed: three weeks ahead.</returns>
    public static async Task<string> FillAsync(Site site, Person unit, string goal, string area)
    {
        await unit.GoAsync("/requests/new");
        var day = (await site.RestAsync()).UtcDateTime.Date.AddDays(20).ToString("d.M.yyyy", CultureInfo.InvariantCulture);
        await unit.ChooseAsync("Form.TaskType", "lecture");
        await unit.FillAsync(
            ("Form.Goal", goal), ("Form.Audience", "Kuusi työntekijää"), ("Form.Date", day), ("Form.Start", "10.00"), ("Form.End", "12.00"),
            ("Form.Address", "Koulukatu 1"), ("Form.ContactName", "Ritva Lehto"), ("Form.ContactPhone", "044 000 0004"), ("Form.CostCentre", "4404"));
        await unit.TickAsync("Form.Areas", area);
        await unit.TickAsync("Form.Where", "site");
        await unit.ChooseAsync("Form.Municipality", "290");
        return day;
    }
}
