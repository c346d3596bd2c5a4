using Fees.Contracts;
using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Handbook.Data;
using Handbook.Listening;
using Handbook.Publishing;
using Handbook.Rendering;
using Handbook.Reviewing;
using Handbook.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Handbook.Demonstrating;

/// <summary>Somebody of the demo county who writes or approves.</summary>
public sealed record DemoWriter(Guid Id, string Name, string Role);

/// <summary>A handbook in the demo county: nine chapters, a published edition, and a comment round that goes on. Through the handlers of the pages, letters included.</summary>
public sealed class HandbookDemo(IServiceProvider services, DemoWriter writer, DemoWriter approver)
{
    /// <param name="fees">The example fees, for the fee table.</param>
    /// <param name="rest">Waits until everything told has been heard: the edition is built meanwhile.</param>
    public async Task SeedAsync(IReadOnlyList<RecommendedFee> fees, Func<Task> rest, CancellationToken ct)
    {
        await InvokeAsync<PictureOutcome>(writer, new AddPicture(Guid.CreateVersion7(), "polku", "Viisi ympyrää peräkkäin: haku, haastattelu, koulutus, rekisteri ja tehtävä.", DemoChapters.Picture("polku.png")), ct);
        await SaveAsync(ChapterKind.Block, LiveBlocks.FeeTable, new Wording("Palkkiotaulukko", FeeTable.Of(fees) + "\nTaulukko on esimerkki. Kukaan ei ole päättänyt siitä.", ""), "Esimerkkitaulukko", null, ct);
        await SaveAsync(ChapterKind.Block, LiveBlocks.Contacts, new Wording("Yhteystiedot", DemoChapters.Text("contacts.md"), ""), "Ensimmäinen versio", null, ct);
        await SaveAsync(ChapterKind.Block, LiveBlocks.Terms, new Wording("Sanasto", DemoChapters.Text("terms.md"), ""), "Ensimmäinen versio", null, ct);
        var chapters = new Dictionary<string, Guid>();
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        foreach (var (index, (slug, wording)) in DemoChapters.All().Index())
            chapters[slug] = await SaveAsync(ChapterKind.Chapter, slug, wording, "Ensimmäinen versio", today.PlusMonths(index == 6 ? 0 : 6 + index).PlusDays(10), ct);
        var edition = Guid.CreateVersion7();
        await InvokeAsync<EditionOutcome>(writer, new PlanEdition(edition, "Käsikirjan ensimmäinen painos."), ct);
        await InvokeAsync<EditionOutcome>(approver, new ApproveEdition(edition), ct);
        await rest();
        await RoundAsync(chapters, ct);
        await rest();
    }

    /// <summary>A round that opened ten days ago: some comments answered in each way, some waiting, one by phone, somebody silent.</summary>
    private async Task RoundAsync(Dictionary<string, Guid> chapters, CancellationToken ct)
    {
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var round = Guid.CreateVersion7();
        var opens = Helsinki.At(Helsinki.Date(now).PlusDays(-10), new LocalTime(9, 0));
        var closes = Helsinki.At(Helsinki.Date(now).PlusDays(11), new LocalTime(16, 0));
        await InvokeAsync<PlanOutcome>(writer, new PlanRound(round, "Käsikirjan toinen painos", "Olemme julkaisseet ensimmäisen käsikirjan. Mitä siihen pitää lisätä, mitä korjata? Lyhytkin kommentti auttaa.", opens, closes,
            [.. chapters.Values], [], [.. DemoComments.Reviewers, .. await ExpertsAsync(ct)]), ct);
        await InvokeAsync<DemoCommentsOutcome>(writer, new SeedDemoComments(round, opens), ct);
        foreach (var answered in DemoComments.All.Where(comment => comment.Verdict is not null))
        {
            var chapter = chapters[answered.Slug];
            var number = answered.Added is null ? (int?)null : await AddAsync(chapter, answered.Slug, answered.Added, ct);
            var id = await ReadAsync(db => db.Comments.Where(c => c.RoundId == round && c.Words == answered.Words).Select(c => c.Id).SingleAsync(ct));
            await InvokeAsync<AnswerOutcome>(writer, new AnswerComment(id, answered.Verdict, answered.Answer, number), ct);
        }
    }

    private async Task<int> AddAsync(Guid chapter, string slug, string added, CancellationToken ct)
    {
        var head = await ReadAsync(db => db.Revisions.AsNoTracking().Where(r => r.ChapterId == chapter).OrderByDescending(r => r.Number).FirstAsync(ct));
        var reviewBy = await ReadAsync(db => db.Chapters.Where(c => c.Id == chapter).Select(c => c.ReviewBy).SingleAsync(ct));
        var saved = await InvokeAsync<SaveOutcome>(writer, new SaveChapter(chapter, ChapterKind.Chapter, slug, head.Wording with { Text = head.Text + "\n\n" + added }, "Kommentin perusteella", head.Number, reviewBy), ct);
        return saved is SaveOutcome.Saved one ? one.Number : throw new InvalidOperationException($"A demo chapter is not changed well: {saved}.");
    }

    private async Task<IReadOnlyList<ReviewerLines.Typed>> ExpertsAsync(CancellationToken ct) =>
        [.. (await ReadAsync(db => db.Readers.AsNoTracking().Where(r => r.Active && r.Email != null && !r.ByPhone).OrderBy(r => r.Id).Take(2).ToListAsync(ct))).Select(r => new ReviewerLines.Typed(r.Name, r.Email!.ToLowerInvariant(), null))];

    private async Task<Guid> SaveAsync(ChapterKind kind, string slug, Wording wording, string why, LocalDate? reviewBy, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        var outcome = await InvokeAsync<SaveOutcome>(writer, new SaveChapter(id, kind, slug, wording, why, 0, reviewBy), ct);
        return outcome is SaveOutcome.Saved ? id : throw new InvalidOperationException($"A demo chapter is not invented well: {slug}, {outcome}.");
    }

    private async Task<T> InvokeAsync<T>(DemoWriter by, object command, CancellationToken ct) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Sender>().Is(by.Id, by.Name, by.Role);
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command, ct);
    }

    private async Task<T> ReadAsync<T>(Func<HandbookDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<HandbookDb>());
    }
}
