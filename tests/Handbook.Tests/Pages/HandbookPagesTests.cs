using Foundation.Ui;
using Handbook.Data;
using Handbook.Publishing;
using Handbook.Reviewing;
using Handbook.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;

[assembly: AssemblyFixture(typeof(Questions))]

namespace Handbook.Tests.Pages;

/// <summary>The pages over HTTP: who gets in, what is lost (nothing), how often the database is asked.</summary>
public sealed class HandbookPagesTests(Questions questions)
{
    [Fact]
    public async Task The_desk_is_the_coordinators_and_a_link_that_nobody_was_sent_is_not_found()
    {
        await using var site = await TestSite.SetUpAsync();
        using var anybody = site.Visitor();
        foreach (var address in new[] { "/handbook-work", "/handbook-work/chapters/new", "/handbook-work/rounds", "/handbook-work/editions", "/handbook-work/pictures" })
            (await anybody.GoAsync(address)).Address.ShouldStartWith("/sign-in", Case.Sensitive, address);
        var id = Guid.NewGuid();
        foreach (var address in new[] { "/review/x", $"/review/x/{id}", "/handbook/read/x", "/handbook/1", "/handbook/1/roolit", "/handbook/1/all", "/handbook/2/changes", $"/handbook/rounds/{id}", "/handbook/1/kasikirja.pdf", $"/handbook/pictures/{id}", "/handbook/to/roolit" })
            (await anybody.GoAsync(address)).Status.ShouldBe(404, address);
        (await anybody.GoAsync("/handbook")).Text.ShouldContain("Käsikirjaa ei ole vielä julkaistu.");
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        foreach (var address in new[] { $"/handbook-work/chapters/{id}", $"/handbook-work/chapters/{id}/history", $"/handbook-work/chapters/{id}/compare?from=1&to=2", $"/handbook-work/changes/{id}", $"/handbook-work/rounds/{id}", $"/handbook-work/rounds/{id}/enter", $"/handbook-work/comments/{id}", $"/handbook-work/editions/{id}" })
            (await kaisa.GoAsync(address)).Status.ShouldBe(404, address);
    }

    [Fact]
    public async Task What_was_typed_comes_back_when_the_comment_is_a_second_late()
    {
        await using var site = await TestSite.SetUpAsync();
        var round = await RoundAsync(site, 1);
        var link = await LinkAsync(site);
        using var reviewer = site.Visitor();
        await reviewer.GoAsync(link);
        await reviewer.ClickAsync("main .rows a[href^='/review/']");
        var open = reviewer.Page;
        (await reviewer.PressAsync("Lähetä kommentti", new() { ["Form.Words"] = "<b>Ajoissa</b>" })).Text.ShouldContain("Kommenttisi on tallessa");
        site.Clock.Set(round.ClosesAt);
        reviewer.Return(open);
        var late = await reviewer.PressAsync("Lähetä kommentti", new() { ["Form.Words"] = "Sekunnin <i>myöhässä</i>", ["Form.Id"] = Guid.CreateVersion7().ToString() });
        late.Text.ShouldContain("Kierros on jo sulkeutunut");
        late.Text.ShouldContain("Sekunnin <i>myöhässä</i>");
        late.Text.ShouldContain("kokemus@alue.example");
        (await InAsync(site, db => db.Comments.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Opening_a_mailed_link_changes_nothing()
    {
        await using var site = await TestSite.SetUpAsync();
        await RoundAsync(site, 1);
        var link = await LinkAsync(site);
        using var scanner = site.Visitor();
        for (var i = 0; i < 3; i++)
            (await scanner.GoAsync(link)).Status.ShouldBe(200);
        scanner.Page.Headers["Referrer-Policy"].ShouldBe("no-referrer");
        (await InAsync(site, db => db.Reviewers.AnyAsync(r => r.DoneAt != null))).ShouldBeFalse();
    }

    [Fact]
    public async Task Files_and_pictures_may_be_kept_by_browsers_and_pages_ask_as_often_with_many_rows_as_with_one()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        using var anybody = site.Visitor();
        var first = await PublishedAsync(site, 1);
        var (round, link) = (await RoundAsync(site, 1), await LinkAsync(site));
        List<(Visitor, string)> pages =
        [
            (kaisa, "/handbook-work"), (kaisa, "/handbook-work/rounds"), (kaisa, $"/handbook-work/rounds/{round.Id}"), (kaisa, "/handbook-work/editions"), (kaisa, $"/handbook-work/editions/{first}"), (kaisa, "/handbook-work/pictures"),
            (anybody, "/handbook"), (anybody, "/handbook?haku=teksti"), (anybody, "/handbook/1/luku-0"), (anybody, "/handbook/1/all"), (anybody, link),
        ];
        async Task<string> AskedAsync() => System.Text.RegularExpressions.Regex.Replace(string.Join(", ", await questions.OfAsync(pages)), "/review/[^:]+", "/review/…");
        var few = await AskedAsync();
        site.Clock.Advance(Duration.FromDays(30));
        await AnswerAllAsync(site);
        var many = await PublishedAsync(site, 7);
        pages[2] = (kaisa, $"/handbook-work/rounds/{(await RoundAsync(site, 7)).Id}");
        pages[4] = (kaisa, $"/handbook-work/editions/{many}");
        pages[10] = (anybody, await LinkAsync(site));
        (await AskedAsync()).ShouldBe(few);
        few.ShouldBe("/handbook-work: 3, /handbook-work/rounds: 3, /handbook-work/rounds/…: 4, /handbook-work/editions: 4, /handbook-work/editions/…: 5, /handbook-work/pictures: 2, /handbook: 5, /handbook?haku=teksti: 6, /handbook/1/luku-0: 4, /handbook/1/all: 4, /review/…: 3");

        using var file = await anybody.Http.GetAsync("/handbook/1/kasikirja.epub", TestContext.Current.CancellationToken);
        file.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/epub+zip");
    }

    /// <summary>So many chapters more, in an edition.</summary>
    private static async Task<Guid> PublishedAsync(TestSite site, int chapters)
    {
        var before = await InAsync(site, db => db.Chapters.CountAsync());
        for (var i = 0; i < chapters; i++)
            await DoAsync<SaveOutcome>(site, new SaveChapter(Guid.CreateVersion7(), ChapterKind.Chapter, $"luku-{before + i}", new Wording("Luku", "Teksti.", ""), "x", 0, null));
        var id = Guid.CreateVersion7();
        (await DoAsync<EditionOutcome>(site, new PlanEdition(id, "Uutta."))).ShouldBeOfType<EditionOutcome.Done>();
        (await DoAsync<EditionOutcome>(site, new ApproveEdition(id), Scene.Hannu)).ShouldBeOfType<EditionOutcome.Done>();
        await site.RestAsync();
        return id;
    }

    /// <summary>A round with so many comments by Aino.</summary>
    private static async Task<Round> RoundAsync(TestSite site, int comments)
    {
        if (!await InAsync(site, db => db.Chapters.AnyAsync()))
            await DoAsync<SaveOutcome>(site, new SaveChapter(Guid.CreateVersion7(), ChapterKind.Chapter, "luku-0", new Wording("Luku", "Teksti.", ""), "x", 0, null));
        var id = Guid.CreateVersion7();
        var chapters = await InAsync(site, db => db.Chapters.Select(c => c.Id).ToListAsync());
        await DoAsync<PlanOutcome>(site, new PlanRound(id, "Kierros", "Mitä?", site.Clock.GetCurrentInstant(), site.Clock.GetCurrentInstant() + Duration.FromDays(14), chapters, [], [new("Aino", "aino@esimerkki.example", null)]));
        await site.RestAsync();
        var round = await InAsync(site, db => db.Rounds.Include(r => r.Texts).Include(r => r.Reviewers).SingleAsync(r => r.Id == id));
        for (var i = 1; i < comments; i++)
            await DoAsync<CommentOutcome>(site, new EnterComment(Guid.CreateVersion7(), round.Reviewers[0].Id, round.Texts[0].Id, Channel.Phone, Foundation.Calendar.Helsinki.Date(site.Clock.GetCurrentInstant()), "Sana.", false));
        return round;
    }

    private static async Task AnswerAllAsync(TestSite site)
    {
        foreach (var id in await InAsync(site, db => db.Comments.Where(c => c.Answer == null).Select(c => c.Id).ToListAsync()))
            await DoAsync<AnswerOutcome>(site, new AnswerComment(id, Verdict.NotAccepted, "Ei.", null));
    }

    private static async Task<string> LinkAsync(TestSite site)
    {
        var mail = await site.LastMailAsync("aino@esimerkki.example");
        return mail[mail.IndexOf("/review/", StringComparison.Ordinal)..].Split(['\r', '\n', ' '])[0];
    }

    private static async Task<T> DoAsync<T>(TestSite site, object command, Guid? who = null) where T : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Foundation.Sender>().Is(who ?? Scene.Kaisa, "Joku", Roles.Coordinator);
        return await scope.ServiceProvider.GetRequiredService<Foundation.Messaging.IMessageBus>().InvokeAsync<T>(command);
    }

    private static async Task<T> InAsync<T>(TestSite site, Func<HandbookDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<HandbookDb>());
    }
}
