using Microsoft.EntityFrameworkCore;
using NodaTime;
using SiteRig;
using Training.Attending;
using Training.Data;

[assembly: AssemblyFixture(typeof(Questions))]

namespace Training.Tests.Pages;

/// <summary>Training as its people meet it, over HTTP.</summary>
public sealed class TrainingPagesTests(Questions questions)
{
    [Fact]
    public async Task From_a_new_course_to_a_certificate_that_anybody_can_check()
    {
        await using var scene = await SiteScene.OpenAsync();
        await scene.PersonAsync("Aino");
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync("/training");
        await kaisa.FollowAsync("Lisää koulutus");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Title"] = "Perus <b>koulutus</b> 🙂", ["Form.Parts"] = "ei tunteja" })).Errors.Count.ShouldBe(4);
        kaisa.Page.Value("Form.Title").ShouldBe("Perus <b>koulutus</b> 🙂");
        await kaisa.PressAsync("Tallenna", new() { ["Form.Aim"] = "Osaat.", ["Form.Audience"] = "Experts", ["Form.Hours"] = "6", ["Form.Parts"] = "Oma tarina; 5,5", ["Form.Qualifies"] = "yes" });
        kaisa.Page.Title.ShouldBe("Perus <b>koulutus</b> 🙂");
        await kaisa.FollowAsync("Lisää toteutus");
        (await kaisa.PressAsync("Tallenna", new() { ["Form.Meetings[1].Date"] = "31.2.2027", ["Form.Meetings[1].Start"] = "9", ["Form.Meetings[1].End"] = "8" })).Problems.ShouldContain("Form.Meetings[1].Date");
        kaisa.Page.Value("Form.Meetings[1].Date").ShouldBe("31.2.2027");
        var made = await kaisa.PressAsync("Tallenna", new()
        {
            ["Form.Municipality"] = "290", ["Form.Address"] = "Kainuuntie 5", ["Form.Trainer"] = "Tuula Kouluttaja", ["Form.TrainerEmail"] = "tuula@koulu.example", ["Form.Seats"] = "5",
            ["Form.Meetings[1].Date"] = "15.9.2026", ["Form.Meetings[1].End"] = "15.00", ["Form.Meetings[1].Part"] = "1",
        });
        made.Errors.ShouldBeEmpty();
        var session = made.Address.Split('?')[0];

        using var aino = await scene.Site.SignedInAsync("aino@esimerkki.example");
        await aino.GoAsync("/my/training");
        (await aino.PressAsync("Ota paikka Perus <b>koulutus</b> 🙂, ti 15.9.2026 klo 09.00")).Text.ShouldContain("Paikka on sinun");
        (await kaisa.GoAsync(session + "/sheet")).Text.ShouldContain("Aino Esimerkki");
        (await kaisa.GoAsync(session + "/attendance")).Text.ShouldContain("ei ole vielä alkanut");

        await kaisa.GoAsync(session);
        (await kaisa.PressAsync("Avaa osallistujalista kouluttajalle")).Text.ShouldContain("tuula@koulu.example");
        using var tuula = scene.Site.Visitor();
        var list = await scene.LinkAsync("tuula@koulu.example", "/training/attendance/");
        (await tuula.GoAsync(list)).Status.ShouldBe(404, "it opens the day before");
        scene.Site.Clock.Set(Instant.FromUtc(2026, 9, 15, 12, 30));
        await tuula.GoAsync(list);
        var field = tuula.Page.One("main input[inputmode=decimal]").GetAttribute("name")!;
        tuula.Page.Value(field).ShouldBe("6", "the full time at first");
        (await tuula.PressAsync("Tallenna lista", new() { [field] = "kuusi" })).Errors.ShouldHaveSingleItem();
        tuula.Page.Value(field).ShouldBe("kuusi");
        (await tuula.PressAsync("Tallenna lista", new() { [field] = "6" })).Text.ShouldContain("Koulutuksen suoritti 1");

        var proof = await scene.LinkAsync("aino@esimerkki.example", "/certificate/");
        using var anybody = scene.Site.Visitor();
        var shown = await anybody.GoAsync(proof.ToLowerInvariant());
        shown.Text.ShouldContain("Aino E.");
        shown.Text.ShouldContain("6 tuntia");
        shown.Html.ShouldNotContain("Esimerkki");
        await aino.GoAsync("/my/training");
        var certificate = (await aino.ClickAsync("a[href^='/training/certificates/']")).Address;
        aino.Page.Text.ShouldContain("Aino Esimerkki on suorittanut");
        await scene.PersonAsync("Eero");
        using var eero = await scene.Site.SignedInAsync("eero@esimerkki.example");
        (await eero.GoAsync(certificate)).Status.ShouldBe(404);
        (await kaisa.GoAsync(certificate)).Status.ShouldBe(200);
        (await kaisa.GoAsync(session)).Text.ShouldContain("Suorittanut");
    }

    [Fact]
    public async Task Somebody_elses_place_and_the_coordinators_pages_are_not_there_for_others()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync();
        var (aino, _) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero"));
        await scene.EnrolAsync(session, aino);
        var id = await scene.ReadAsync(db => db.Enrolments.Select(e => e.Id).SingleAsync());
        using var eero = await scene.Site.SignedInAsync("eero@esimerkki.example");
        (await eero.GoAsync($"/my/training/{id}")).Status.ShouldBe(404);
        foreach (var address in new[] { "/training", "/training/calls", $"/training/sessions/{session.Id}", $"/training/sessions/{session.Id}/sheet", $"/training/sessions/{session.Id}/attendance", $"/training/courses/{session.CourseId}" })
            (await eero.GoAsync(address)).Text.ShouldNotContain("Aino", Case.Sensitive, address);
    }

    [Fact]
    public async Task Who_has_no_mail_is_called_and_the_answer_is_recorded()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync(seats: 1);
        var (aino, eero) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero", byPhone: true));
        await scene.EnrolAsync(session, aino);
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync($"/training/sessions/{session.Id}/enrol?q=eero");
        (await kaisa.PressAsync("Ilmoita Eero Esimerkki")).Text.ShouldContain("Sija jonossa: 1");
        (await kaisa.GoAsync("/training/calls")).Text.ShouldContain("Kenellekään ei tarvitse soittaa", Case.Sensitive, "it was said in that call");

        await kaisa.GoAsync($"/training/sessions/{session.Id}");
        await kaisa.PressAsync("Poista Aino Esimerkki");
        (await kaisa.GoAsync("/training/calls")).Text.ShouldContain("Kysy, ottaako Eero vapautuneen paikan");
        (await kaisa.PressAsync("Soitettu Eero Esimerkki")).Text.ShouldContain("Kenellekään ei tarvitse soittaa");
        await kaisa.GoAsync($"/training/sessions/{session.Id}");
        await kaisa.PressAsync("Ottaa paikan Eero Esimerkki");
        (await scene.StateAsync(eero)).ShouldBe(EnrolmentState.Seated);
        await kaisa.GoAsync($"/training/sessions/{session.Id}/cancel");
        (await kaisa.PressAsync("Peru toteutus")).Errors.ShouldHaveSingleItem();
        (await kaisa.PressAsync("Peru toteutus", new() { ["Form.Reason"] = "Lumimyrsky" })).Text.ShouldContain("Lumimyrsky");
        (await kaisa.GoAsync("/training/calls")).Text.ShouldContain("Lumimyrsky");
    }

    [Fact]
    public async Task Pages_ask_as_often_with_many_rows_as_with_few()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync(seats: 60);
        var aino = await scene.PersonAsync("Aino");
        await scene.EnrolAsync(session, aino);
        var id = await scene.ReadAsync(db => db.Enrolments.Select(e => e.Id).SingleAsync());
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        using var visitor = await scene.Site.SignedInAsync("aino@esimerkki.example");
        await FillAsync(scene, session, 1);
        (Visitor, string)[] pages =
        [
            (kaisa, "/training"), (kaisa, $"/training/courses/{session.CourseId}"), (kaisa, $"/training/sessions/{session.Id}"), (kaisa, $"/training/sessions/{session.Id}/attendance"),
            (kaisa, $"/training/sessions/{session.Id}/sheet"), (kaisa, "/training/calls"), (visitor, "/my/training"), (visitor, $"/my/training/{id}"),
        ];
        var few = await questions.OfAsync(pages);
        await FillAsync(scene, session, 20);
        (await questions.OfAsync(pages)).ShouldBe(few);
        few.Count.ShouldBe(8);
    }

    private static Task FillAsync(SiteScene scene, Session session, int count) => scene.WriteAsync(db =>
    {
        for (var i = 0; i < count; i++)
        {
            var person = new Person(Guid.CreateVersion7());
            person.Learn(Scene.Facts(person.Id, $"Henkilo{count}x{i}", byPhone: i % 2 == 0));
            var enrolment = new Enrolment(Guid.CreateVersion7(), session.Id, person.Id);
            enrolment.Sit(20 + count + i, scene.Now);
            var other = new Session(Guid.CreateVersion7(), session.CourseId, new SessionPlan(true, null, null, null, "T", null, 5, false, false, null),
                [new MeetingTime(new LocalDate(2026, 10, 1).PlusDays(i), new LocalTime(9, 0), new LocalTime(10, 0), null)], scene.Now);
            db.AddRange(person, enrolment, other, new Call { PersonId = person.Id, SessionId = session.Id, Kind = "seated", AddedAt = scene.Now });
        }
    });
}
