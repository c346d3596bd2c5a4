namespace Journeys.MainJob;

/// <summary>The pages that the job itself does not pass, so that they are looked at, too.</summary>
public static class Visiting
{
    private static readonly string[] OfCoordinator =
        ["/register", "/register/coverage", "/register/doubles", "/register/new", "/register/import", "/units", "/units/new", "/bookings/calls", "/bookings/mail", "/bookings/reports", "/bookings/evidence", "/bookings/programmes", "/bookings/programmes/new", "/fees", "/fees/recommendations", "/fees/recommendations/new", "/fees/recommendations/proposals/new", "/fees/calculator", "/fees/budgets", "/fees/budgets/import", "/fees/kilometre-rates", "/staff", "/operations", "/dev/clock", "/dev/mail", "/nowhere"];

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
        await ClinicAsync(job, coordinator, unit);
        await ProgrammeAsync(coordinator);
    }

    /// <summary>A unit reserves a slot of the demo county's clinic; those who hold it print the slip, and a visitor finds the day has not come.</summary>
    private static async Task ClinicAsync(Job job, Person coordinator, Person unit)
    {
        await unit.GoAsync("/clinics");
        await unit.PictureAsync("clinics");
        await unit.PressAsync("tbody a");
        await unit.PressAsync("form:has(input[name='Form.VisitId']) button[type='submit']"); // no slot chosen
        await unit.Page.Locator("input[name='Form.Slot']").Last.CheckAsync();
        await unit.PressAsync("form:has(input[name='Form.VisitId']) button[type='submit']");
        await unit.PictureAsync("clinic-reserved");
        await coordinator.GoAsync(unit.Path);
        await coordinator.PictureAsync("clinic");
        await coordinator.GoAsync(unit.Path + "/visits");
        await coordinator.GoAsync(unit.Path + "/paper");
        await coordinator.PictureAsync("clinic-paper");
        var visitor = await job.SomebodyAsync();
        await visitor.GoAsync(new Uri((await coordinator.Page.Locator("main strong").First.InnerTextAsync()).Trim()).AbsolutePath);
        await coordinator.GoAsync("/clinics?show=past");
    }

    /// <summary>Days that are none for the numbers; the demo county's programme: a part of it, last year's answers, an area's sheet, and a table with a mistake.</summary>
    private static async Task ProgrammeAsync(Person coordinator)
    {
        await coordinator.GoAsync("/bookings/evidence?period=free&from=x");
        await coordinator.GoAsync("/bookings/programmes");
        await coordinator.PressAsync("td a[href^='/bookings/programmes/']");
        var programme = coordinator.Path;
        await coordinator.PressAsync("li a[href^='/bookings/programmes/parts/']");
        await coordinator.GoAsync(programme);
        await coordinator.PressAsync("li a[href^='/bookings/follow-up/']");
        await coordinator.PictureAsync("follow-up");
        var round = coordinator.Path;
        await coordinator.PressAsync("li a[href*='/areas/']");
        await coordinator.PictureAsync("follow-up-sheet");
        await coordinator.GoAsync(round + "/import");
        await coordinator.FillAsync(("Form.Text", "Palvelualue;Miten\nTerveysasemat;Ei otsikoita"));
        await coordinator.PressAsync("button[value='preview']");
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
