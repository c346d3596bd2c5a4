using System.Globalization;

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
            var before = (Expert: await RemindersAsync(job, reader, job.ExpertEmail), Unit: await RemindersAsync(job, reader, unitEmail));
            await job.Site.MoveToAsync(Helsinki.At(job.StartsAt.DateTime.AddDays(-days), new TimeSpan(10, 0, 0)));
            await job.Site.RestAsync();
            (await RemindersAsync(job, reader, job.ExpertEmail)).ShouldBe(before.Expert + 1, $"{days} days before, to the expert");
            (await RemindersAsync(job, reader, unitEmail)).ShouldBe(before.Unit + 1, $"{days} days before, to the unit");
        }
        await reader.OpenMailAsync(job.ExpertEmail);
        await reader.PictureAsync("reminder-mail");
    }

    /// <summary>Reminders of the day of the task. The unit and the expert get other letters meanwhile: of other tasks, of training, of requests for which nobody was found.</summary>
    private static async Task<int> RemindersAsync(Job job, Person reader, string email)
    {
        await reader.Page.GotoAsync("/dev/mail?q=" + Uri.EscapeDataString(email));
        var subjects = await reader.Page.Locator("td a[href^='/dev/mail/']").AllInnerTextsAsync();
        var day = job.StartsAt.DateTime;
        string[] days = [day.ToString("d.M.yyyy", CultureInfo.InvariantCulture), day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))];
        return subjects.Count(subject => (subject.StartsWith("Muistutus:", StringComparison.Ordinal) || subject.StartsWith("Reminder:", StringComparison.Ordinal))
            && days.Any(words => subject.Contains(words, StringComparison.Ordinal)));
    }
}
