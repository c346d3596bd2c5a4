using Handbook.Confirming;
using Handbook.Data;
using Handbook.Publishing;
using Handbook.Reviewing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;

namespace Handbook.Tests.Confirming;

public sealed class ReaderTests
{
    [Fact]
    public async Task Experts_are_told_of_a_new_edition_once_newcomers_too_and_nobody_at_night()
    {
        await using var scene = await Scene.OpenAsync();
        var (aino, seppo, eero) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await scene.TellAsync(aino, "Aino");
        await scene.TellAsync(seppo, "Seppo", byPhone: true);
        await scene.House.RestAsync();
        await scene.ChapterAsync();
        scene.House.Clock.Set(Instant.FromUtc(2026, 9, 1, 20, 0)); // eleven in the evening
        var edition = await scene.PublishAsync();
        scene.Letters("aino@esimerkki.example").ShouldBeEmpty();
        scene.House.Clock.Set(Instant.FromUtc(2026, 9, 2, 7, 0));
        await scene.TellAsync(eero, "Eero");
        for (var i = 0; i < 3; i++)
            await TellAsync(scene);
        scene.Letters("aino@esimerkki.example", "edition").Count.ShouldBe(1);
        scene.Letters("eero@esimerkki.example", "edition").Count.ShouldBe(1);
        (await scene.ReadAsync(db => db.Readings.SingleAsync(r => r.ReaderId == seppo))).ToldAt.ShouldBeNull("he is called");
        edition.Number.ShouldBe(1);
    }

    [Fact]
    public async Task Reading_is_confirmed_by_the_mailed_link_signed_in_or_by_phone_and_the_first_time_counts()
    {
        await using var scene = await Scene.OpenAsync();
        var (aino, seppo) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await scene.TellAsync(aino, "Aino");
        await scene.TellAsync(seppo, "Seppo", byPhone: true);
        await scene.House.RestAsync();
        await scene.ChapterAsync();
        var edition = await scene.PublishAsync();
        var token = Scene.TokenOf(scene.Letters("aino@esimerkki.example", "edition").Single());

        (await scene.House.InvokeAsync<ReadingOutcome>(new ConfirmReading(null, null, "x" + token, false))).ShouldBe(ReadingOutcome.NotFound);
        (await scene.House.InvokeAsync<ReadingOutcome>(new ConfirmReading(null, null, token, false))).ShouldBe(ReadingOutcome.Confirmed);
        var read = scene.Now;
        scene.House.Clock.Advance(Duration.FromDays(1));
        await scene.DoAsync<ReadingOutcome>(new ConfirmReading(edition.Id, aino, null, true));
        await scene.DoAsync<ReadingOutcome>(new ConfirmReading(edition.Id, seppo, null, true));
        (await scene.DoAsync<ReadingOutcome>(new ConfirmReading(edition.Id, Guid.CreateVersion7(), null, true))).ShouldBe(ReadingOutcome.NotFound);
        var readings = await scene.ReadAsync(db => db.Readings.AsNoTracking().ToDictionaryAsync(r => r.ReaderId));
        (readings[aino].ReadAt, readings[aino].ConfirmedBy).ShouldBe((read, "self"));
        readings[seppo].ConfirmedBy.ShouldBe("Kaisa Koordinaattori");
    }

    [Fact]
    public async Task Who_has_left_is_not_told_and_who_is_erased_is_forgotten()
    {
        await using var scene = await Scene.OpenAsync();
        var (aino, eero) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await scene.TellAsync(aino, "Aino");
        await scene.TellAsync(eero, "Eero");
        await scene.House.RestAsync();
        await scene.House.PublishAsync(new ExpertLeft(eero, 2, DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        var chapter = await scene.ChapterAsync();
        await scene.PublishAsync();
        scene.Letters("eero@esimerkki.example").ShouldBeEmpty();

        var round = await scene.RoundAsync(chapters: chapter);
        await scene.CommentAsync("Aino", round, "Sairastuin vuonna 2020.", nameShown: true);
        await scene.AnswerAsync((await scene.CommentsAsync()).Single().Id, words: "Hei Aino!");
        await scene.House.PublishAsync(new PersonErased(aino, 3, DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        var comment = (await scene.CommentsAsync()).Single();
        (comment.Words, comment.NameShown, comment.Answer!.Words).ShouldBe(("(Poistettu.)", false, "(Poistettu.)"));
        (await scene.ReadAsync(db => db.Reviewers.AnyAsync(r => r.Name == "Aino" || r.Email == "aino@esimerkki.example"))).ShouldBeFalse();
        (await scene.ReadAsync(db => db.Readers.AnyAsync(r => r.Name.Contains("Aino")))).ShouldBeFalse();
        (await scene.ReadAsync(db => db.ReviewerLinks.CountAsync())).ShouldBe(1, "Eero's link is left");
    }

    private static async Task TellAsync(Scene scene)
    {
        await scene.House.PublishAsync(new TellReaders());
        await scene.House.RestAsync();
    }
}
