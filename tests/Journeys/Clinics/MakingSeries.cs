using System.Globalization;

namespace Journeys.Clinics;

/// <summary>The coordinator makes four clinics at once on behalf of a unit: first with a mistake, then after a look at the times.</summary>
public static class MakingSeries
{
    public static async Task<Person> PlayAsync(ClinicLife life)
    {
        var coordinator = await life.SignedInAsync(Play.Coordinator);
        await coordinator.GoAsync("/bookings/today");
        await coordinator.PictureAsync("today");
        await AskAsync(life, coordinator);
        await coordinator.PressAsync("main a[href$='/clinic']");
        await coordinator.FillAsync(("Form.SlotMinutes", "5"));
        await coordinator.TickAsync("Form.EveryWeeks", "1");
        await coordinator.PressAsync("button[value='preview']");
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(2); // too short, and how many times?
        await coordinator.FillAsync(("Form.SlotMinutes", "45"), ("Form.Times", "4"));
        await coordinator.PressAsync("button[value='preview']");
        (await coordinator.Page.Locator("main ol.rows").First.Locator("li").CountAsync()).ShouldBe(2);
        (await coordinator.Page.Locator("main ol.rows").Last.Locator("li").CountAsync()).ShouldBe(4);
        await coordinator.PressAsync("button[value='open']");
        coordinator.Path.ShouldMatch("^/clinics/[0-9a-f-]{36}$");
        life.ClinicId = coordinator.Path.Split('/')[^1];
        (await coordinator.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.done.opened"));
        (await coordinator.Page.Locator("main a[href^='/clinics/'][aria-current], main li a[href^='/clinics/']:not([href$='/paper']):not([href$='/visits'])").CountAsync()).ShouldBe(4);
        return coordinator;
    }

    /// <summary>A Tuesday ten days ahead or more: people have two days to answer, and nobody of the demo county is busy with its own clinic.</summary>
    private static async Task AskAsync(ClinicLife life, Person coordinator)
    {
        await coordinator.GoAsync("/requests/new");
        await coordinator.ChooseAsync("unit", ClinicLife.Holder);
        await coordinator.PressAsync("main form[method='get'] button");
        var day = (await life.MorningAsync()).UtcDateTime.Date.AddDays(10);
        while (day.DayOfWeek != DayOfWeek.Tuesday)
            day = day.AddDays(1);
        life.EndsAt = Helsinki.At(day, new TimeSpan(14, 0, 0));
        await coordinator.ChooseAsync("Form.TaskType", "clinic");
        await coordinator.FillAsync(
            ("Form.Goal", "Matalan kynnyksen vastaanotto: yksi asiakas kerrallaan"), ("Form.Audience", "Asiakkaat ja läheiset"), ("Form.Date", day.ToString("d.M.yyyy", CultureInfo.InvariantCulture)),
            ("Form.Start", "12.00"), ("Form.End", "14.00"), ("Form.Address", "Koulukatu 1, neuvotteluhuone"), ("Form.Accessibility", "Esteetön sisäänkäynti pihan puolelta"),
            ("Form.ContactName", Play.Contact), ("Form.ContactPhone", "044 000 0004"), ("Form.CostCentre", "4404"));
        await coordinator.TickAsync("Form.Areas", "mielenterveys");
        await coordinator.TickAsync("Form.Areas", "tyottomyys");
        await coordinator.TickAsync("Form.Where", "site");
        await coordinator.ChooseAsync("Form.Municipality", "290");
        await coordinator.PressAsync("button[value='send']");
        coordinator.Path.ShouldMatch("^/requests/[0-9a-f-]{36}$");
        life.RequestId = coordinator.Path.Split('/')[^1];
    }
}
