using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Handbook.Data;
using Handbook.Reviewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Handbook.Tests.Reviewing;

public sealed class RoundTests
{
    [Fact]
    public async Task People_are_asked_when_the_round_opens_and_not_before()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(opens: scene.Now + Duration.FromDays(1), chapters: await scene.ChapterAsync());
        await scene.TendAsync();
        scene.Letters("aino@esimerkki.example").ShouldBeEmpty();
        scene.House.Clock.Advance(Duration.FromDays(1));
        await scene.TendAsync();
        await scene.TendAsync();
        scene.Letters("aino@esimerkki.example").Single().Kind.ShouldBe("handbook.review-asked");
        scene.Letters("eero@esimerkki.example").Count.ShouldBe(1);
    }

    /// <summary>The end of the round on the night when the clocks go back: 3.30 is shown twice, so forms refuse it; 4.30 is there once and is an hour later than a summer's clock would say.</summary>
    [Theory]
    [InlineData(2026, 9, 22, 16, 0)]
    [InlineData(2026, 10, 25, 4, 30)]
    [InlineData(2027, 3, 28, 4, 30)]
    public async Task A_comment_one_second_early_is_kept_and_one_second_late_is_refused_with_a_kind_word(int year, int month, int day, int hour, int minute)
    {
        await using var scene = await Scene.OpenAsync();
        var errors = new Errors(HandbookTexts.T);
        var closes = RoundInput.Instant($"{day}.{month}.{year}", $"{hour}.{minute:00}", "Closes", errors)!.Value;
        Helsinki.Local(closes).ShouldBe(new LocalDateTime(year, month, day, hour, minute));
        var round = await scene.RoundAsync(opens: scene.Now, closes: closes, await scene.ChapterAsync());

        scene.House.Clock.Set(closes - Duration.FromSeconds(1));
        (await scene.CommentAsync("Aino", round)).ShouldBeOfType<CommentOutcome.Kept>();
        scene.House.Clock.Set(closes);
        (await scene.CommentAsync("Eero", round)).ShouldBe(new CommentOutcome.Late(closes), "the end itself is over");
        scene.House.Clock.Set(closes + Duration.FromSeconds(1));
        (await scene.CommentAsync("Eero", round)).ShouldBe(new CommentOutcome.Late(closes));
        (await scene.CommentsAsync()).Count.ShouldBe(1);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("25.10.2026", "3.30")]
    [InlineData("28.3.2027", "3.30")]
    public void A_time_that_the_clock_shows_twice_or_never_is_refused(string date, string time)
    {
        var errors = new Errors(HandbookTexts.T);
        RoundInput.Instant(date, time, "Closes", errors).ShouldBeNull();
        errors.Has("ClosesAt").ShouldBeTrue();
    }

    [Fact]
    public async Task Before_it_opens_no_comment_is_taken()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        scene.House.Clock.Set(round.OpensAt - Duration.FromSeconds(1));
        (await scene.CommentAsync("Aino", round)).ShouldBe(new CommentOutcome.NotYet(round.OpensAt));
    }

    [Fact]
    public async Task Sent_twice_a_comment_is_one_and_somebody_elses_cannot_be_taken_over()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        var id = Guid.CreateVersion7();
        (await scene.CommentAsync("Aino", round, "Minä.", id: id)).ShouldBeOfType<CommentOutcome.Kept>();
        (await scene.CommentAsync("Aino", round, "Minä.", id: id)).ShouldBeOfType<CommentOutcome.Kept>();
        (await scene.CommentAsync("Eero", round, "En minä.", id: id)).ShouldBeOfType<CommentOutcome.NotFound>();
        (await scene.CommentsAsync()).Single().Words.ShouldBe("Minä.");
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("  \n ", false)]
    [InlineData("x", true)]
    public async Task An_empty_comment_is_refused(string words, bool kept)
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        ((await scene.CommentAsync("Aino", round, words)) is CommentOutcome.Kept).ShouldBe(kept);
        (await scene.CommentAsync("Aino", round, new string('x', Comment.LongestWords + 1))).ShouldBeOfType<CommentOutcome.Refused>();
    }

    [Fact]
    public async Task Who_is_silent_is_reminded_at_half_and_two_days_before_and_never_after_and_who_has_spoken_is_not()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        await scene.CommentAsync("Aino", round);
        List<int> days = [];
        for (var step = 0; step < 24 * 6; step++)
        {
            scene.House.Clock.Advance(Duration.FromHours(4));
            var before = scene.Letters("eero@esimerkki.example", "review-reminder").Count;
            await scene.TendAsync();
            if (scene.Letters("eero@esimerkki.example", "review-reminder").Count > before)
            {
                days.Add((int)(scene.Now - round.OpensAt).TotalDays);
                Helsinki.Local(scene.Now).Hour.ShouldBeInRange(9, 19);
            }
        }
        days.ShouldBe([11, 19], "half came in the evening: the next morning");
        scene.Letters("aino@esimerkki.example", "review-reminder").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_says_this_is_all_is_not_reminded()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.RoundAsync(chapters: await scene.ChapterAsync());
        (await scene.House.InvokeAsync<CommentOutcome>(new SayDone(Scene.TokenOf(scene.Letters("eero@esimerkki.example").Single())))).ShouldBeOfType<CommentOutcome.Kept>();
        scene.House.Clock.Advance(Duration.FromDays(11));
        await scene.TendAsync();
        scene.Letters("eero@esimerkki.example").Count.ShouldBe(1);
        scene.Letters("aino@esimerkki.example").Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_said_by_phone_is_written_down_and_counts_by_the_day_it_was_given()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        var seppo = round.Reviewers.Single(reviewer => reviewer.Name == "Seppo");
        scene.House.Clock.Set(round.ClosesAt + Duration.FromDays(2));
        var today = Helsinki.Date(scene.Now);
        EnterComment On(LocalDate day) => new(Guid.CreateVersion7(), seppo.Id, round.Texts[0].Id, Channel.Phone, day, "Soitin ja sanoin.", true);
        (await scene.DoAsync<CommentOutcome>(On(today))).ShouldBeOfType<CommentOutcome.Late>();
        (await scene.DoAsync<CommentOutcome>(On(today.PlusDays(1)))).ShouldBeOfType<CommentOutcome.Refused>("the future");
        (await scene.DoAsync<CommentOutcome>(On(Helsinki.Date(round.OpensAt).PlusDays(-1)))).ShouldBeOfType<CommentOutcome.Refused>("before it opened");
        (await scene.DoAsync<CommentOutcome>(On(today.PlusDays(-3)))).ShouldBeOfType<CommentOutcome.Kept>("given in time, written down later");
        var comment = (await scene.CommentsAsync()).Single();
        (comment.Channel, comment.EnteredBy).ShouldBe((Channel.Phone, "Kaisa Koordinaattori"));
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_answer_is_told_to_its_author_and_who_has_no_mail_is_called()
    {
        await using var scene = await Scene.OpenAsync();
        var chapter = await scene.ChapterAsync();
        var round = await scene.RoundAsync(chapters: chapter);
        await scene.CommentAsync("Aino", round, "Lisätkää esimerkki.");
        await scene.DoAsync<CommentOutcome>(new EnterComment(Guid.CreateVersion7(), round.Reviewers.Single(r => r.Name == "Seppo").Id, round.Texts[0].Id, Channel.Paper, Helsinki.Date(scene.Now), "Kirje.", false));
        var aino = (await scene.CommentsAsync()).Single(c => c.Channel == Channel.Web);
        var seppo = (await scene.CommentsAsync()).Single(c => c.Channel == Channel.Paper);

        (await scene.AnswerAsync(aino.Id, Verdict.Accepted, "", null)).ShouldBeOfType<AnswerOutcome.Refused>("which revision does it?");
        (await scene.AnswerAsync(aino.Id, Verdict.NotAccepted, "")).ShouldBeOfType<AnswerOutcome.Refused>("why not?");
        var number = await scene.ChangeAsync(chapter, "Esimerkki on tässä.");
        (await scene.AnswerAsync(aino.Id, Verdict.Accepted, "Kiitos, lisäsimme.", number)).ShouldBeOfType<AnswerOutcome.Answered>();
        (await scene.AnswerAsync(aino.Id)).ShouldBeOfType<AnswerOutcome.Already>();
        (await scene.AnswerAsync(seppo.Id, Verdict.Partly, "Osa tehdään.")).ShouldBeOfType<AnswerOutcome.Answered>();
        await scene.House.RestAsync();

        var told = scene.Letters("aino@esimerkki.example", "comment-answered").Single().Parts.OfType<LetterPart.Facts>().Single().Rows.Select(row => row.Value);
        told.ShouldBe(["Lisätkää esimerkki.", "Hyväksytty", "Kiitos, lisäsimme."]);
        (await scene.CommentsAsync()).Single(c => c.Id == seppo.Id).Answer!.ToldAt.ShouldBeNull();
        await scene.DoAsync<RoundOutcome>(new MarkTold(seppo.Id));
        (await scene.CommentsAsync()).Single(c => c.Id == seppo.Id).Answer!.ToldAt.ShouldNotBeNull();
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_that_did_not_arrive_shows_whom_to_call()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        var letter = scene.Letters("aino@esimerkki.example").Single();
        await scene.House.PublishAsync(new LetterRefused(letter.Id, null, letter.Kind, letter.About, "Aino", "aino@esimerkki.example", "no such user", DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        (await scene.ReadAsync(db => db.Reviewers.Where(r => r.MailRefusedAt != null).Select(r => r.Name).ToListAsync())).ShouldBe(["Aino"]);
        round.Reviewers.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("Aino Esimerkki; aino@esimerkki.example", 1, 0)]
    [InlineData("Aino; AINO@esimerkki.example\nToinen Aino; aino@esimerkki.example", 1, 0)]
    [InlineData("Seppo; 040 123 4567\n\nAino;aino@esimerkki.example", 2, 0)]
    [InlineData("pelkkä nimi", 0, 1)]
    [InlineData("; aino@esimerkki.example", 0, 1)]
    [InlineData("Aino; ei osoite", 0, 1)]
    public void Reviewers_are_read_from_lines(string typed, int read, int wrong)
    {
        var errors = new Errors(HandbookTexts.T);
        ReviewerLines.Read(typed, "Reviewers", errors).Count.ShouldBe(read);
        errors.Count.ShouldBe(wrong);
    }
}
