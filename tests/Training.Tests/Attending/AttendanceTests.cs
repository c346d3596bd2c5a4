using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Training.Attending;
using Training.Contracts;
using Training.Data;
using Training.Enrolling;

namespace Training.Tests.Attending;

/// <summary>Who took part for how long, and what follows from it.</summary>
public sealed class AttendanceTests
{
    [Fact]
    public async Task Hours_and_parts_complete_a_course_once_and_tell_the_others()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(10, qualifies: true, Audience.Experts, ("Oma tarina", 300), ("Työryhmässä", 300));
        var session = await scene.SessionAsync(course, days: [(14, 1), (21, 2)]);
        var aino = await scene.PersonAsync();
        var id = await scene.SeatedAsync(session, aino);
        scene.House.Clock.Set(session.EndsAt);

        (await RecordAsync(scene, session, 1, (id, "6"))).ShouldBeOfType<AttendanceOutcome.Saved>().Completed.ShouldBe(0);
        (await RecordAsync(scene, session, 2, (id, "4,5"))).ShouldBeOfType<AttendanceOutcome.Saved>().Completed.ShouldBe(0, "10,5 hours, but the second part takes five");
        (await RecordAsync(scene, session, 2, (id, "5"))).ShouldBeOfType<AttendanceOutcome.Saved>().Completed.ShouldBe(1);
        (await RecordAsync(scene, session, 2, (id, "6"))).ShouldBeOfType<AttendanceOutcome.Saved>().Completed.ShouldBe(0, "once only");

        var told = await ToldAsync(scene);
        told.ShouldHaveSingleItem().ShouldBe(new TrainingCompleted(aino, course.Id, "Peruskoulutus", "kokemusasiantuntija", 660, session.InOrder.Last().Date.ToDateOnly(), scene.Now.ToDateTimeOffset()));
        (await scene.LettersAsync("aino@esimerkki.example")).Count(l => l.Kind == "training.completed").ShouldBe(1);
        var completion = await scene.House.ReadAsync<TrainingDb, Completion>(db => db.Completions.AsNoTracking().SingleAsync());
        completion.ShownName.ShouldBe("Aino E.");
        ProofCode.Read(completion.Code.ToLowerInvariant().Replace('-', ' ')).ShouldBe(completion.Code);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_part_missed_in_one_place_is_taken_in_another()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(12, qualifies: false, Audience.Experts, ("Ensimmäinen", 360), ("Toinen", 360));
        var kajaani = await scene.SessionAsync(course, days: [(14, 1), (15, 2)]);
        var kuhmo = await scene.SessionAsync(course, days: [(20, 1), (21, 2)]);
        var aino = await scene.PersonAsync();
        var (first, second) = (await scene.SeatedAsync(kajaani, aino), await scene.SeatedAsync(kuhmo, aino));
        scene.House.Clock.Set(kuhmo.EndsAt);

        await RecordAsync(scene, kajaani, 1, (first, "6"));
        await RecordAsync(scene, kajaani, 2, (first, ""));
        (await ToldAsync(scene)).ShouldBeEmpty();
        await RecordAsync(scene, kuhmo, 2, (second, "6"));
        (await ToldAsync(scene)).ShouldHaveSingleItem().Qualification.ShouldBe("");
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_hours_keep_nothing_and_a_completed_persons_hours_are_not_lowered()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(6));
        var (aino, eero) = (await scene.SeatedAsync(session, await scene.PersonAsync("Aino")), await scene.SeatedAsync(session, await scene.PersonAsync("Eero")));
        (await RecordAsync(scene, session, 1, (aino, "6"))).ShouldBeOfType<AttendanceOutcome.NotNow>("it has not begun");
        scene.House.Clock.Set(session.EndsAt);

        (await RecordAsync(scene, session, 1, (aino, "6"), (eero, "6,5"))).ShouldBeOfType<AttendanceOutcome.Refused>().Errors.ShouldHaveSingleItem().Field.ShouldBe($"Hours[{eero}]");
        (await scene.House.ReadAsync<TrainingDb, int>(db => db.Attendances.CountAsync())).ShouldBe(0);
        await RecordAsync(scene, session, 1, (aino, "6"), (eero, "3"));
        (await RecordAsync(scene, session, 1, (aino, "5"))).ShouldBeOfType<AttendanceOutcome.Refused>();
        (await ToldAsync(scene)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_no_show_is_recorded_openly_and_can_be_put_right()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        var id = await scene.SeatedAsync(session, await scene.PersonAsync());
        (await scene.House.InvokeAsync<SeatOutcome>(new MarkNoShow(id, Came: false))).ShouldBeOfType<SeatOutcome.Closed>("it has not begun");
        scene.House.Clock.Set(session.EndsAt);

        await scene.House.InvokeAsync<SeatOutcome>(new MarkNoShow(id, Came: false));
        (await scene.StateAsync(id)).ShouldBe(EnrolmentState.NoShow);
        (await scene.BrokenAsync()).ShouldBeEmpty();
        await RecordAsync(scene, session, 1, (id, "2"));
        (await scene.StateAsync(id)).ShouldBe(EnrolmentState.Seated, "hours say that the person came");
        (await scene.House.InvokeAsync<SeatOutcome>(new MarkNoShow(id, Came: false))).ShouldBeOfType<SeatOutcome.Changed>();
    }

    [Theory]
    [InlineData("6", 360), InlineData("4,5", 270), InlineData("4.25", 255), InlineData("0", 0), InlineData(" 2 ", 120)]
    [InlineData("-1", null), InlineData("7", null), InlineData("kuusi", null), InlineData("1e3", null), InlineData("99999999999999999999", null)]
    public void Hours_are_read_as_people_write_them(string typed, int? minutes) => Hours.Read(typed, 0, 360).ShouldBe(minutes);

    private static Task<AttendanceOutcome> RecordAsync(Scene scene, Session session, int number, params (Guid Id, string? Hours)[] hours) => scene.House.InvokeAsync<AttendanceOutcome>(
        new RecordAttendance(session.Id, session.Meetings.Single(m => m.Number == number).Id, hours.ToDictionary(one => one.Id, one => one.Hours), "coordinator"));

    private static async Task<IReadOnlyList<TrainingCompleted>> ToldAsync(Scene scene)
    {
        await scene.House.RestAsync();
        return scene.House.Services.GetRequiredService<Heard>().All<TrainingCompleted>();
    }
}
