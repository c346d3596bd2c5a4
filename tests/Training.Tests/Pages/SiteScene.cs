using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using SiteRig;
using Training.Data;
using Training.Enrolling;

namespace Training.Tests.Pages;

/// <summary>A whole site with a course, for tests that use the pages.</summary>
internal sealed class SiteScene(TestSite site) : IAsyncDisposable
{
    public TestSite Site => site;

    public static async Task<SiteScene> OpenAsync() => new(await TestSite.SetUpAsync());

    public Instant Now => site.Clock.GetCurrentInstant();

    public async Task<Guid> PersonAsync(string firstName, bool byPhone = false)
    {
        var id = Guid.CreateVersion7();
        await site.PublishAsync(new ExpertActivated(Scene.Facts(id, firstName, byPhone), DateTimeOffset.UnixEpoch));
        return id;
    }

    public async Task<Session> SessionAsync(int seats = 10, int inDays = 14, bool invitationOnly = false)
    {
        var course = new Course(Guid.CreateVersion7(), new CourseContent("Peruskoulutus", "Osaat käyttää kokemustasi.", "", Audience.Both, 360, true, []), Now);
        var session = new Session(Guid.CreateVersion7(), course.Id, new SessionPlan(false, "290", "Kainuuntie 5", null, "Tuula Kouluttaja", "tuula@koulu.example", seats, false, invitationOnly, "https://koulu.example/aineisto"),
            [new MeetingTime(Helsinki.Date(Now).PlusDays(inDays), new LocalTime(9, 0), new LocalTime(15, 0), null)], Now);
        await WriteAsync(db => db.AddRange(course, session));
        return session;
    }

    public async Task<EnrolOutcome> EnrolAsync(Session session, Guid person)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<EnrolOutcome>(new Enrol(session.Id, person));
        await site.RestAsync();
        return outcome;
    }

    public async Task<EnrolmentState?> StateAsync(Guid person)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TrainingDb>().Enrolments.Where(e => e.PersonId == person).Select(e => (EnrolmentState?)e.State).SingleOrDefaultAsync();
    }

    public async Task WriteAsync(Action<TrainingDb> write)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TrainingDb>();
        write(db);
        await db.SaveChangesAsync();
    }

    public async Task<T> ReadAsync<T>(Func<TrainingDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TrainingDb>());
    }

    /// <summary>The address of a link in the newest letter to the person.</summary>
    public async Task<string> LinkAsync(string email, string under)
    {
        var text = await site.LastMailAsync(email);
        var start = text.IndexOf(under, StringComparison.Ordinal);
        return text[start..].Split(['\r', '\n', ' '])[0];
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
