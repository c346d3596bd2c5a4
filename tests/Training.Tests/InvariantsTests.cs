using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Tests;

/// <summary>Each invariant is broken once by hand, and the audit says so.</summary>
public sealed class InvariantsTests
{
    [Fact]
    public async Task A_seat_that_is_not_counted_is_found() => await BreakAsync("counts", (db, _) => db.Sessions.ExecuteUpdateAsync(s => s.SetProperty(x => x.SeatsTaken, 0)));

    [Fact]
    public async Task A_seat_beyond_the_last_is_found() => await BreakAsync("places", (db, _) => db.Enrolments.ExecuteUpdateAsync(e => e.SetProperty(x => x.Seat, 99)));

    [Fact]
    public async Task A_place_without_time_is_found() => await BreakAsync("its time is not reserved", (_, foundation) => foundation.Reservations.ExecuteDeleteAsync());

    [Fact]
    public async Task Time_without_a_place_is_found() => await BreakAsync("time reserved without a place", async (_, foundation) =>
    {
        var one = await foundation.Reservations.AsNoTracking().FirstAsync();
        foundation.Reservations.Add(new Reservation { PersonId = one.PersonId, StartsAt = one.EndsAt, EndsAt = one.EndsAt + Duration.FromHours(1), Owner = Enrolment.OwnerPrefix + "gone/1" });
        await foundation.SaveChangesAsync();
    });

    [Fact]
    public async Task Somebody_who_waits_while_a_place_is_free_is_found() => await BreakAsync("people who wait", (db, _) => db.Enrolments.ExecuteUpdateAsync(e => e.SetProperty(x => x.State, EnrolmentState.Waiting)));

    [Fact]
    public async Task A_completion_that_nothing_carries_is_found() => await BreakAsync("not carried by attendance", async (db, _) =>
    {
        var (person, course) = (await db.People.AsNoTracking().FirstAsync(), await db.Courses.AsNoTracking().FirstAsync());
        db.Completions.Add(new Completion { PersonId = person.Id, CourseId = course.Id, Title = "x", Minutes = 360, CompletedOn = new LocalDate(2026, 9, 1), At = Instant.FromUtc(2026, 9, 1, 0, 0), Code = ProofCode.New(), ShownName = "A" });
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task A_recording_done_without_minutes_is_found() => await BreakAsync("without its day, its minutes", async (db, _) =>
    {
        var viewing = new Viewing(Guid.CreateVersion7(), Guid.CreateVersion7());
        viewing.Done(0, "participant", null, Instant.FromUtc(2026, 9, 1, 0, 0));
        db.Viewings.Add(viewing);
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task Recordings_that_complete_nothing_are_found() => await BreakAsync("has not completed it", async (db, _) =>
    {
        var (person, course) = (await db.People.AsNoTracking().FirstAsync(), await db.Courses.AsNoTracking().FirstAsync());
        var recording = new Recording(Guid.CreateVersion7(), course.Id, new RecordingContent("x", "https://x.example", 360, null, new LocalDate(2026, 9, 30), []), Instant.FromUtc(2026, 9, 1, 0, 0));
        var viewing = new Viewing(recording.Id, person.Id);
        viewing.Done(360, "participant", null, Instant.FromUtc(2026, 9, 1, 0, 0));
        db.AddRange(recording, viewing);
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task A_mark_that_no_answer_carries_is_found() => await BreakAsync("survey or answers do not carry", async (db, _) =>
    {
        db.SurveyMarks.Add(new Training.Surveying.SurveyMark { GroupId = Guid.NewGuid(), Statement = 1, Choice = 1 });
        await db.SaveChangesAsync();
    });

    private static async Task BreakAsync(string found, Func<TrainingDb, FoundationDb, Task> breaking)
    {
        await using var scene = await Scene.OpenAsync(dispatch: false);
        await scene.SeatedAsync(await scene.SessionAsync(await scene.CourseAsync(), seats: 3), await scene.PersonAsync());
        (await scene.BrokenAsync()).ShouldBeEmpty();
        await scene.House.ReadAsync<TrainingDb, int>(async db =>
        {
            await scene.House.ReadAsync<FoundationDb, int>(async foundation =>
            {
                await breaking(db, foundation);
                return 0;
            });
            return 0;
        });
        (await scene.BrokenAsync()).ShouldContain(problem => problem.Contains(found));
    }
}
