namespace Journeys.Learning;

/// <summary>Training in the demo county, looked at page by page: the coordinator's, the expert's own, and those behind a mailed link.</summary>
public sealed class LearningTests(Chromium chromium)
{
    [Fact]
    public async Task Everybody_finds_their_way_in_training()
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var view = new View(360, "en", Also: 1280);
        var gaze = new Gaze(view);
        var coordinator = await Person.OpenAsync(site, chromium, view, gaze);
        await coordinator.SignInAsync("Kaisa Koordinaattori", view.Language);
        await coordinator.GoAsync("/training");
        await coordinator.PictureAsync("training");
        await PlanAsync(coordinator);
        var expertName = await KeepAsync(coordinator);

        var expert = await Person.OpenAsync(site, chromium, view, gaze);
        await expert.SignInAsync(expertName, view.Language);
        await expert.GoAsync("/my/training");
        await expert.PictureAsync("my-training");
        await expert.PressAsync("main a[href^='/my/training/']");
        await expert.PictureAsync("my-seat");

        await SurveyAsync(coordinator);
        await RecordingsAsync(coordinator);

        var anybody = await Person.OpenAsync(site, chromium, view, gaze);
        foreach (var (subject, kind) in new[] { ("klinikalla", "/training/seat/"), ("Kutsu koulutukseen", "/training/invitation/") })
            await anybody.GoAsync(new Uri(await anybody.LinkFromMailAsync(subject, kind)).AbsolutePath);
        gaze.Found.ShouldBeEmpty(site.Said[^Math.Min(site.Said.Length, 3000)..]);
    }

    /// <summary>A new course and a session of it, with what is missing said first.</summary>
    private static async Task PlanAsync(Person coordinator)
    {
        await coordinator.PressAsync("main a[href='/training/courses/new']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(4);
        await coordinator.FillAsync(("Form.Title", "Osallisuus yhdessä"), ("Form.Aim", "Osaat suunnitella yhdessä."), ("Form.Hours", "6"), ("Form.Parts", "Aamu; 3\nIltapäivä; 3"));
        await coordinator.TickAsync("Form.Audience", "Both");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await coordinator.PressAsync("main a[href$='/edit']");
        await coordinator.Page.GoBackAsync();
        await coordinator.PressAsync("main a[href$='/sessions/new']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await coordinator.ChooseAsync("Form.Municipality", "765");
        var year = DateTime.Parse(await coordinator.Page.EvaluateAsync<string>("new Date().toISOString()"), System.Globalization.CultureInfo.InvariantCulture).Year + 1;
        await coordinator.FillAsync(("Form.Address", "Keskuskatu 9"), ("Form.Trainer", "Tuula Kouluttaja"), ("Form.Seats", "10"), ("Form.Meetings[0].Date", $"2.6.{year}"), ("Form.Meetings[0].Start", "9"), ("Form.Meetings[0].End", "15"));
        await coordinator.ChooseAsync("Form.Meetings[0].Part", "1");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        System.Text.RegularExpressions.Regex.IsMatch(coordinator.Path, "^/training/sessions/[0-9a-f-]{36}$").ShouldBeTrue(coordinator.Path);
        await coordinator.PressAsync("main a[href$='/enrol']");
        await coordinator.FillAsync(("Staff.FirstName", "Saija"), ("Staff.LastName", "Halla"), ("Staff.Email", "saija.halla@alue.esimerkki.example"));
        await coordinator.PressAsync("form:has([name='Staff.Email']) button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain("Saija Halla");
        await coordinator.PressAsync("main a[href$='/cancel']");
    }

    /// <summary>The survey of the demo: its rounds, the results of one that is over, two side by side, and the page where people answer.</summary>
    private static async Task SurveyAsync(Person coordinator)
    {
        await coordinator.GoAsync("/training/surveys");
        await coordinator.PressAsync("main a[href^='/training/surveys/']:has-text('Osallisuusosaamisen')");
        var survey = coordinator.Path;
        foreach (var page in new[] { "/edit", "/rounds/new", "/compare" })
            await coordinator.GoAsync(survey + page);
        await coordinator.GoAsync(survey);
        await coordinator.PressAsync("main a:has-text('Ennen koulutusta')");
        (await coordinator.TextAsync()).ShouldContain("60 %");
        await coordinator.PictureAsync("survey-results");
        await coordinator.GoAsync(survey);
        await coordinator.PressAsync("main a:has-text('Seuranta')");
        await coordinator.PressAsync("main a[href*='/survey/']");
        await coordinator.PictureAsync("survey");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']"); // nothing answered
    }

    private static async Task RecordingsAsync(Person coordinator)
    {
        await coordinator.GoAsync("/training");
        foreach (var course in await coordinator.Page.Locator("main a[href^='/training/courses/']").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
        {
            await coordinator.GoAsync(course);
            if (await coordinator.Page.Locator("main a[href*='/recordings/']:not([href$='/new'])").CountAsync() == 0)
                continue;
            await coordinator.GoAsync(course + "/recordings/new");
            await coordinator.GoAsync(course);
            await coordinator.PressAsync("main a[href*='/recordings/']:not([href$='/new'])");
            await coordinator.PictureAsync("recording");
            await coordinator.GoAsync(course + "/learners");
            return;
        }
        throw new InvalidOperationException("No course of the demo has a recording.");
    }

    /// <summary>The sessions of the demo: one that is full, one that was held. Returns somebody with email who has a place.</summary>
    private static async Task<string> KeepAsync(Person coordinator)
    {
        await coordinator.GoAsync("/training");
        await coordinator.PressAsync("td a:has-text('klinikalla')");
        await coordinator.PictureAsync("training-session");
        var session = coordinator.Path;
        var name = (await coordinator.Page.Locator("tr:has(td:has-text('@')) td").First.InnerTextAsync()).Trim();
        foreach (var page in new[] { "/enrol?q=a", "/attendance", "/sheet", "/edit" })
            await coordinator.GoAsync(session + page);
        await coordinator.GoAsync("/training/calls");
        await coordinator.GoAsync("/training");
        await coordinator.PressAsync("main .rows a:has-text('peruskoulutus')");
        await coordinator.PressAsync("tbody tr:last-child td a");
        await coordinator.PressAsync("main a[href^='/training/certificates/']");
        await coordinator.PressAsync("main a[href*='/certificate/']");
        await coordinator.Page.GoBackAsync();
        await coordinator.Page.GoBackAsync();
        await coordinator.PressAsync("main a[href$='/attendance']");
        await coordinator.PictureAsync("attendance");
        return name;
    }
}
