using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;
using Training.Surveying;
using Training.Tests.Pages;

namespace Training.Tests.Surveying;

/// <summary>A survey from its statements to the comparison of two rounds, over HTTP and without script.</summary>
public sealed class SurveyTests(Questions questions)
{
    [Fact]
    public async Task From_statements_to_answers_results_and_a_file()
    {
        await using var scene = await SiteScene.OpenAsync();
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/training");
        await kaisa.FollowAsync("Osaamiskartoitukset");
        await kaisa.FollowAsync("Tee kartoitus");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Intro"] = "Kysymme <b>nyt</b>", ["Form.Scale"] = "Vain yksi" })).Errors.Count.ShouldBe(3);
        kaisa.Page.Value("Form.Intro").ShouldBe("Kysymme <b>nyt</b>");
        await kaisa.PressAsync("Tallenna", new() { ["Form.Title"] = "Kartoitus", ["Form.Scale"] = "Vähän\nPaljon", ["Form.Statements"] = "=Tunnen menetelmiä\nHaluan edistää" });
        await kaisa.FollowAsync("Avaa uusi kierros");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Groups"] = "Perhe\nperhe" })).Errors.Count.ShouldBe(4);
        var made = await kaisa.PressAsync("Tallenna", new() { ["Form.Name"] = "Syksy", ["Form.OpensOn"] = "1.9.2026", ["Form.ClosesOn"] = "30.9.2026", ["Form.Groups"] = "Ikäihmiset\nPerhe" });
        made.Errors.ShouldBeEmpty();
        var round = made.Address;
        (await kaisa.GoAsync(round + "/results.csv")).Status.ShouldBe(404, "not before it is over");
        await kaisa.GoAsync(round);
        (await kaisa.PressAsync("Lähetä linkki", new() { ["Form.Addresses"] = "a@alue.example, ei-osoite" })).Errors.ShouldHaveSingleItem().ShouldContain("ei-osoite");
        kaisa.Page.Value("Form.Addresses").ShouldBe("a@alue.example, ei-osoite");
        (await kaisa.PressAsync("Lähetä linkki", new() { ["Form.Addresses"] = "a@alue.example, b@alue.example\nA@alue.example" })).Text.ShouldContain("Osoitteita oli 2");
        await scene.Site.RestAsync();

        scene.Site.Clock.Set(Instant.FromUtc(2026, 9, 5, 9, 0));
        var link = await scene.LinkAsync("a@alue.example", "/survey/");
        for (var i = 0; i < 6; i++)
        {
            using var somebody = scene.Site.Visitor();
            await somebody.GoAsync(link);
            if (i == 0)
            {
                (await somebody.PressAsync("Lähetä vastaukset")).Errors.ShouldHaveSingleItem();
                somebody.Cookies.GetAllCookies().Select(cookie => cookie.Name).ShouldBe(["form"], "the guard against forged forms, and nothing that knows the answerer again");
            }
            var form = somebody.Page;
            (await somebody.PressAsync("Lähetä vastaukset", new() { ["Form.Marks[1]"] = i < 4 ? "1" : "2" })).Text.ShouldContain("Kiitos vastauksesta");
            somebody.Return(form);
            await somebody.PressAsync("Lähetä vastaukset", new() { ["Form.Marks[1]"] = "2" });
        }
        using (var somebody = scene.Site.Visitor())
        {
            await somebody.GoAsync(link);
            await somebody.PressAsync("Lähetä vastaukset", new() { ["Form.Marks[2]"] = "2" });
        }
        (await scene.ReadAsync(db => db.SurveyMarks.CountAsync(mark => mark.Statement == 2))).ShouldBe(1, "the first was left blank, the second counts");
        (await scene.ReadAsync(db => db.SurveyReceipts.CountAsync())).ShouldBe(7, "a form sent twice counts once");

        scene.Site.Clock.Set(Instant.FromUtc(2026, 10, 1, 9, 0));
        using (var late = scene.Site.Visitor())
            (await late.GoAsync(link)).Text.ShouldContain("Kysely on päättynyt");
        var results = await kaisa.GoAsync(round);
        results.Text.ShouldContain("4 (67 %)");
        results.Document.QuerySelector("svg[role=img] desc")!.TextContent.ShouldContain("Vähän 67 %");
        results.Html.ShouldNotContain("<b>nyt");
        var file = (await kaisa.GoAsync(round + "/results.csv")).Html;
        file.ShouldContain("\"'=Tunnen menetelmiä\";\"Kaikki\";\"6\";\"4\";\"67\"");

        await scene.PersonAsync("Eero");
        using var eero = await scene.Site.SignedInAsync("eero@esimerkki.example");
        foreach (var address in new[] { "/training/surveys", round, round + "/results.csv" })
            (await eero.GoAsync(address)).Text.ShouldNotContain("Kartoitus");
        (await eero.GoAsync($"/survey/{LinkToken.New()}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Two_rounds_stand_side_by_side_and_pages_ask_as_often_with_many_answers()
    {
        await using var scene = await SiteScene.OpenAsync();
        await using (var scope = scene.Site.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new Demonstrating.SeedSurvey(), TestContext.Current.CancellationToken);
        var (survey, round) = await scene.ReadAsync(async db => ((await db.Surveys.SingleAsync()).Id, (await db.SurveyRounds.OrderBy(r => r.OpensOn).FirstAsync())));
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        var compared = await kaisa.GoAsync($"/training/surveys/{survey}/compare");
        compared.Text.ShouldContain("24 (60 %)");
        compared.Text.ShouldContain("10 (27 %)");
        compared.Text.ShouldContain("34 (85 %)");
        compared.Text.ShouldContain("−29 prosenttiyksikköä", Case.Sensitive, "who know the methods a little: from 60 to 31 per cent");

        (Visitor, string)[] pages = [(kaisa, "/training/surveys"), (kaisa, $"/training/surveys/{survey}"), (kaisa, $"/training/surveys/rounds/{round.Id}"), (kaisa, $"/training/surveys/{survey}/compare")];
        var few = await questions.OfAsync(pages);
        var group = await scene.ReadAsync(db => db.SurveyGroups.Where(g => g.RoundId == round.Id).Select(g => g.Id).FirstAsync());
        await scene.WriteAsync(db =>
        {
            for (var i = 0; i < 50; i++)
                db.AddRange(new SurveyReceipt { Id = Guid.NewGuid(), GroupId = group, Day = new LocalDate(2026, 1, 1) }, new SurveyMark { GroupId = group, Statement = 1, Choice = 1 });
        });
        (await questions.OfAsync(pages)).ShouldBe(few);
    }

    [Fact]
    public async Task What_is_kept_of_an_answer_says_neither_who_nor_when_nor_what_else_they_answered()
    {
        await using var scene = await Scene.OpenAsync();
        var survey = new Survey(Guid.CreateVersion7(), new SurveyContent("K", "", ["a", "b"], ["x", "y"]), scene.Now);
        var today = Foundation.Calendar.Helsinki.Date(scene.Now);
        var round = new SurveyRound(Guid.CreateVersion7(), survey.Id, "r", today, today.PlusDays(1), ["g"], scene.Now);
        await scene.House.WriteAsync<Training.Data.TrainingDb>(db => db.AddRange(survey, round));
        var form = Guid.NewGuid();
        (await scene.House.InvokeAsync<AnswerOutcome>(new AnswerSurvey(round.Groups[0].Code, form.ToString(), ["1", "2"]))).ShouldBeOfType<AnswerOutcome.Thanks>();
        (await scene.House.InvokeAsync<AnswerOutcome>(new AnswerSurvey(round.Groups[0].Code, form.ToString(), ["2", "2"]))).ShouldBeOfType<AnswerOutcome.Thanks>();

        typeof(SurveyMark).GetProperties().Select(property => property.Name).ShouldBe(["Id", "GroupId", "Statement", "Choice"]);
        typeof(SurveyReceipt).GetProperties().Select(property => property.Name).ShouldBe(["Id", "GroupId", "Day"]);
        var marks = await scene.House.ReadAsync<Training.Data.TrainingDb, List<SurveyMark>>(db => db.SurveyMarks.AsNoTracking().ToListAsync());
        marks.Select(mark => (mark.Statement, mark.Choice)).ShouldBe([(1, 1), (2, 2)], ignoreOrder: true);
        marks.ShouldAllBe(mark => mark.Id.Version == 4, "an id of version 7 would tell the time");
        (await scene.BrokenAsync()).ShouldBeEmpty();
        scene.House.Clock.Advance(Duration.FromDays(3));
        (await scene.House.InvokeAsync<AnswerOutcome>(new AnswerSurvey(round.Groups[0].Code, null, ["1"]))).ShouldBeOfType<AnswerOutcome.Closed>();
    }
}
