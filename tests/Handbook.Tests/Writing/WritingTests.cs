using Fees.Contracts;
using Foundation.Mail;
using Foundation.Ui;
using Handbook.Data;
using Handbook.Rendering;
using Handbook.Writing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Tests.Writing;

public sealed class WritingTests
{
    [Fact]
    public async Task Every_save_is_a_revision_that_says_who_when_and_why()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        var chapter = await scene.ChapterAsync();
        scene.House.Clock.Advance(Duration.FromHours(1));
        (await scene.ChangeAsync(chapter, "Uusi teksti.")).ShouldBe(2);
        var head = await scene.HeadAsync(chapter);
        (head.Text, head.Why, head.ByName, head.At).ShouldBe(("Uusi teksti.", "Muutos", "Kaisa Koordinaattori", scene.Now));
        (await scene.ReadAsync(db => db.Revisions.CountAsync())).ShouldBe(2, "the first is still there");
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_saved_meanwhile_is_not_written_over()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        var chapter = await scene.ChapterAsync();
        await scene.ChangeAsync(chapter, "Toisen teksti.");
        (await scene.DoAsync<SaveOutcome>(new SaveChapter(chapter, ChapterKind.Chapter, "", new Wording("Luku", "Minun tekstini.", ""), "x", 1, null))).ShouldBe(new SaveOutcome.Stale(2));
        (await scene.HeadAsync(chapter)).Text.ShouldBe("Toisen teksti.");
    }

    [Fact]
    public async Task Of_ten_who_save_at_once_one_gets_through_and_the_others_are_told()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        var chapter = await scene.ChapterAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() =>
            scene.DoAsync<SaveOutcome>(new SaveChapter(chapter, ChapterKind.Chapter, "", new Wording("Luku", "Teksti " + i, ""), "x", 1, null)))));
        outcomes.Count(outcome => outcome is SaveOutcome.Saved).ShouldBe(1);
        outcomes.Count(outcome => outcome is SaveOutcome.Stale).ShouldBe(9);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Saving_the_same_words_makes_no_revision_but_the_review_day_is_kept()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        var chapter = await scene.ChapterAsync();
        var head = await scene.HeadAsync(chapter);
        (await scene.DoAsync<SaveOutcome>(new SaveChapter(chapter, ChapterKind.Chapter, "", head.Wording, "x", 1, new LocalDate(2027, 1, 1)))).ShouldBeOfType<SaveOutcome.Unchanged>();
        (await scene.ReadAsync(db => db.Chapters.SingleAsync())).ReviewBy.ShouldBe(new LocalDate(2027, 1, 1));
        (await scene.HeadAsync(chapter)).Number.ShouldBe(1);
    }

    [Fact]
    public async Task Restoring_an_older_text_makes_it_the_newest_and_loses_nothing()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        var chapter = await scene.ChapterAsync(text: "Vanha.");
        await scene.ChangeAsync(chapter, "Uusi.");
        (await scene.DoAsync<SaveOutcome>(new RestoreRevision(chapter, 1, 1, "takaisin"))).ShouldBe(new SaveOutcome.Stale(2), "the page was read before the newest");
        (await scene.DoAsync<SaveOutcome>(new RestoreRevision(chapter, 1, 2, "takaisin"))).ShouldBe(new SaveOutcome.Saved(3));
        var head = await scene.HeadAsync(chapter);
        (head.Text, head.RestoredFrom).ShouldBe(("Vanha.", 1));
        (await scene.ReadAsync(db => db.Revisions.AnyAsync(r => r.Text == "Uusi."))).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_texts_do_not_share_an_address()
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        await scene.ChapterAsync("palkkiot");
        (await scene.DoAsync<SaveOutcome>(new SaveChapter(Guid.CreateVersion7(), ChapterKind.Chapter, "palkkiot", new Wording("x", "y", ""), "z", 0, null))).ShouldBeOfType<SaveOutcome.SlugTaken>();
    }

    [Theory]
    [InlineData("Roolit", "", "Teksti", "", "x", "Slug")]
    [InlineData("roolit", "", "Teksti", "", "x", "Title")]
    [InlineData("roolit", "Otsikko", "", "", "x", "Text")]
    [InlineData("roolit", "Otsikko", "Teksti", "31.2.2027", "x", "ReviewBy")]
    [InlineData("roolit", "Otsikko", "Teksti", "", "", "Why")]
    [InlineData("roolit", "Otsikko", "[x](javascript:y)", "", "x", "Text")]
    [InlineData("roolit", "Otsikko", "{{puuttuu}}", "", "x", "Text")]
    [InlineData("roolit", "Otsikko", "![](kuva:puuttuu)", "", "x", "Text")]
    public void What_is_wrong_in_the_editor_is_said_at_its_field(string slug, string title, string text, string review, string why, string field)
    {
        var errors = new Errors(HandbookTexts.T);
        var book = new Textbook(Handbook.Rendering.Surroundings.OnTheWeb([], [], ""), new Dictionary<string, string>());
        new ChapterInput { Slug = slug, Title = title, Text = text, ReviewBy = review, Why = why, Seen = "0" }.Read(Guid.CreateVersion7(), ChapterKind.Chapter, isNew: true, book, errors).ShouldBeNull();
        errors.Has(field).ShouldBeTrue();
        errors.ShouldAllBe(problem => problem.Message.Length > 10);
    }

    [Fact]
    public async Task A_decided_recommendation_proposes_a_new_fee_table_and_changes_nothing_by_itself()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.House.PublishAsync(Decided(6000, 1));
        await scene.House.RestAsync();
        await scene.House.PublishAsync(Decided(6500, 2));
        await scene.House.RestAsync();

        var block = await scene.ReadAsync(db => db.Chapters.SingleAsync(c => c.Slug == LiveBlocks.FeeTable));
        (await scene.HeadAsync(block.Id)).Text.ShouldBe("Palkkioista ei ole vielä päätöstä.");
        var open = await scene.ReadAsync(db => db.ProposedChanges.SingleAsync(c => c.SettledAt == null));
        open.Text.ShouldContain("| Luento tai puheenvuoro | 65,00–80,00 €/kerta | yli 3 h, etänä |");
        open.Text.ShouldContain("Aluehallitus on päättänyt palkkioista 12.1.2026 (§ 5, KHVADno-2026-1). Voimassa 1.2.2026 alkaen.");

        (await scene.DoAsync<SettleOutcome>(new SettleChange(open.Id, Accept: true))).ShouldBe(SettleOutcome.Done);
        (await scene.DoAsync<SettleOutcome>(new SettleChange(open.Id, Accept: false))).ShouldBe(SettleOutcome.AlreadySettled);
        (await scene.HeadAsync(block.Id)).Text.ShouldBe(open.Text);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    internal static RecommendationDecided Decided(long cents, int edition) => new(Guid.CreateVersion7(), "Suositus", edition, new DateOnly(2026, 2, 1), null, "Aluehallitus", new DateOnly(2026, 1, 12), "5", "KHVADno-2026-1",
        [new RecommendedFee("lecture", "PerOccasion", cents, 8000, 181, null, true), new RecommendedFee(null, "PreparationPerHour", 2500, null, null, null, false)], DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task Chapters_due_for_review_are_told_to_the_programmes_mailbox_once()
    {
        await using var scene = await Scene.OpenAsync();
        var chapter = await scene.ChapterAsync();
        var head = await scene.HeadAsync(chapter);
        await scene.DoAsync<SaveOutcome>(new SaveChapter(chapter, ChapterKind.Chapter, "", head.Wording, "x", 1, new LocalDate(2026, 9, 16)));
        for (var day = 0; day < 4; day++)
        {
            await scene.House.PublishAsync(new RemindOfChapters());
            await scene.House.RestAsync();
            scene.Letters("kokemus@esimerkki.example").Count.ShouldBe(day == 0 ? 0 : 1, $"day {day}: two weeks before, once");
            scene.House.Clock.Advance(Duration.FromDays(1));
        }
        scene.Letters("kokemus@esimerkki.example")[0].Parts.OfType<LetterPart.Facts>().Single().Rows.Single().Label.ShouldBe("Luku roolit");
    }
}
