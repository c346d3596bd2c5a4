using System.IO.Compression;
using System.Text;

namespace Journeys.TheHandbook;

/// <summary>Refused while something waits; planned by one, approved by another; read by everybody.</summary>
internal static class Publishing
{
    private const string Approver = "Helmi Niska";

    public static async Task RefusedAsync(Play play, Person coordinator)
    {
        await coordinator.GoAsync("/handbook-work/editions");
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "gate.title"));
        (await coordinator.Page.Locator("[name='Form.Changes']").CountAsync()).ShouldBe(0);
        await coordinator.PictureAsync("editions-refused");
    }

    public static async Task PublishAsync(Play play, Person coordinator, string changes, int number)
    {
        await coordinator.GoAsync("/handbook-work/editions");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "edition.changes-missing"));
        await coordinator.FillAsync(("Form.Changes", changes));
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        var plan = coordinator.Path;
        (await coordinator.TextAsync()).ShouldContain(play.Begin("Handbook", "edition.own-work"));
        (await coordinator.Page.Locator("form#approve").CountAsync()).ShouldBe(0);

        var approver = await play.SignedInAsync(Approver);
        (await approver.TextAsync()).ShouldContain(play.Say("Handbook", "desk.approve"));
        await approver.PressAsync($"main a[href='{plan}']");
        await approver.PictureAsync("edition-plan");
        await approver.PressAsync("form#approve button");
        await play.Site.RestAsync();
        await approver.ReloadAsync();
        (await approver.TextAsync()).ShouldContain(play.Say("Handbook", "edition.name").Replace("{0}", $"{number}", StringComparison.Ordinal));

        var anybody = await play.SomebodyAsync();
        await anybody.GoAsync("/handbook");
        (await anybody.TextAsync()).ShouldContain(changes);
        await anybody.PictureAsync("handbook");
    }

    /// <summary>By anybody, without signing in; and by an expert, who confirms it from the mail.</summary>
    public static async Task ReadAsync(Play play, Person coordinator)
    {
        var anybody = await play.SomebodyAsync();
        await anybody.GoAsync("/handbook?haku=perua+puhelimella");
        await anybody.PressAsync("main .rows a[href^='/handbook/2/klinikka#k']");
        (await anybody.TextAsync()).ShouldContain("Ajan voi perua puhelimella.");
        await anybody.PressAsync(".versions a[href*='selko']");
        await anybody.PictureAsync("handbook-chapter");
        await anybody.GoAsync("/handbook/2/changes");
        await LookAsync(play, edition: 2);
        await anybody.GoAsync("/handbook/1/klinikka");
        var old = await anybody.TextAsync();
        old.ShouldNotContain("Ajan voi perua puhelimella.");
        old.ShouldContain(play.Begin("Handbook", "public.old"));

        Encoding.ASCII.GetString(await play.Site.Http.GetByteArrayAsync("/handbook/2/kasikirja.pdf"), 0, 5).ShouldBe("%PDF-");
        using (var epub = new ZipArchive(new MemoryStream(await play.Site.Http.GetByteArrayAsync("/handbook/2/kasikirja.epub"))))
        using (var chapter = new StreamReader(epub.GetEntry("book/klinikka.xhtml")!.Open()))
            (await chapter.ReadToEndAsync()).ShouldContain("Ajan voi perua puhelimella.");

        var expert = await play.SomebodyAsync();
        var link = new Uri(await expert.LinkFromMailAsync("uusi painos 2", "/handbook/read/")).AbsolutePath;
        await expert.GoAsync(link);
        await expert.GoAsync(link);
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        (await expert.TextAsync()).ShouldContain(play.Say("Handbook", "reading.thanks"));

        await coordinator.GoAsync("/handbook-work/editions");
        await coordinator.PressAsync("main tbody tr:has-text('2') a");
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "reading.count").Split('{')[0].Trim() + " 1");
        await coordinator.PressAsync("button[name='Read.Reader']");
        await coordinator.PictureAsync("edition-readers");
    }

    /// <summary>An edition's pages, as anybody sees them.</summary>
    public static async Task LookAsync(Play play, int edition)
    {
        var anybody = await play.SomebodyAsync();
        foreach (var page in new[] { "", "?haku=klinikka", "/klinikka", "/palkkiot?teksti=selko", "/all" })
            await anybody.GoAsync($"/handbook/{edition}{page}");
    }
}
