namespace Journeys.Clinics;

/// <summary>A series of clinics from the coordinator's wish to the numbers, on a small phone and without script.</summary>
[Collection<OneSite>]
public sealed class ClinicTests(Chromium chromium, SharedSite shared)
{
    [Theory, InlineData("fi"), InlineData("en")]
    public async Task A_clinic_is_opened_reserved_saved_from_illness_held_counted_and_praised(string language)
    {
        Play.SkipUnlessUsual(language == "fi");
        var site = await shared.OpenAsync(chromium);
        var view = new View(360, language, Script: false, Also: Play.Everything ? 1280 : null, Judged: true);
        var gaze = new Gaze(view);
        var life = new ClinicLife(site, chromium, view, gaze);
        await life.ToTheEndAsync(async () =>
        {
            var coordinator = await MakingSeries.PlayAsync(life);
            var nurse = await Reserving.PlayAsync(life);
            await MovingAlong.PlayAsync(life, coordinator, nurse);
            await FallingIll.PlayAsync(life, coordinator, nurse);
            await Counting.PlayAsync(life, coordinator);
        });
        gaze.Seen.ShouldBeGreaterThan(40);
    }
}
