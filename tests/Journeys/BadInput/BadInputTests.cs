using System.Text.RegularExpressions;

namespace Journeys.BadInput;

/// <summary>What goes wrong in browsers: sessions end, two tabs disagree, people paste anything.</summary>
public sealed class BadInputTests(Chromium chromium, SharedSite shared) : IClassFixture<SharedSite>
{
    private const string Strange = "👩🏽‍🦽 <script>window.hacked=1</script> \"><img src=x onerror=window.hacked=2> שלום عالم &amp; %00 {{0}} = 1+1";

    private readonly Gaze gaze = new(new View(1280));

    [Fact]
    public async Task A_form_sent_after_the_session_ended_loses_nothing()
    {
        var site = await shared.OpenAsync(chromium);
        var unit = await FilledAsync(site, "Tämä ei saa kadota");
        await unit.Page.Context.ClearCookiesAsync();
        await unit.PressAsync("button[value='send']");
        unit.Path.ShouldBe("/sign-in");
        await unit.FillAsync(("Form.Email", "ritva.lehto@alue.esimerkki.example"));
        await unit.PressAsync("main form[method='post'] button[type='submit']");
        var code = unit.Page.Url;
        await unit.OpenMailAsync("ritva.lehto@alue.esimerkki.example");
        var digits = Regex.Match(await unit.Page.Locator("div.keep").First.InnerTextAsync(), @"\b\d{6}\b").Value;
        await unit.GoAsync(code);
        await unit.FillAsync(("Form.Code", digits));
        await unit.PressAsync("main form[method='post'] button[type='submit']");
        unit.Path.ShouldBe("/kept");
        await unit.PressAsync("main form[method='post'] button[type='submit']");
        unit.Path.ShouldMatch("^/requests/[0-9a-f-]{36}$");
        (await unit.TextAsync()).ShouldContain("Tämä ei saa kadota");
        gaze.Found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("yes", "no", "declined")]
    [InlineData("no", "yes", "accepted")]
    public async Task Two_tabs_that_answer_an_offer_leave_the_last_answer_in_both(string first, string last, string standing)
    {
        var site = await shared.OpenAsync(chromium);
        var expert = await Person.OpenAsync(site, chromium, new View(1280), gaze);
        var link = await OpenOfferAsync(expert);
        var second = await expert.Page.Context.NewPageAsync();
        await second.GotoAsync(link);
        await expert.PressAsync($"button[name='Form.Answer'][value='{first}']");
        var other = new Person(site, second, gaze);
        await other.PressAsync($"button[name='Form.Answer'][value='{last}']");
        await expert.ReloadAsync();
        (await expert.TextAsync()).ShouldBe(await other.TextAsync());
        (await expert.TextAsync()).ShouldContain(Words.Of("Bookings", "answer.title." + standing, "fi"));
        gaze.Found.ShouldBeEmpty();
    }

    [Fact]
    public async Task Emoji_script_and_right_to_left_text_come_back_as_they_were_typed()
    {
        var site = await shared.OpenAsync(chromium);
        var unit = await FilledAsync(site, Strange);
        await unit.FillAsync(("Form.Audience", Strange), ("Form.Experience", Strange), ("Form.Address", Strange), ("Form.Accessibility", Strange), ("Form.ContactName", Strange), ("Form.CostCentre", Strange[..40]));
        await unit.PressAsync("button[value='save']");
        foreach (var field in new[] { "Goal", "Audience", "Experience", "Address", "Accessibility", "ContactName" })
            (await unit.Page.Locator($"[name='Form.{field}']").InputValueAsync()).ShouldBe(Strange, field);
        await unit.GoAsync("/requests");
        await HarmlessAsync(unit);
        await unit.Page.GoBackAsync();
        await unit.PressAsync("button[value='send']");
        unit.Path.ShouldMatch("^/requests/[0-9a-f-]{36}$");
        Regex.Count(await unit.TextAsync(), Regex.Escape(Strange)).ShouldBeGreaterThan(4);
        await HarmlessAsync(unit);

        var coordinator = await Person.OpenAsync(site, chromium, new View(1280), gaze);
        await coordinator.SignInAsync("Kaisa Koordinaattori", "fi");
        await coordinator.GoAsync(unit.Path + "/cancel");
        await coordinator.GoAsync("/bookings" + unit.Path + "/candidates");
        await HarmlessAsync(coordinator);
        await coordinator.OpenMailAsync("kokemustoiminta@");
        (await coordinator.TextAsync()).ShouldContain(Strange);
        await coordinator.Page.GotoAsync(coordinator.Page.Url + "/html");
        await HarmlessAsync(coordinator);
        gaze.Found.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_megabyte_in_a_field_is_answered_beside_the_field_and_kept()
    {
        var site = await shared.OpenAsync(chromium);
        var unit = await FilledAsync(site, "Pitkä");
        await unit.Page.EvaluateAsync("document.querySelector(\"[name='Form.Goal']\").value = 'ä '.repeat(499999) + 'ää'"); // pasted, not typed letter by letter
        await unit.ArriveAsync(() => unit.Page.Locator("button[value='send']").ClickAsync());
        (await unit.Page.Locator(".error-summary").InnerTextAsync()).ShouldContain("2000");
        (await unit.Page.Locator("[name='Form.Goal']").InputValueAsync()).Length.ShouldBe(1_000_000);
        (await unit.Page.Locator("[name='Form.Audience']").InputValueAsync()).ShouldBe("Kuusi työntekijää");
    }

    private async Task<Person> FilledAsync(Site site, string goal)
    {
        var unit = await Person.OpenAsync(site, chromium, new View(1280), gaze);
        await unit.SignInAsync(Play.Contact, "fi");
        await RequestForm.FillAsync(site, unit, goal, "tyottomyys");
        return unit;
    }

    /// <summary>An offer of the demo county that waits for its answer.</summary>
    private static async Task<string> OpenOfferAsync(Person expert)
    {
        for (var i = 0; i < 25; i++)
        {
            await expert.Page.GotoAsync("/dev/mail?q=" + Uri.EscapeDataString("Tarjous:"));
            await expert.Page.Locator("td a[href^='/dev/mail/']").Nth(i).ClickAsync();
            if (await expert.Page.Locator(".keep a[href*='/offer/']").CountAsync() == 0)
                continue;
            var link = (await expert.Page.Locator(".keep a[href*='/offer/']").First.GetAttributeAsync("href"))!;
            await expert.Page.GotoAsync(link);
            if (await expert.Page.Locator("button[value='yes']").CountAsync() + await expert.Page.Locator("button[value='no']").CountAsync() == 2)
                return link;
        }
        throw new InvalidOperationException("The demo county has no open offer.");
    }

    private static async Task HarmlessAsync(Person person) => (await person.Page.EvaluateAsync<bool>("window.hacked === undefined")).ShouldBeTrue(person.Path);
}
