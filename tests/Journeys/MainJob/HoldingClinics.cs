namespace Journeys.MainJob;

/// <summary>A unit reserves a slot of the demo county's clinic; those who hold it print the slip, and a visitor finds that the day has not come.</summary>
public static class HoldingClinics
{
    public static async Task PlayAsync(Job job)
    {
        var coordinator = await job.SignedInAsync(Job.Coordinator);
        var unit = await job.SignedInAsync(Job.Contact);
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
}
