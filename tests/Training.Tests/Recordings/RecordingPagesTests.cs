using Microsoft.EntityFrameworkCore;
using SiteRig;
using Training.Data;
using Training.Tests.Pages;

namespace Training.Tests.Recordings;

/// <summary>Recordings as people meet them, over HTTP and without script.</summary>
public sealed class RecordingPagesTests(Questions questions)
{
    [Fact]
    public async Task From_a_new_recording_to_its_last_right_answer()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync();
        await scene.PersonAsync("Aino");
        await scene.PersonAsync("Eero");
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync($"/training/courses/{session.CourseId}");
        await kaisa.FollowAsync("Lisää tallenne");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Title"] = "Mitä <i>osallisuus</i> on?", ["Form.Questions[1].Text"] = "Kysymys vailla vastauksia" })).Errors.Count.ShouldBeGreaterThanOrEqualTo(5);
        kaisa.Page.Value("Form.Title").ShouldBe("Mitä <i>osallisuus</i> on?");
        kaisa.Page.Value("Form.Questions[1].Text").ShouldBe("Kysymys vailla vastauksia");
        var made = await kaisa.PressAsync("Tallenna", new()
        {
            ["Form.Link"] = "https://tallenteet.example/1", ["Form.Minutes"] = "360", ["Form.CompleteBy"] = "31.10.2026",
            ["Form.Questions[0].Text"] = "Milloin?", ["Form.Questions[0].Options"] = "Ennen\r\nJälkeen", ["Form.Questions[0].Right"] = "1", ["Form.Questions[0].Explanation"] = "Ennen on parempi.",
            ["Form.Questions[1].Text"] = "Miksi?", ["Form.Questions[1].Options"] = "Siksi\r\nMuuten vain", ["Form.Questions[1].Right"] = "1", ["Form.Questions[1].Explanation"] = "Syy on aina hyvä tietää.",
        });
        made.Errors.ShouldBeEmpty();
        var recording = made.Address;

        using var aino = await scene.Site.SignedInAsync("aino@esimerkki.example");
        await aino.GoAsync("/my/training");
        await aino.PressAsync("Aloita Peruskoulutus");
        await aino.ClickAsync("a[href^='/my/training/recordings/']");
        var mine = aino.Page.Address;
        aino.Page.Text.ShouldNotContain("Milloin?");
        await aino.PressAsync("Olen katsonut tallenteen");
        (await aino.PressAsync("Lähetä vastaukset")).Errors.Count.ShouldBe(2);
        var wrong = await aino.PressAsync("Lähetä vastaukset", new() { ["Form.Answers[2]"] = "2" });
        wrong.Text.ShouldContain("Syy on aina hyvä tietää.");
        wrong.Text.ShouldContain("Kysymys 1: valitse vastaus.");
        wrong.One("input[name='Form.Answers[2]'][value='2']").HasAttribute("checked").ShouldBeTrue("what was chosen is not lost");
        (await aino.PressAsync("Lähetä vastaukset", new() { ["Form.Answers[1]"] = "1", ["Form.Answers[2]"] = "1" })).Text.ShouldContain("Tallenne on suoritettu");
        (await aino.GoAsync("/my/training")).Document.QuerySelector("a[href^='/training/certificates/']").ShouldNotBeNull();
        (await kaisa.GoAsync(recording)).Text.ShouldContain("1 / 1");

        using var eero = await scene.Site.SignedInAsync("eero@esimerkki.example");
        (await eero.GoAsync(mine)).Status.ShouldBe(404);
        foreach (var address in new[] { recording, recording + "/edit", $"/training/courses/{session.CourseId}/learners" })
            (await eero.GoAsync(address)).Text.ShouldNotContain("Aino", Case.Sensitive, address);
    }

    [Fact]
    public async Task Staff_do_it_from_the_mailed_link_and_a_person_without_mail_by_the_coordinators_hand()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync();
        await scene.PersonAsync("Puh", byPhone: true);
        await scene.WriteAsync(db => db.Recordings.Add(new Recording(Guid.CreateVersion7(), session.CourseId, new RecordingContent("Tallenne", "https://tallenteet.example/1", 30, null, new NodaTime.LocalDate(2026, 10, 31), []), scene.Now)));
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync($"/training/courses/{session.CourseId}/learners?q=esim");
        await kaisa.PressAsync("Ilmoita Puh Esimerkki");
        await kaisa.GoAsync($"/training/courses/{session.CourseId}/learners");
        await kaisa.SubmitAsync("form:has(input[name='Staff.Email'])", new() { ["Staff.FirstName"] = "Kimmo", ["Staff.LastName"] = "Salmela", ["Staff.Email"] = "kimmo@alue.example" });

        // The first letter has a link; so has each reminder.
        scene.Site.Clock.Set(NodaTime.Instant.FromUtc(2026, 10, 24, 8, 0));
        await scene.Site.PublishAsync(new Training.Reminding.RemindOfRecordings());
        var link = await scene.LinkAsync("kimmo@alue.example", "/training/learn/");
        using var kimmo = scene.Site.Visitor();
        await kimmo.GoAsync(link);
        await kimmo.FollowAsync("Tallenne");
        (await kimmo.PressAsync("Olen katsonut tallenteen")).Text.ShouldContain("Tallenne on suoritettu");
        (await kimmo.GoAsync($"/training/learn/{LinkToken.New()}")).Status.ShouldBe(404);

        (await kaisa.GoAsync("/training/calls")).Text.ShouldContain("Muistuta: henkilöllä Puh on koulutuksessa Peruskoulutus tallenteita");
        await kaisa.GoAsync($"/training/courses/{session.CourseId}");
        await kaisa.FollowAsync("Tallenne");
        await kaisa.FollowAsync("Merkitse tai anna lisäaikaa");
        (await kaisa.PressAsync("Merkitse suoritetuksi")).Text.ShouldContain("2 / 2");
    }

    [Fact]
    public async Task Pages_ask_as_often_with_many_rows_as_with_few()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync(seats: 60);
        var aino = await scene.PersonAsync("Aino");
        await scene.EnrolAsync(session, aino);
        await FillAsync(scene, session, 1);
        var id = await scene.ReadAsync(db => db.Recordings.Select(r => r.Id).FirstAsync());
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        using var visitor = await scene.Site.SignedInAsync("aino@esimerkki.example");
        (Visitor, string)[] pages = [(kaisa, $"/training/courses/{session.CourseId}"), (kaisa, $"/training/courses/{session.CourseId}/recordings/{id}"), (visitor, "/my/training"), (visitor, $"/my/training/recordings/{id}")];
        var few = await questions.OfAsync(pages);
        await FillAsync(scene, session, 20);
        (await questions.OfAsync(pages)).ShouldBe(few);
        few.Count.ShouldBe(4);
    }

    private static Task FillAsync(SiteScene scene, Session session, int count) => scene.WriteAsync(db =>
    {
        for (var i = 0; i < count; i++)
        {
            var person = new Person(Guid.CreateVersion7());
            person.Learn(Scene.Facts(person.Id, $"Henkilo{count}x{i}"));
            var recording = new Recording(Guid.CreateVersion7(), session.CourseId, new RecordingContent($"Tallenne {count} {i}", "https://t.example/1", 10, null, new NodaTime.LocalDate(2026, 10, 31), [new("K", ["a", "b"], 1, "s")]), scene.Now);
            db.AddRange(person, recording, new Learner { CourseId = session.CourseId, PersonId = person.Id, JoinedAt = scene.Now, ByRole = "coordinator" }, new Viewing(recording.Id, person.Id));
        }
    });
}
