namespace Journeys.MainJob;

/// <summary>Seven days and one day before, to both, once each, however often the nights pass.</summary>
public static class Reminding
{
    public static async Task PlayAsync(Job job)
    {
        var reader = await job.SomebodyAsync();
        var unitEmail = "ritva.lehto@alue.esimerkki.example";
        foreach (var days in new[] { 7, 1 })
        {
            var before = (Expert: await LettersAsync(job, reader, job.ExpertEmail), Unit: await LettersAsync(job, reader, unitEmail));
            await job.Site.MoveToAsync(Helsinki.At(job.StartsAt.DateTime.AddDays(-days), new TimeSpan(10, 0, 0)));
            await job.Site.RestAsync();
            (await LettersAsync(job, reader, job.ExpertEmail)).ShouldBe(before.Expert + 1, $"{days} days before, to the expert");
            (await LettersAsync(job, reader, unitEmail)).ShouldBe(before.Unit + 1, $"{days} days before, to the unit");
        }
        await reader.OpenMailAsync(job.ExpertEmail);
        await reader.PictureAsync("reminder-mail");
    }

    /// <summary>Letters about this task to the address. Demo people have other tasks, too; those of the same days would be counted with it.</summary>
    private static async Task<int> LettersAsync(Job job, Person reader, string email)
    {
        await reader.Page.GotoAsync("/dev/mail?q=" + Uri.EscapeDataString(email));
        return await reader.Page.Locator("td a[href^='/dev/mail/']").CountAsync();
    }
}
