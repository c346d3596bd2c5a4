using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Handbook.Data;
using Handbook.Publishing;
using Handbook.Reviewing;
using Handbook.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;

namespace Handbook.Tests;

/// <summary>A handbook, people who write it and people who are asked.</summary>
public sealed class Scene(TestHouse house) : IAsyncDisposable
{
    public static readonly Guid Kaisa = Guid.CreateVersion7(), Hannu = Guid.CreateVersion7();

    public TestHouse House => house;

    public Instant Now => house.Clock.GetCurrentInstant();

    public static async Task<Scene> OpenAsync(bool dispatch = true, string? folder = null)
    {
        var house = await TestHouse.OpenAsync([new HandbookModule(), new Surroundings()], dispatch: dispatch, folder: folder);
        house.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        return new Scene(house);
    }

    /// <summary>As the coordinator Kaisa, who writes.</summary>
    public Task<T> DoAsync<T>(object command) where T : notnull => house.InvokeAsync<T>(command, Kaisa, "Kaisa Koordinaattori");

    /// <summary>As the approver Hannu.</summary>
    public Task<T> ApproveAsync<T>(object command) where T : notnull => house.InvokeAsync<T>(command, Hannu, "Hannu Hyväksyjä", "approver");

    public async Task<Guid> ChapterAsync(string slug = "roolit", string text = "Ensimmäinen kappale.\n\nToinen kappale.", string plain = "", ChapterKind kind = ChapterKind.Chapter)
    {
        var id = Guid.CreateVersion7();
        (await DoAsync<SaveOutcome>(new SaveChapter(id, kind, slug, new Wording("Luku " + slug, text, plain), "Alku", 0, null))).ShouldBeOfType<SaveOutcome.Saved>();
        return id;
    }

    public async Task<int> ChangeAsync(Guid chapter, string text)
    {
        var head = await HeadAsync(chapter);
        return (await DoAsync<SaveOutcome>(new SaveChapter(chapter, ChapterKind.Chapter, "", head.Wording with { Text = text }, "Muutos", head.Number, null))).ShouldBeOfType<SaveOutcome.Saved>().Number;
    }

    public Task<Revision> HeadAsync(Guid chapter) => ReadAsync(db => db.Revisions.AsNoTracking().Where(r => r.ChapterId == chapter).OrderByDescending(r => r.Number).FirstAsync());

    /// <summary>A round from now for three weeks. Aino and Eero have mail, Seppo is called.</summary>
    public async Task<Round> RoundAsync(Instant? opens = null, Instant? closes = null, params Guid[] chapters)
    {
        var id = Guid.CreateVersion7();
        (await DoAsync<PlanOutcome>(new PlanRound(id, "Kevään kierros", "Mitä puuttuu?", opens ?? Now, closes ?? Now + Duration.FromDays(21), chapters, [],
            [new("Aino", "aino@esimerkki.example", null), new("Eero", "eero@esimerkki.example", null), new("Seppo", null, "040 123 4567")]))).ShouldBe(PlanOutcome.Planned);
        await house.RestAsync();
        return await ReadAsync(db => db.Rounds.AsNoTracking().Include(r => r.Texts).Include(r => r.Reviewers).SingleAsync(r => r.Id == id));
    }

    public async Task<CommentOutcome> CommentAsync(string who, Round round, string words = "Hyvä näin.", bool nameShown = false, Guid? id = null) =>
        await house.InvokeAsync<CommentOutcome>(new GiveComment(id ?? Guid.CreateVersion7(), TokenOf(await LastAsync(who, "/review/")), round.Texts[0].Id, "k1", words, nameShown));

    public Task<List<Comment>> CommentsAsync() => ReadAsync(db => db.Comments.AsNoTracking().Include(c => c.Answer).OrderBy(c => c.GivenAt).ToListAsync());

    public Task<AnswerOutcome> AnswerAsync(Guid comment, Verdict verdict = Verdict.NotAccepted, string words = "Ei nyt, koska aikaa ei ole.", int? revision = null) =>
        DoAsync<AnswerOutcome>(new AnswerComment(comment, verdict, words, revision));

    /// <summary>Planned by Kaisa, approved by Hannu, built.</summary>
    public async Task<Edition> PublishAsync(string changes = "Uutta.")
    {
        var id = Guid.CreateVersion7();
        (await DoAsync<EditionOutcome>(new PlanEdition(id, changes))).ShouldBeOfType<EditionOutcome.Done>();
        (await ApproveAsync<EditionOutcome>(new ApproveEdition(id))).ShouldBeOfType<EditionOutcome.Done>();
        await house.RestAsync();
        return await EditionAsync(id);
    }

    public Task<Edition> EditionAsync(Guid id) => ReadAsync(db => db.Editions.AsNoTracking().Include(e => e.Chapters).Include(e => e.Files).AsSplitQuery().SingleAsync(e => e.Id == id));

    public Task TellAsync(Guid id, string firstName, bool byPhone = false, int revision = 1) => house.PublishAsync(new ExpertActivated(Facts(id, firstName, byPhone, revision), DateTimeOffset.UnixEpoch));

    public static ExpertFacts Facts(Guid id, string firstName, bool byPhone = false, int revision = 1) => new(
        id, revision, firstName, "Esimerkki", byPhone ? null : firstName.ToLowerInvariant() + "@esimerkki.example", "+358457550000", "kokemusasiantuntija", byPhone ? "phone" : "email",
        "205", ["205"], ["fi"], "fi", ["mielenterveys"], true, null);

    public IReadOnlyList<Letter> Letters(string to, string kind = "") => [.. house.Services.GetRequiredService<Heard>().All<Letter>().Where(letter => letter.Reader.Address == to && letter.Kind.StartsWith("handbook." + kind, StringComparison.Ordinal))];

    private async Task<Letter> LastAsync(string who, string under)
    {
        await house.RestAsync();
        return Letters($"{who.ToLowerInvariant()}@esimerkki.example").Last(letter => letter.Parts.OfType<LetterPart.Link>().Any(link => link.Address.AbsolutePath.StartsWith(under, StringComparison.Ordinal)));
    }

    public static string TokenOf(Letter letter) => letter.Parts.OfType<LetterPart.Link>().Single().Address.AbsolutePath.Split('/').Last();

    public Task<T> ReadAsync<T>(Func<HandbookDb, Task<T>> read) => house.ReadAsync(read);

    public async Task TendAsync()
    {
        await house.PublishAsync(new TendRounds());
        await house.RestAsync();
    }

    /// <summary>Every invariant of the house; nothing when all hold.</summary>
    public Task<List<string>> BrokenAsync() => house.BrokenAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();
}
