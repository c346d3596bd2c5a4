using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;
using Training.Attending;
using Training.Calling;
using Training.Data;
using Training.Enrolling;

namespace Training.Tests.Listening;

/// <summary>What Training does with what the register tells.</summary>
public sealed class HearingTests
{
    [Fact]
    public async Task Who_is_erased_has_no_mailed_links_left()
    {
        await using var scene = await Scene.OpenAsync();
        var (course, aino) = (await scene.CourseAsync(), await scene.PersonAsync("Aino"));
        var completion = new Completion { PersonId = aino, CourseId = course.Id, Title = "x", Minutes = 360, CompletedOn = new NodaTime.LocalDate(2026, 9, 1), At = scene.Now, Code = ProofCode.New(), ShownName = "Aino E." };
        await scene.House.WriteAsync<TrainingDb>(db => db.AddRange(completion, new CertificateLink { TokenHash = "a", CompletionId = completion.Id, MadeAt = scene.Now }, new LearnerLink { TokenHash = "b", CourseId = course.Id, PersonId = aino, MadeAt = scene.Now }));
        await scene.House.PublishAsync(new PersonErased(aino, 2, DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        (await scene.House.ReadAsync<TrainingDb, int>(async db => await db.CertificateLinks.CountAsync() + await db.LearnerLinks.CountAsync())).ShouldBe(0);
        (await scene.House.ReadAsync<TrainingDb, string>(db => db.Completions.Select(c => c.ShownName).SingleAsync())).ShouldBe(PersonErased.Nameless);
    }

    [Fact]
    public async Task An_accepted_applicant_is_known_and_invited_to_what_qualifies()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        await scene.SessionAsync(await scene.CourseAsync(qualifies: false), days: [(30, null)]);
        var (aino, eero) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await scene.House.PublishAsync(new ApplicantAccepted(Scene.Facts(aino, "Aino"), DateTimeOffset.UnixEpoch));
        await scene.House.PublishAsync(new ApplicantAccepted(Scene.Facts(eero, "Eero", byPhone: true), DateTimeOffset.UnixEpoch));

        var letter = (await scene.LettersAsync("aino@esimerkki.example")).ShouldHaveSingleItem();
        letter.Kind.ShouldBe("training.invited");
        letter.Parts.OfType<LetterPart.Facts>().Count().ShouldBe(1, "only the course that qualifies");
        (await scene.CallsAsync()).ShouldHaveSingleItem().PersonId.ShouldBe(eero);
        (await ToSayAsync(scene)).ShouldStartWith("Kutsu Eero koulutukseen Peruskoulutus.");
        (await StateAsync(scene, aino)).ShouldBe(PersonState.InTraining);
        await scene.House.PublishAsync(new ApplicantAccepted(Scene.Facts(aino, "Aino", revision: 2), DateTimeOffset.UnixEpoch));
        (await scene.LettersAsync("aino@esimerkki.example")).ShouldHaveSingleItem("invited once, though told again when a fact changed");
        await scene.SeatedAsync(session, aino);

        await scene.House.PublishAsync(new ExpertActivated(Scene.Facts(aino, "Aino", revision: 3), DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        (await StateAsync(scene, aino)).ShouldBe(PersonState.Active);
        await scene.House.PublishAsync(new ApplicantAccepted(Scene.Facts(aino, "Vanha"), DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        (await StateAsync(scene, aino)).ShouldBe(PersonState.Active, "what comes late does not undo what is known");
    }

    [Fact]
    public async Task Who_leaves_the_programme_gives_the_place_to_the_next_also_when_many_are_told_of_at_once()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync();
        var (aino, ilona) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Ilona"));
        var (one, other) = (await scene.SessionAsync(course, seats: 1), await scene.SessionAsync(course, seats: 1, days: [(20, null)]));
        await scene.SeatedAsync(one, aino);
        await scene.SeatedAsync(other, ilona);
        var (next, also) = (await scene.WaitingAsync(one, await scene.PersonAsync("Eero")), await scene.WaitingAsync(other, await scene.PersonAsync("Olli")));

        await scene.House.PublishAsync(new ExpertLeft(aino, 2, DateTimeOffset.UnixEpoch));
        await scene.House.PublishAsync(new RegisterChanged([new(Scene.Facts(Guid.CreateVersion7(), "Uusi"), DateTimeOffset.UnixEpoch)], [], [new(Guid.CreateVersion7(), 1, null, DateTimeOffset.UnixEpoch)], [new(ilona, 2, DateTimeOffset.UnixEpoch)]));
        await scene.House.RestAsync();

        (await scene.StateAsync(next)).ShouldBe(EnrolmentState.Offered);
        (await scene.StateAsync(also)).ShouldBe(EnrolmentState.Offered);
        (await scene.ReservationsAsync()).ShouldBe(0);
        (await scene.House.ReadAsync<TrainingDb, int>(db => db.People.CountAsync())).ShouldBe(6);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_that_does_not_arrive_brings_the_person_to_the_call_list()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        await scene.SeatedAsync(session, await scene.PersonAsync());
        var letter = (await scene.LettersAsync("aino@esimerkki.example"))[0];
        await scene.House.PublishAsync(new LetterRefused(letter.Id, letter.Reader.PersonId, letter.Kind, letter.About, "Aino", "aino@esimerkki.example", "550", DateTimeOffset.UnixEpoch));
        await scene.House.PublishAsync(new LetterRefused(letter.Id, letter.Reader.PersonId, "bookings.offer", "offer:1", "Aino", "aino@esimerkki.example", "550", DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        (await scene.CallsAsync()).ShouldHaveSingleItem().Kind.ShouldBe("seated");
    }

    [Fact]
    public async Task Somebody_whose_letter_of_completion_was_refused_is_congratulated_by_the_name_of_the_course()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        var place = await scene.SeatedAsync(session, await scene.PersonAsync());
        scene.House.Clock.Set(session.EndsAt);
        await scene.House.InvokeAsync<AttendanceOutcome>(new RecordAttendance(session.Id, session.Meetings[0].Id, new Dictionary<Guid, string?> { [place] = "6" }, "coordinator"));
        var letter = (await scene.LettersAsync("aino@esimerkki.example")).Single(letter => letter.Kind == "training.completed");
        await scene.House.PublishAsync(new LetterRefused(letter.Id, letter.Reader.PersonId, letter.Kind, letter.About, "Aino", "aino@esimerkki.example", "550", DateTimeOffset.UnixEpoch));
        await scene.House.RestAsync();
        (await ToSayAsync(scene)).ShouldBe("Onnittele: Aino on suorittanut koulutuksen Peruskoulutus.");
    }

    /// <summary>What the one call there is tells the coordinator to say.</summary>
    private static async Task<string> ToSayAsync(Scene scene) => (await scene.House.ReadAsync<TrainingDb, IReadOnlyList<CallLine>>(db => CallList.ReadAsync(db, scene.Now, CancellationToken.None))).ShouldHaveSingleItem().Script("fi");

    private static Task<PersonState> StateAsync(Scene scene, Guid id) => scene.House.ReadAsync<TrainingDb, PersonState>(db => db.People.Where(p => p.Id == id).Select(p => p.State).SingleAsync());
}
