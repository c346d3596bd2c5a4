namespace Journeys.MainJob;

/// <summary>The pages that the job itself does not pass, so that they are looked at, too.</summary>
public static class Visiting
{
    private static readonly string[] OfCoordinator =
        [
            "/register", "/register/coverage", "/register/doubles", "/register/new", "/register/import", "/units", "/units/new", "/units/import", "/units/branches",
            "/bookings/today", "/bookings/calendar", "/bookings/together", "/bookings/calls", "/bookings/mail", "/bookings/reports",
            "/fees", "/fees/recommendations", "/fees/recommendations/new", "/fees/recommendations/proposals/new", "/fees/calculator", "/fees/budgets", "/fees/budgets/import", "/fees/kilometre-rates",
            "/staff", "/operations", "/dev/clock", "/dev/mail", "/nowhere",
        ];

    public static async Task PlayAsync(Job job)
    {
        var coordinator = await job.SignedInAsync(Job.Coordinator);
        foreach (var path in OfCoordinator)
        {
            await coordinator.GoAsync(path);
            await coordinator.PictureAsync(path.Trim('/').Replace('/', '-'));
        }
        await coordinator.GoAsync("/register");
        await coordinator.PressAsync("td a[href^='/register/']");
        var (one, other) = (coordinator.Path, await AgainAsync(coordinator));
        await coordinator.GoAsync($"{one}/edit");
        await coordinator.GoAsync("/register/doubles");
        await coordinator.PressAsync("td a[href*='/merge/']");
        await coordinator.PictureAsync("merge");
        await coordinator.GoAsync($"{other}/leave");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await coordinator.GoAsync($"{other}/erase");
        await coordinator.PictureAsync("erase");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']"); // without the tick
        await coordinator.TickAsync("Form.Sure", "yes");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.TextAsync()).ShouldNotContain("Kaksonen");
        await coordinator.GoAsync("/units");
        await coordinator.PressAsync("td a[href^='/units/']");
        await coordinator.GoAsync("/fees?vaihe=paid");
        await coordinator.PressAsync("td a[href^='/fees/claims/']");
        await coordinator.PressAsync("a[href^='/fees/payees/']");
        await coordinator.GoAsync($"/bookings/requests/{job.RequestId}/candidates");
        await coordinator.GoAsync("/recruitment/agreements");
        var unit = await job.SignedInAsync(Job.Contact);
        await unit.GoAsync($"/requests/{job.RequestId}/cancel");

        var expert = await job.SignedInAsync(job.ExpertName);
        await expert.GoAsync("/my/details");
        await expert.PictureAsync("my-details");
        await expert.GoAsync("/my/details/edit");
        await expert.GoAsync("/my/details/wish/erase");
        await expert.GoAsync("/my/agreements");
        await expert.GoAsync("/my/calendar");
        await expert.PictureAsync("my-calendar");
        await expert.GoAsync("/my/preferences");
        await expert.FillAsync(("Form.MostInMonth", "paljon"));
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        await ManyAsync(job, coordinator, unit);
    }

    /// <summary>A month as a picture, units from a pasted table, several requests looked at together, and the same request again.</summary>
    private static async Task ManyAsync(Job job, Person coordinator, Person unit)
    {
        await coordinator.GoAsync("/bookings/calendar");
        await coordinator.PressAsync("main nav a >> nth=2");
        await coordinator.PictureAsync("calendar-month");
        await coordinator.GoAsync("/units/import");
        await coordinator.FillAsync(("Form.Text", "Toimialue;Palvelualue;Yksikkö;Kustannuspaikka;Yhteyshenkilöt\nPerhepalvelut;Lapset ja nuoret;Paltamon perhekeskus;4499;\nPerhepalvelut;;Vailla aluetta;1;\n"));
        await coordinator.PressAsync("button[value='look']");
        await coordinator.PictureAsync("units-import-preview");
        await coordinator.PressAsync("button[value='take']");
        await coordinator.GoAsync("/units/branches");
        await coordinator.PressAsync(".rows a");
        await coordinator.GoAsync("/bookings?status=all");
        await coordinator.Page.Locator("input.tick").First.CheckAsync();
        await coordinator.PressAsync("form[action='/bookings/together'] button");
        await coordinator.PictureAsync("together");
        await unit.GoAsync($"/requests/{job.RequestId}");
        await unit.FillAsync(("Template.Name", "Työpaja"));
        await unit.PressAsync("form:has(input[name='Template.Name']) button");
        await unit.GoAsync("/requests/templates");
        await unit.PictureAsync("templates");
        await unit.PressAsync("td a[href^='/requests/templates/']");
        await unit.GoAsync(unit.Path + "/delete");
    }

    /// <summary>Two people of one name and municipality, as two coordinators have typed them. Returns where the second stands.</summary>
    private static async Task<string> AgainAsync(Person coordinator)
    {
        foreach (var email in new[] { "kalle.kaksonen@esimerkki.example", "k.kaksonen@esimerkki.example" })
        {
            await coordinator.GoAsync("/register/new");
            await coordinator.FillAsync(("Form.FirstName", "Kalle"), ("Form.LastName", "Kaksonen"), ("Form.Email", email));
            await coordinator.ChooseAsync("Form.Municipality", "765");
            await coordinator.TickAsync("Form.Channel", "email");
            await coordinator.TickAsync("Form.Role", "kokemusasiantuntija");
            await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        }
        return coordinator.Path;
    }
}
