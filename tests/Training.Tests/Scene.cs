using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;
using Training.Data;
using Training.Enrolling;

namespace Training.Tests;

/// <summary>A course, its sessions and as many people as a test asks for.</summary>
public sealed class Scene(TestHouse house) : IAsyncDisposable
{
    public TestHouse House => house;

    public static async Task<Scene> OpenAsync(bool dispatch = true)
    {
        var house = await Surroundings.OpenAsync(dispatch: dispatch);
        house.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        return new Scene(house);
    }

    public Instant Now => house.Clock.GetCurrentInstant();

    public static ExpertFacts Facts(Guid id, string firstName, bool byPhone = false, bool qualified = false, int revision = 1, string language = "fi") => new(
        id, revision, firstName, "Esimerkki", byPhone ? null : firstName.ToLowerInvariant() + "@esimerkki.example", "+358457550000", "kokemusasiantuntija", byPhone ? "phone" : "email",
        "205", ["205"], ["fi"], language, ["mielenterveys"], qualified, null);

    public async Task<Guid> PersonAsync(string firstName = "Aino", bool byPhone = false, PersonState state = PersonState.Active, string language = "fi")
    {
        var person = new Person(Guid.CreateVersion7());
        person.Learn(Facts(person.Id, firstName, byPhone, language: language));
        person.Is(state, 1);
        await house.WriteAsync<TrainingDb>(db => db.People.Add(person));
        return person.Id;
    }

    public async Task<List<Guid>> PeopleAsync(int count)
    {
        List<Guid> all = [];
        for (var i = 0; i < count; i++)
            all.Add(await PersonAsync("Henkilo" + i));
        return all;
    }

    public async Task<Course> CourseAsync(int hours = 6, bool qualifies = true, Audience audience = Audience.Experts, params (string, int)[] parts)
    {
        var course = new Course(Guid.CreateVersion7(), new CourseContent("Peruskoulutus", "Osaat.", "", audience, hours * 60, qualifies, parts), Now);
        await house.WriteAsync<TrainingDb>(db => db.Courses.Add(course));
        return course;
    }

    /// <param name="days">One meeting of six hours, from nine to three, on each of these days from today.</param>
    public async Task<Session> SessionAsync(Course course, int seats = 10, bool approval = false, bool invitationOnly = false, params (int Day, int? Part)[] days)
    {
        var today = Helsinki.Date(Now);
        var session = new Session(Guid.CreateVersion7(), course.Id, new SessionPlan(false, "205", "Kauppakatu 1", null, "Tuula Kouluttaja", null, seats, approval, invitationOnly, null),
            [.. (days.Length == 0 ? [(14, (int?)null)] : days).Select(day => new MeetingTime(today.PlusDays(day.Item1), new LocalTime(9, 0), new LocalTime(15, 0), day.Item2))], Now);
        await house.WriteAsync<TrainingDb>(db => db.Sessions.Add(session));
        return session;
    }

    public Task<EnrolOutcome> EnrolAsync(Session session, Guid person, bool invited = false, string role = "expert") => house.InvokeAsync<EnrolOutcome>(new Enrol(session.Id, person, invited), person, role: role);

    /// <summary>The person has the place.</summary>
    public async Task<Guid> SeatedAsync(Session session, Guid person) => (await EnrolAsync(session, person)).ShouldBeOfType<EnrolOutcome.Seated>().EnrolmentId;

    public async Task<Guid> WaitingAsync(Session session, Guid person) => (await EnrolAsync(session, person)).ShouldBeOfType<EnrolOutcome.Waiting>().EnrolmentId;

    public Task<Enrolment> OfAsync(Guid enrolment) => house.ReadAsync<TrainingDb, Enrolment>(db => db.Enrolments.AsNoTracking().SingleAsync(e => e.Id == enrolment));

    public async Task<EnrolmentState> StateAsync(Guid enrolment) => (await OfAsync(enrolment)).State;

    public Task<int> ReservationsAsync() => house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync());

    /// <summary>What the person has been told, oldest first.</summary>
    public async Task<IReadOnlyList<Letter>> LettersAsync(string to)
    {
        await house.RestAsync();
        return [.. house.Services.GetRequiredService<Heard>().All<Letter>().Where(letter => letter.Reader.Address == to)];
    }

    public Task<List<Call>> CallsAsync() => house.ReadAsync<TrainingDb, List<Call>>(db => db.Calls.AsNoTracking().OrderBy(c => c.AddedAt).ToListAsync());

    public static string TokenOf(Letter letter) => letter.Parts.OfType<LetterPart.Link>().Single().Address.AbsolutePath.Split('/').Last();

    /// <summary>Every invariant of the house; nothing when all hold.</summary>
    public Task<List<string>> BrokenAsync() => house.BrokenAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();
}
