using System.Text;

namespace Journeys.Coordinating;

/// <summary>A participation programme from rows of a spreadsheet, with one mistake that is told and mended; one area's sheet; the year as a table, a CSV and a PDF.</summary>
public static class FollowingUp
{
    private const string Rows = """
        Tavoite;Toimenpide;Palvelualue;Toteutunut;Ei toteutunut;Miten
        Kerromme selvästi;Teemme verkkosivun;Perhepalvelut;x;;Sivu avattiin keväällä
        Kerromme selvästi;Pidämme asiakasillan;Perhepalvelut;ehkä;;Ilta siirtyi
        ;;Perhepalvelut;;;Kysymme ensi vuonna vähemmän.
        """;

    public static async Task PlayAsync(Week week, Person coordinator)
    {
        var year = (await week.Site.RestAsync()).Year;
        await coordinator.GoAsync("/bookings/programmes");
        await coordinator.PressAsync("main a[href='/bookings/programmes/new']");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(1);
        await coordinator.FillAsync(("Form.Name", "Osallisuus arjessa"), ("Form.FromYear", $"{year}"), ("Form.ToYear", $"{year + 2}"), ("Form.DecidedBy", "Aluevaltuusto"));
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        var programme = coordinator.Path;
        await coordinator.PressAsync("#round button[type='submit']");
        var round = coordinator.Path;

        await coordinator.PressAsync("main a[href$='/import']");
        await coordinator.FillAsync(("Form.Text", Rows));
        await coordinator.PressAsync("button[value='preview']");
        string Say(string key, params object[] values) => string.Format(System.Globalization.CultureInfo.InvariantCulture, week.Say("Bookings", key), values);
        (await coordinator.Page.Locator(".error-summary li").AllInnerTextsAsync()).ShouldBe([Say("follow-up.flaw-line", 3, Say("follow-up.flaw-mark", "ehkä"))]);
        await coordinator.PictureAsync("follow-up-mistake");
        await coordinator.FillAsync(("Form.Text", Rows.Replace(";ehkä;;", ";;x;", StringComparison.Ordinal)));
        await coordinator.PressAsync("button[value='preview']");
        await coordinator.PressAsync("button[value='import']");
        coordinator.Path.ShouldBe(round);
        (await coordinator.Page.Locator("nav a[aria-current='page']").First.GetAttributeAsync("href")).ShouldBe("/bookings/programmes");

        await coordinator.GoAsync(programme);
        await coordinator.PressAsync("main li a[href^='/bookings/programmes/parts/']"); // a measure: which tasks prove it
        await coordinator.Page.Locator("input[name='Form.Proof']").First.CheckAsync();
        await coordinator.PressAsync("#part button[type='submit']");
        await coordinator.GoAsync(round);
        await coordinator.PressAsync("main li a[href*='/areas/']");
        await coordinator.FillAsync(("Form.Rows[1].How", "Ilta pidettiin lopulta syksyllä."));
        await coordinator.Page.Locator("[name='Form.Rows[1].Done']").CheckAsync();
        await coordinator.PressAsync("#sheet button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain(week.Say("Bookings", "follow-up.saved"));
        await coordinator.PictureAsync("follow-up-sheet");
        await coordinator.GoAsync(round);
        await coordinator.PictureAsync("follow-up");
        Encoding.UTF8.GetString(await Download.OfAsync(coordinator, "main a[href$='.csv']", "text/csv")).ShouldContain("Ilta pidettiin lopulta syksyllä.");
        Encoding.ASCII.GetString(await Download.OfAsync(coordinator, "main a[href$='.pdf']", "application/pdf"), 0, 5).ShouldBe("%PDF-");
    }
}
