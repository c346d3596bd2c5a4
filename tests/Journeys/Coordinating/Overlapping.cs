using System.Globalization;

namespace Journeys.Coordinating;

/// <summary>Whoever comes has agreed on the phone to look in at a second task in the same house: the coordinator records it knowingly, and both tasks show why. The unit sees nothing of it.</summary>
public static class Overlapping
{
    private const string Submit = "main form[method='post'] button[type='submit']";

    public static async Task PlayAsync(Week week, Person coordinator, Person unit)
    {
        var why = $"Käy kesken päivän toisessa ryhmässä ({week.View.Language})."; // the same people may have come together in another language before
        await RequestForm.FillAsync(week.Site, unit, "Toinen ryhmä samassa talossa", "tyottomyys");
        await unit.FillAsync(("Form.Date", week.Day), ("Form.Start", "12.00"), ("Form.End", "14.00"));
        await unit.PressAsync("button[value='send']");
        var second = unit.Path;
        await week.Site.RestAsync();
        await AskByPhoneAsync(week, coordinator, second);
        await AgreeAsync(week, coordinator, why);
        coordinator.Path.ShouldBe(second);

        var month = DateTime.ParseExact(week.Day, "d.M.yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        foreach (var page in new[] { second, week.Request, $"/bookings/calendar?month={month}" })
        {
            await coordinator.GoAsync(page);
            (await coordinator.TextAsync()).ShouldContain(why);
        }
        var expert = await week.SignedInAsync(week.ExpertName);
        await expert.GoAsync("/my/tasks");
        (await expert.TextAsync()).Split(why).Length.ShouldBe(3, "with each of the two");
        await unit.GoAsync(second);
        (await unit.TextAsync()).ShouldNotContain(why);
    }

    /// <summary>The system asks nobody who is busy: it is offered by hand, for the call.</summary>
    private static async Task AskByPhoneAsync(Week week, Person coordinator, string request)
    {
        await coordinator.GoAsync($"/bookings{request}/candidates");
        await coordinator.PressAsync($"li:has(strong:text-is('{week.ExpertName}')) a[href*='/offer?expert=']");
        await coordinator.PressAsync(Submit);
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(1);
        await coordinator.Page.Locator("[name='Form.Overlap']").CheckAsync();
        await coordinator.PressAsync(Submit);
    }

    private static async Task AgreeAsync(Week week, Person coordinator, string why)
    {
        await coordinator.GoAsync("/bookings/calls");
        await coordinator.PressAsync($"tr:has-text('{week.ExpertName}') a[href^='/bookings/offers/']");
        await coordinator.TickAsync("Form.Answer", "yes");
        await coordinator.PressAsync(Submit); // it overlaps, and nobody has said that it may
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBe(1);
        await coordinator.PictureAsync("overlap");
        await coordinator.Page.Locator("[name='Form.Known']").CheckAsync();
        await coordinator.FillAsync(("Form.Why", why));
        await coordinator.PressAsync(Submit);
    }
}
