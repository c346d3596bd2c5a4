using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Planning;
using Training.Recordings;

namespace Training.Demonstrating;

/// <summary>Training in the demo county: what was held in bulk, what is coming through the same handlers as the pages, letters included.</summary>
public static class TrainingDemo
{
    /// <summary>When everybody of the register has been heard of.</summary>
    public static async Task SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        var courses = await InvokeAsync<SeededCourses>(services, new SeedPastTraining(), ct);
        await AddAsync(services, courses.Basic, Kajaani(12, 2), ct);
        var basic = await AddAsync(services, courses.Basic, Place("777", "Suomussalmen kirjasto, Kiannonkatu 29", "12", 26, 2, approval: true), ct);
        var full = await AddAsync(services, courses.Clinic, Place("290", "Kuhmon terveysasema, Kirkkokatu 18", "3", 16, 1), ct);
        var staff = await AddAsync(services, courses.Staff, new SessionInput { Kind = SessionInput.Remote, Link = "https://etatapaaminen.example/osallisuus", Trainer = "Tuula Kouluttaja", Seats = "30", Meetings = Days(services, 9, 1, "9.00", "12.00") }, ct);

        var (novices, trained) = await PeopleAsync(services, ct);
        foreach (var person in novices)
            await InvokeAsync<EnrolOutcome>(services, new Enrol(basic, person), ct);
        List<Guid> seated = [];
        foreach (var person in trained)
            if (await InvokeAsync<EnrolOutcome>(services, new Enrol(full, person), ct) is EnrolOutcome.Seated got)
                seated.Add(got.EnrolmentId);
        if (seated.Count == 3)
            await InvokeAsync<SeatOutcome>(services, new LeaveSeat(seated[1]), ct);
        foreach (var (first, last) in new[] { ("Aila", "Keinonen"), ("Kimmo", "Salmela"), ("Ritva", "Lehto") })
            await InvokeAsync<EnrolStaffOutcome>(services, new EnrolStaff(staff, first, last, $"{first}.{last}@alue.esimerkki.example", "fi"), ct);

        await using (var scope = services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new SeedSurvey(), ct);
        await MoveAsync(services, full, ct);
        foreach (var recording in RecordingsDemo.Of(services.GetRequiredService<IClock>()))
            if (await InvokeAsync<PlanOutcome>(services, new SaveRecording(Guid.CreateVersion7(), courses.Staff, null, recording), ct) is not PlanOutcome.Saved)
                throw new InvalidOperationException("A demo recording is not invented well.");

        SessionInput Kajaani(int inDays, int days) => Place("205", "Kajaanin kaupunginkirjasto, Kauppakatu 35", "12", inDays, days);

        SessionInput Place(string municipality, string address, string seats, int inDays, int days, bool approval = false) => new()
        {
            Kind = SessionInput.Place, Municipality = municipality, Address = address, Trainer = "Tuula Kouluttaja", Seats = seats, NeedsApproval = approval ? CheckField.Yes : null,
            Meetings = Days(services, inDays, days, "9.00", "15.00"),
        };
    }

    /// <summary>A session that begins an hour later than was said at first: those who come have heard of it.</summary>
    private static async Task MoveAsync(IServiceProvider services, Guid id, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var session = await scope.ServiceProvider.GetRequiredService<TrainingDb>().Sessions.AsNoTracking().Include(s => s.Meetings).SingleAsync(s => s.Id == id, ct);
        var typed = SessionInput.Of(session, "fi");
        typed.Meetings[0].Start = "10.00";
        var outcome = await InvokeAsync<PlanOutcome>(services, new ChangeSession(id, session.Version, typed), ct);
        if (outcome is PlanOutcome.Confirm ask)
        {
            typed.Confirmed = ask.Seen;
            outcome = await InvokeAsync<PlanOutcome>(services, new ChangeSession(id, session.Version, typed), ct);
        }
        if (outcome is not PlanOutcome.Saved)
            throw new InvalidOperationException($"The demo session is not moved well: {outcome}.");
    }

    /// <summary>Some who are not trained yet, those on the way into the register first, and some who are.</summary>
    private static async Task<(List<Guid> Novices, List<Guid> Trained)> PeopleAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var experts = scope.ServiceProvider.GetRequiredService<TrainingDb>().People.AsNoTracking().Where(p => !p.IsDeveloperClient && (p.State == PersonState.Active || p.State == PersonState.InTraining));
        return (await experts.Where(p => !p.Qualified).OrderByDescending(p => p.State).ThenBy(p => p.Id).Select(p => p.Id).Take(3).ToListAsync(ct),
            await experts.Where(p => p.Qualified).OrderBy(p => p.Id).Select(p => p.Id).Take(6).ToListAsync(ct));
    }

    /// <summary>Days in a row from the next Tuesday or later, one part on each.</summary>
    private static List<MeetingInput> Days(IServiceProvider services, int inDays, int days, string start, string end)
    {
        var first = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant()).PlusDays(inDays);
        while (first.DayOfWeek is not (IsoDayOfWeek.Tuesday or IsoDayOfWeek.Wednesday or IsoDayOfWeek.Thursday))
            first = first.PlusDays(1);
        return [.. Enumerable.Range(0, days).Select(i => new MeetingInput
        {
            Date = $"{first.PlusDays(i).Day}.{first.PlusDays(i).Month}.{first.PlusDays(i).Year}", Start = start, End = end, Part = days > 1 ? $"{i + 1}" : null,
        })];
    }

    private static async Task<Guid> AddAsync(IServiceProvider services, Guid course, SessionInput typed, CancellationToken ct)
    {
        var outcome = await InvokeAsync<PlanOutcome>(services, new AddSession(Guid.CreateVersion7(), course, typed), ct);
        return outcome is PlanOutcome.Saved saved ? saved.Id : throw new InvalidOperationException($"A demo session is not invented well: {outcome}.");
    }

    private static async Task<T> InvokeAsync<T>(IServiceProvider services, object command, CancellationToken ct) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command, ct);
    }
}
