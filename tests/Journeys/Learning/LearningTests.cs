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
        var play = new Play(site, chromium, view, new Gaze(view));
        await play.ToTheEndAsync(() => PlayAsync(play));
    }

    private static async Task PlayAsync(Play play)
    {
        var coordinator = await play.SignedInAsync(Play.Coordinator);
        await coordinator.GoAsync("/training");
        await coordinator.PictureAsync("training");
        var recording = await PlanAsync(coordinator);
        var expertName = await KeepAsync(coordinator);

        var expert = await play.SignedInAsync(expertName);
        await WatchingRecordings.WatchAsync(play, expert);
        await expert.PictureAsync("my-training");
        await expert.PressAsync("main a[href^='/my/training/']:not([href*='/recordings/'])");
        await expert.PictureAsync("my-seat");
        await WatchingRecordings.SeeAsync(play, coordinator, recording, expertName);

        await SurveyAsync(coordinator);
        await RecordingsAsync(coordinator);

        var anybody = await play.SomebodyAsync();
        foreach (var (subject, kind) in new[] { ("klinikalla", "/training/seat/"), ("Kutsu koulutukseen", "/training/invitation/") })
            await anybody.GoAsync(new Uri(await anybody.LinkFromMailAsync(subject, kind)).AbsolutePath);
    }

    /// <summary>A new course with a recording and a session of it, with what is missing said first. Returns where the recording stands.</summary>
    private static async Task<string> PlanAsync(Person coordinator)
    {
        await coordinator.PressAsync("main a[href='/training/courses/new']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(4);
        await coordinator.FillAsync(("Form.Title", "Osallisuus yhdessä"), ("Form.Aim", "Osaat suunnitella yhdessä."), ("Form.Hours", "6"), ("Form.Parts", "Aamu; 3\nIltapäivä; 3"));
        await coordinator.TickAsync("Form.Audience", "Both");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await coordinator.PressAsync("main a[href$='/edit']");
        await coordinator.Page.GoBackAsync();
        var (course, day) = (coordinator.Path, new DateTime(await coordinator.Page.EvaluateAsync<int>("new Date().getFullYear()") + 1, 6, 2));
        var recording = await WatchingRecordings.AddAsync(coordinator, day);
        await coordinator.GoAsync(course);
        await coordinator.PressAsync("main a[href$='/sessions/new']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await SessionForm.FillAsync(coordinator, day, "9", "15");
        await coordinator.ChooseAsync("Form.Meetings[0].Part", "1");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        System.Text.RegularExpressions.Regex.IsMatch(coordinator.Path, "^/training/sessions/[0-9a-f-]{36}$").ShouldBeTrue(coordinator.Path);
        await coordinator.PressAsync("main a[href$='/enrol']");
        await coordinator.FillAsync(("Staff.FirstName", "Saija"), ("Staff.LastName", "Halla"), ("Staff.Email", "saija.halla@alue.esimerkki.example"));
        await coordinator.PressAsync("form:has([name='Staff.Email']) button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain("Saija Halla");
        await coordinator.PressAsync("main a[href$='/cancel']");
        return recording;
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
        await coordinator.PressAsync("main .rows a:has-text('Osallisuuskoulutus henkilöstölle')");
        var course = coordinator.Path;
        await coordinator.PressAsync("main a[href*='/recordings/']:not([href$='/new'])");
        await coordinator.PictureAsync("recording");
        await coordinator.GoAsync(course + "/learners");
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
