using Microsoft.Data.Sqlite;

namespace Journeys.Learning;

/// <summary>A session of ten places that fifteen people want at the same moment.</summary>
public static class Wanting
{
    /// <param name="State">"Seated", "Waiting", …: the end of the text's key.</param>
    /// <param name="Detail">The number in line, or until when the offer stands.</param>
    public sealed record Somebody(string Name, string Contact, string State, string Detail);

    private static readonly string[] States = ["Seated", "Waiting", "Offered", "Lapsed", "Left"];

    /// <summary>On a Sunday evening far ahead: nobody has anything else then.</summary>
    public static async Task<string> MakeSessionAsync(Play play, Person coordinator)
    {
        await coordinator.GoAsync("/training");
        await coordinator.PressAsync("main .rows a:has-text('klinikalla')");
        await coordinator.PressAsync("main a[href$='/sessions/new']");
        var day = (await play.Site.RestAsync()).UtcDateTime.Date.AddDays(40);
        await SessionForm.FillAsync(coordinator, day.AddDays((7 - (int)day.DayOfWeek) % 7), "17", "21");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        return coordinator.Path;
    }

    /// <summary>Fifteen forms are sent before the first is answered.</summary>
    public static async Task AllAtOnceAsync(Play play, Person coordinator, string session)
    {
        await coordinator.GoAsync(session + "/enrol?q=a");
        var fields = await coordinator.Page.Locator("form:has(button[value^='enrol/'])").EvaluateAsync<string[][]>("form => [...new FormData(form)]");
        var address = new Uri(play.Site.Address, session + "/enrol").ToString();
        var answers = await Task.WhenAll(WithMail(play.Site, 15).Select(id =>
        {
            var form = coordinator.Page.APIRequest.CreateFormData().Set("Form.Act", $"enrol/{id}");
            foreach (var field in fields)
                form.Set(field[0], field[1]);
            return coordinator.Page.APIRequest.PostAsync(address, new() { Form = form, MaxRedirects = 0 });
        }));
        answers.Select(answer => answer.Headers["location"].Split("done=")[^1]).GroupBy(done => done).ToDictionary(done => done.Key, done => done.Count())
            .ShouldBe(new Dictionary<string, int> { ["enrolled"] = 10, ["waiting"] = 5 }, ignoreOrder: true);
    }

    public static async Task<List<Somebody>> ReadAsync(Play play, Person coordinator)
    {
        var rows = await coordinator.Page.Locator("main tbody tr").EvaluateAllAsync<string[][]>(
            "rows => rows.map(row => [row.cells[0], row.cells[1], row.cells[2].querySelector('.tag'), row.cells[2].querySelector('.quiet')].map(cell => cell.textContent.trim()))");
        return [.. rows.Select(row => new Somebody(row[0], row[1], States.Single(state => play.Say("Training", "state." + state) == row[2]), row[3]))];
    }

    /// <summary>People of the register who read mail.</summary>
    private static List<Guid> WithMail(Site site, int count)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Directory.GetFiles(site.Folder, "*.db").Single(), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select Id from training_people where Email is not null and ByPhone = 0 and State in ('InTraining', 'Active') order by Id limit " + count;
        using var reader = command.ExecuteReader();
        var found = new List<Guid>();
        while (reader.Read())
            found.Add(reader.GetGuid(0));
        found.Count.ShouldBe(count);
        return found;
    }
}
