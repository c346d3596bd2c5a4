namespace Journeys.Clinics;

/// <summary>After the day: the expert counts who came, the unit prints the slip, a visitor gives feedback without a name, and the numbers show it all.</summary>
public static class Counting
{
    private const string Said = "Sain puhua rauhassa.";

    public static async Task PlayAsync(ClinicLife life, Person coordinator)
    {
        await life.Site.MoveToAsync(life.EndsAt.AddHours(1));
        var expert = await life.SignedInAsync(life.ExpertName);
        await expert.GoAsync($"/my/tasks/{life.AssignmentId}");
        await expert.PressAsync($"main a[href='{life.Here}/visits']");
        await expert.FillAsync(("Form.Lines[0].Came", "kaikki"), ("Form.Lines[1].Came", "1"), ("Form.WalkIns", "1"));
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        (await expert.Page.Locator(".error-summary li").CountAsync()).ShouldBe(1);
        await expert.FillAsync(("Form.Lines[0].Came", "2"));
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        (await expert.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.done.counted"));

        var unit = await life.SignedInAsync(Play.Contact);
        await unit.GoAsync("/clinics?show=past");
        await unit.PressAsync($"td a[href='{life.Here}']");
        await unit.PressAsync("main a[href$='/paper']");
        await unit.PictureAsync("clinic-paper");
        await VisitAsync(life, (await unit.Page.Locator("main strong").First.InnerTextAsync()).Trim());
        await unit.GoAsync(life.Here);
        (await unit.TextAsync()).ShouldContain(Said);
        (await unit.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.came") + " 4");
        await expert.GoAsync($"/my/tasks/{life.AssignmentId}");
        (await expert.TextAsync()).ShouldContain(Said);
        await LookAtNumbersAsync(life, coordinator);
    }

    private static async Task VisitAsync(ClinicLife life, string address)
    {
        var visitor = await life.SomebodyAsync();
        await visitor.GoAsync(address);
        await visitor.PressAsync("main form[method='post'] button[type='submit']"); // no mark chosen
        (await visitor.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.feedback-score-missing"));
        await visitor.TickAsync("Form.Score", "5");
        await visitor.FillAsync(("Form.Words", Said));
        await visitor.PressAsync("main form[method='post'] button[type='submit']");
        (await visitor.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.feedback-thanks"));
    }

    /// <summary>Days that are none, then those of the clinic; the same numbers as files.</summary>
    private static async Task LookAtNumbersAsync(ClinicLife life, Person coordinator)
    {
        await coordinator.GoAsync("/bookings/evidence");
        await coordinator.Page.Locator("input[type='radio'][name='period'][value='free']").CheckAsync();
        await coordinator.FillAsync(("from", "eilen"), ("to", "31.12.2030"));
        await coordinator.PressAsync("main form[method='get'] button");
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(1);
        var day = life.EndsAt.ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture);
        await coordinator.FillAsync(("from", day), ("to", day));
        await coordinator.PressAsync("main form[method='get'] button");
        await coordinator.PictureAsync("evidence");
        var came = coordinator.Page.Locator($"table:has(caption:text-is('{life.Say("Bookings", "evidence.clinics")}')) tr:has(th:text-is('{life.Say("Bookings", "evidence.clinic-came")}')) td");
        (await came.InnerTextAsync()).Trim().ShouldBe("4");
        await Download.OfAsync(coordinator, "main a[href*='.csv']", "text/csv");
        await Download.OfAsync(coordinator, "main a[href*='.pdf']", "application/pdf");
    }
}
