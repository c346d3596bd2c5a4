namespace Journeys.MainJob;

/// <summary>Four weeks after the task the unit is asked what changed, and the expert reads the answer.</summary>
public static class Changing
{
    public static async Task PlayAsync(Job job)
    {
        await job.Site.MoveToAsync(Helsinki.At(job.StartsAt.DateTime.AddDays(29), new TimeSpan(10, 0, 0)));
        var unit = await job.SignedInAsync(Job.Contact);
        await unit.GoAsync(await unit.LinkFromMailAsync("ritva.lehto@alue.esimerkki.example", "/impact"));
        await unit.FillAsync(("Form.Words", Job.Changed));
        await unit.PictureAsync("impact");
        await unit.PressAsync("main form[method='post'] button[type='submit']");
        await job.Site.RestAsync();
        var expert = await Reporting.SignInByCodeAsync(job);
        await expert.GoAsync($"/my/tasks/{job.AssignmentId}");
        (await expert.TextAsync()).ShouldContain(Job.Changed);
        await expert.PictureAsync("my-task-changed");
    }
}
