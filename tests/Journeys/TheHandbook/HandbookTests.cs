namespace Journeys.TheHandbook;

/// <summary>
/// The handbook from a draft to the next edition: written, commented on by four people (one by phone), answered, refused while anything waits, approved by somebody
/// else, published as pages and files, read; then the board decides on fees, and the table changes when the coordinator says so.
/// </summary>
public sealed class HandbookTests(Chromium chromium)
{
    [Fact]
    public Task Written_commented_answered_approved_published_and_read() => PlayAsync(new View(1280, Also: Play.Everything ? 360 : null), async play =>
    {
        var coordinator = await play.SignedInAsync(Play.Coordinator);
        await Writing.PlayAsync(play, coordinator);
        var round = await Commenting.PlayAsync(play, coordinator);
        await Commenting.AnswerAsync(play, coordinator, round);
        await Publishing.RefusedAsync(play, coordinator);
        await play.Site.MoveAsync(TimeSpan.FromDays(12));
        await Commenting.LateAsync(play);
        await Commenting.AnswerTheRestAsync(play, coordinator);
        await Commenting.SummaryAsync(play, round);
        await Publishing.PublishAsync(play, coordinator, "Toinen painos: kommentit on otettu huomioon.", 2);
        await Publishing.ReadAsync(play, coordinator);
        await Deciding.PlayAsync(play, coordinator);
        await Publishing.PublishAsync(play, coordinator, "Palkkiot muuttuivat.", 3);
        await Deciding.SeenAsync(play);
    });

    /// <summary>The same pages and forms as far as the first answer, and reading: what comes after is the same for every language.</summary>
    [Fact]
    public Task Written_commented_and_read_in_English_on_a_small_phone_without_script() => PlayAsync(new View(360, "en", Script: false), async play =>
    {
        if (!Play.Everything)
        {
            // All tests together have twenty minutes: the daily run looks at what is read and at one of the writer's pages.
            await Publishing.LookAsync(play, edition: 1);
            var writer = await play.SignedInAsync(Play.Coordinator);
            await writer.GoAsync("/handbook-work");
            return;
        }
        var coordinator = await play.SignedInAsync(Play.Coordinator);
        await Writing.PlayAsync(play, coordinator);
        await Commenting.PlayAsync(play, coordinator);
        await Publishing.RefusedAsync(play, coordinator);
        await Publishing.LookAsync(play, edition: 1);
    });

    private async Task PlayAsync(View view, Func<Play, Task> steps)
    {
        await chromium.OpenAsync();
        await using var site = await Site.StartAsync();
        var play = new Play(site, chromium, view, new Gaze(view));
        await play.ToTheEndAsync(() => steps(play));
    }
}
