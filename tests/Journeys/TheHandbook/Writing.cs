namespace Journeys.TheHandbook;

/// <summary>The coordinator at the handbook's desk: a chapter changed, looked at before saving, compared and restored; pictures.</summary>
internal static class Writing
{
    public const string Save = "button[name='Form.Do'][value='save']", Preview = "button[name='Form.Do'][value='preview']";

    public static async Task PlayAsync(Play play, Person coordinator)
    {
        await coordinator.GoAsync("/handbook-work");
        await coordinator.PictureAsync("handbook-work");
        await coordinator.PressAsync("main a:has-text('Koulutus')");
        var chapter = coordinator.Path;
        var text = await coordinator.Page.Locator("[name='Form.Text']").InputValueAsync();
        await coordinator.FillAsync(("Form.Text", text + "\n\n## Kertaus\n\n<b>Ei lihavaa</b>, mutta **tämä** on."));
        await coordinator.PressAsync(Preview);
        (await coordinator.TextAsync()).ShouldContain("<b>Ei lihavaa</b>, mutta tämä on.");
        await coordinator.PressAsync(Save);
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "chapter.why-missing"));
        (await coordinator.Page.Locator("[name='Form.Text']").InputValueAsync()).ShouldContain("## Kertaus", Case.Sensitive, "nothing typed is lost");
        await coordinator.FillAsync(("Form.Why", "Kertaus lisätty"));
        await coordinator.PressAsync(Save);
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "chapter.done-saved"));

        await coordinator.PressAsync($"main a[href='{chapter}/history']");
        await coordinator.PressAsync("main a[href*='/compare?from=1&to=2']");
        (await coordinator.Page.Locator("ins:has-text('Kertaus')").CountAsync()).ShouldBe(1);
        await coordinator.PictureAsync("handbook-compare");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "chapter.done-restored"));

        await TwoAtOnceAsync(play, coordinator, chapter);
        await coordinator.GoAsync("/handbook-work/pictures");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']"); // nothing given
        await coordinator.GoAsync("/handbook-work/chapters/new");
        await coordinator.PressAsync(Save);
    }

    /// <summary>Two tabs on one chapter: the second sees what the first saved, and its own words are still there.</summary>
    private static async Task TwoAtOnceAsync(Play play, Person coordinator, string chapter)
    {
        var other = await play.SignedInAsync(Play.Coordinator);
        await other.GoAsync(chapter);
        await coordinator.GoAsync(chapter);
        await coordinator.FillAsync(("Form.Title", "Koulutus ja valmennus"), ("Form.Why", "Otsikko"));
        await coordinator.PressAsync(Save);
        await other.FillAsync(("Form.Text", "Toisen teksti."), ("Form.Why", "Toinen"));
        await other.PressAsync(Save);
        (await other.TextAsync()).ShouldContain(play.Say("Handbook", "chapter.stale"));
        (await other.Page.Locator("[name='Form.Text']").InputValueAsync()).ShouldBe("Toisen teksti.");
    }
}
