namespace Journeys.MainJob;

/// <summary>
/// The main job from the wish to "what changed?", by four people and a payer, each with a browser of their own: a unit's contact asks, the coordinator finds
/// and offers, the expert answers from the mail without signing in, the unit's approver approves, the payer pays.
/// </summary>
public sealed class MainJobTests(Chromium chromium)
{
    [Fact]
    public Task The_whole_job_on_a_laptop_and_each_page_on_a_small_phone() => PlayAsync(new View(1280, Also: 360), asNewcomer: true);

    [Fact]
    public Task The_whole_job_in_English_on_a_small_phone_without_script() => PlayAsync(new View(360, "en", Script: false));

    private async Task PlayAsync(View view, bool asNewcomer = false)
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync(asNewcomer);
        var gaze = new Gaze(view);
        var job = new Job(site, chromium, view, gaze);
        await job.ToTheEndAsync(async () =>
        {
            await Asking.PlayAsync(job);
            await Matching.PlayAsync(job);
            await Answering.PlayAsync(job);
            await Reminding.PlayAsync(job);
            await Reporting.PlayAsync(job);
            await Approving.PlayAsync(job);
            await Paying.PlayAsync(job);
            await Changing.PlayAsync(job);
            if (view.Also is not null || Play.Everything)
                await Visiting.PlayAsync(job);
        });
        gaze.Seen.ShouldBeGreaterThan(40);
    }
}
