using System.Globalization;

namespace Journeys.Learning;

/// <summary>A session of one meeting and ten places, filled in rightly.</summary>
public static class SessionForm
{
    public static async Task FillAsync(Person coordinator, DateTime day, string start, string end)
    {
        await coordinator.ChooseAsync("Form.Municipality", "765");
        await coordinator.FillAsync(("Form.Address", "Keskuskatu 9"), ("Form.Trainer", "Tuula Kouluttaja"), ("Form.Seats", "10"),
            ("Form.Meetings[0].Date", day.ToString("d.M.yyyy", CultureInfo.InvariantCulture)), ("Form.Meetings[0].Start", start), ("Form.Meetings[0].End", end));
    }
}
