using Microsoft.Playwright;

namespace Journeys.TheHandbook;

/// <summary>A round: four are asked, two comment by their mailed link, one has nothing to say, one is called; each gets an answer.</summary>
internal static class Commenting
{
    private const string Title = "Klinikan luku", Send = "main form[method='post'] button[type='submit']";

    /// <summary>Returns the round's page.</summary>
    public static async Task<string> PlayAsync(Play play, Person coordinator)
    {
        await coordinator.GoAsync("/handbook-work/rounds");
        await coordinator.PressAsync("main a[href='/handbook-work/rounds/new']");
        await coordinator.PressAsync(Send);
        (await coordinator.Page.Locator(".error-summary li").CountAsync()).ShouldBeGreaterThan(3);
        var today = await coordinator.Page.EvaluateAsync<DateTime>("new Date()");
        await coordinator.FillAsync(("Form.Title", Title), ("Form.Words", "Onko klinikan luku selvä?"), ("Form.OpensOn", Day(today.AddDays(-1))), ("Form.OpensAt", "9.00"), ("Form.ClosesOn", Day(today.AddDays(4))), ("Form.ClosesAt", "16.00"),
            ("Form.Reviewers", "Anni Ahonen; anni.ahonen@alue.esimerkki.example\nBertta Berg; bertta.berg@alue.esimerkki.example\nCecilia Ceder; cecilia.ceder@alue.esimerkki.example\nDaavid Dahl; 040 555 1234"));
        await coordinator.Page.Locator(".choice:has-text('Kokemusasiantuntijaklinikka') input").CheckAsync();
        await coordinator.PressAsync(Send);
        var round = coordinator.Path;

        var anni = await play.SomebodyAsync();
        await anni.GoAsync(await LinkAsync(anni, "anni.ahonen"));
        await anni.PictureAsync("review");
        await anni.PressAsync("main .rows a[href^='/review/']");
        await anni.PressAsync("main a.passage-comment >> nth=1");
        await anni.PressAsync(Send); // nothing written
        (await anni.TextAsync()).ShouldContain(play.Say("Handbook", "comment.words-missing"));
        await anni.FillAsync(("Form.Words", "Lisätkää, miten aika perutaan."));
        await anni.Page.Locator("[name='Form.NameShown']").CheckAsync();
        await anni.PressAsync(Send);
        (await anni.TextAsync()).ShouldContain(play.Begin("Handbook", "review.kept"));

        var bertta = await play.SomebodyAsync();
        await bertta.GoAsync(await LinkAsync(bertta, "bertta.berg"));
        await bertta.PressAsync("main .rows a[href^='/review/']");
        await bertta.FillAsync(("Form.Words", "Minusta luku on liian pitkä."));
        await bertta.PressAsync(Send);

        var cecilia = await play.SomebodyAsync();
        await cecilia.GoAsync(await LinkAsync(cecilia, "cecilia.ceder"));
        await cecilia.PressAsync(Send);
        (await cecilia.TextAsync()).ShouldContain(play.Begin("Handbook", "review.thanks"));

        await coordinator.GoAsync(round);
        await coordinator.PressAsync("main .rows li:has-text('Daavid') a[href*='/enter']");
        await coordinator.PressAsync(Send);
        await coordinator.FillAsync(("Form.Words", "Daavid sanoi puhelimessa, että kuva auttaisi."));
        await coordinator.PressAsync(Send);
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "round.done-entered"));
        await coordinator.PictureAsync("round");
        return round;
    }

    public static async Task AnswerAsync(Play play, Person coordinator, string round)
    {
        await OpenAsync(coordinator, round, "Lisätkää");
        await coordinator.TickAsync("Form.Verdict", "Accepted");
        await coordinator.PressAsync(Send);
        (await coordinator.TextAsync()).ShouldContain(play.Begin("Handbook", "answer.revision-missing"));
        await coordinator.PressAsync("main a[href^='/handbook-work/chapters/']");
        var text = await coordinator.Page.Locator("[name='Form.Text']").InputValueAsync();
        await coordinator.FillAsync(("Form.Text", text + "\n\nAjan voi perua puhelimella."), ("Form.Why", "Peruminen lisätty"));
        await coordinator.PressAsync(Writing.Save);
        await OpenAsync(coordinator, round, "Lisätkää");
        await coordinator.TickAsync("Form.Verdict", "Accepted");
        await coordinator.FillAsync(("Form.Words", "Kiitos, lisäsimme ohjeen perumisesta."));
        await coordinator.Page.Locator("select[name='Form.Revision']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await coordinator.PressAsync(Send);
        await AnswerOneAsync(coordinator, round, "liian pitkä", "NotAccepted", "Kaikki kohdat tarvitaan. Selkokielinen teksti on lyhyt.");
        await AnswerOneAsync(coordinator, round, "kuva auttaisi", "Partly", "Kuva lisätään myöhemmin.");
        await coordinator.PressAsync("button[name='Told.Comment']");

        var anni = await play.SomebodyAsync();
        await anni.OpenMailAsync("Kommenttiisi on vastattu");
        (await anni.TextAsync()).ShouldContain("vastattu");
    }

    /// <summary>Who comes after the end gets a kind word and a way to reach the coordinator.</summary>
    public static async Task LateAsync(Play play)
    {
        var cecilia = await play.SomebodyAsync();
        await cecilia.GoAsync(await LinkAsync(cecilia, "cecilia.ceder"));
        (await cecilia.TextAsync()).ShouldContain(play.Say("Handbook", "late.title"));
        await cecilia.PressAsync("main .rows a[href^='/review/']");
        (await cecilia.Page.Locator("main textarea").CountAsync()).ShouldBe(0);
    }

    /// <summary>The demo's own round has comments that wait.</summary>
    public static async Task AnswerTheRestAsync(Play play, Person coordinator)
    {
        await coordinator.GoAsync("/handbook-work/rounds");
        await coordinator.PressAsync("main a:has-text('Käsikirjan toinen painos')");
        var round = coordinator.Path;
        while (await coordinator.Page.Locator("main a[href^='/handbook-work/comments/']").CountAsync() > 0)
        {
            await coordinator.PressAsync("main a[href^='/handbook-work/comments/']");
            await coordinator.TickAsync("Form.Verdict", "NotAccepted");
            await coordinator.FillAsync(("Form.Words", "Kiitos. Palaamme tähän seuraavassa painoksessa."));
            await coordinator.PressAsync(Send);
        }
        coordinator.Path.ShouldBe(round);
        (await coordinator.TextAsync()).ShouldContain(play.Say("Handbook", "round.next-done"));
    }

    /// <summary>What was asked, said and done, for everybody; a name only where its owner allowed it.</summary>
    public static async Task SummaryAsync(Play play, string round)
    {
        var anybody = await play.SomebodyAsync();
        await anybody.GoAsync("/handbook/rounds/" + round.Split('/').Last());
        var text = await anybody.TextAsync();
        text.ShouldContain("Anni Ahonen");
        text.ShouldNotContain("Bertta");
        text.ShouldContain("Kuva lisätään myöhemmin.");
        await anybody.PictureAsync("round-summary");
    }

    private static async Task AnswerOneAsync(Person coordinator, string round, string words, string verdict, string answer)
    {
        await OpenAsync(coordinator, round, words);
        await coordinator.TickAsync("Form.Verdict", verdict);
        await coordinator.FillAsync(("Form.Words", answer));
        await coordinator.PressAsync(Send);
    }

    private static async Task OpenAsync(Person coordinator, string round, string words)
    {
        await coordinator.GoAsync(round);
        await coordinator.PressAsync($"main .rows li:has-text('{words}') a[href^='/handbook-work/comments/']");
    }

    private static async Task<string> LinkAsync(Person reader, string who) => new Uri(await reader.LinkFromMailAsync(who, "/review/")).AbsolutePath;

    private static string Day(DateTime day) => $"{day.Day}.{day.Month}.{day.Year}";
}
