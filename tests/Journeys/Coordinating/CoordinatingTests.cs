namespace Journeys.Coordinating;

/// <summary>What a part-time coordinator does in depth, on a laptop; the system does the asking.</summary>
[Collection<OneSite>]
public sealed class CoordinatingTests(Chromium chromium, SharedSite shared)
{
    [Theory, InlineData("en"), InlineData("fi")]
    public async Task Asked_in_order_doubted_moved_doubled_and_the_year_followed_up(string language)
    {
        Play.SkipUnlessUsual(language == "en");
        var site = await shared.OpenAsync(chromium);
        var view = new View(1280, language, Also: Play.Everything ? 360 : null);
        var gaze = new Gaze(view);
        var week = new Week(site, chromium, view, gaze);
        await week.ToTheEndAsync(async () =>
        {
            await week.MorningAsync();
            var (coordinator, unit) = (await week.SignedInAsync(Play.Coordinator), await week.SignedInAsync(Play.Contact));
            await AskingInOrder.PlayAsync(week, coordinator, unit);
            await Doubting.PlayAsync(week, coordinator);
            await Moving.PlayAsync(week, coordinator, unit);
            await Overlapping.PlayAsync(week, coordinator, unit);
            await FollowingUp.PlayAsync(week, coordinator);
        });
        gaze.Seen.ShouldBeGreaterThan(40);
    }
}
