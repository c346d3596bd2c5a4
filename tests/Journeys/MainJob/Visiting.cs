namespace Journeys.MainJob;

/// <summary>The pages that the job itself does not pass, so that they are looked at, too.</summary>
public static class Visiting
{
    private static readonly string[] OfCoordinator =
        ["/register", "/register/coverage", "/register/new", "/register/import", "/units", "/units/new", "/bookings/calls", "/bookings/reports", "/fees", "/staff", "/operations", "/dev/clock", "/nowhere"];

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
        await coordinator.PressAsync("main a[href$='/edit']");
        await coordinator.GoAsync("/units");
        await coordinator.PressAsync("td a[href^='/units/']");
        await coordinator.GoAsync("/fees?vaihe=paid");
        await coordinator.PressAsync("td a[href^='/fees/claims/']");
        await coordinator.PressAsync("a[href^='/fees/payees/']");
        await coordinator.GoAsync($"/bookings/requests/{job.RequestId}/candidates");
        var unit = await job.SignedInAsync(Job.Contact);
        await unit.GoAsync($"/requests/{job.RequestId}/cancel");

        var expert = await job.SignedInAsync(job.ExpertName);
        await expert.GoAsync("/my/details");
        await expert.PictureAsync("my-details");
        await expert.GoAsync("/my/details/edit");
        await expert.GoAsync("/my/details/wish/erase");
    }
}
