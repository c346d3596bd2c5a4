namespace Journeys.TheHandbook;

/// <summary>The board decides on fees: the handbook's table waits as a proposed change, and changes when the coordinator takes it into use.</summary>
internal static class Deciding
{
    public static async Task PlayAsync(Play play, Person coordinator)
    {
        var today = await coordinator.Page.EvaluateAsync<DateTime>("new Date()");
        await coordinator.GoAsync("/fees/recommendations/new");
        await coordinator.FillAsync(("Form.Name", "Palkkiosuositus"), ("Form.ValidFrom", $"1.1.{today.Year + 1}"), ("Form.Body", "Aluehallitus"), ("Form.DecidedOn", $"{today.Day}.{today.Month}.{today.Year}"), ("Form.Section", "12"), ("Form.CaseNumber", "KHVADno-2026-77"), ("Form.Rows[0].Amount", "41,50"));
        await coordinator.ChooseAsync("Form.Rows[0].TaskType", "workshop");
        await coordinator.ChooseAsync("Form.Rows[0].Unit", "PerHour");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        await play.Site.RestAsync();

        await coordinator.GoAsync("/handbook-work");
        await coordinator.PressAsync("main a[href^='/handbook-work/changes/']");
        (await coordinator.TextAsync()).ShouldContain("41,50 €/tunti");
        await coordinator.PictureAsync("handbook-change");
        (await NewestAsync(play)).ShouldNotContain("41,50");
        await coordinator.PressAsync("button[name='Form.Do'][value='accept']");
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "work.done-settled"));
        (await NewestAsync(play)).ShouldNotContain("41,50", Case.Sensitive, "not before the next edition");
    }

    public static async Task SeenAsync(Play play)
    {
        var text = await NewestAsync(play);
        text.ShouldContain("41,50 €/tunti");
        text.ShouldContain("KHVADno-2026-77");
    }

    private static async Task<string> NewestAsync(Play play)
    {
        var anybody = await play.SomebodyAsync();
        await anybody.GoAsync("/handbook/to/palkkiot");
        return await anybody.TextAsync();
    }
}
