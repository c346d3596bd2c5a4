using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Contracts;
using Training.Data;
using Training.Planning;
using Training.Recordings;
using Training.Reminding;

namespace Training.Tests.Recordings;

/// <summary>Recordings: watched, answered, counted; reminded of, closed, opened again for one.</summary>
public sealed class RecordingsTests
{
    private static RecordingInput Typed(Scene scene, int minutes = 60, int inDays = 20, bool questions = true, string? part = null)
    {
        var day = Helsinki.Date(scene.Now).PlusDays(inDays);
        return new RecordingInput
        {
            Title = "Tallenne " + minutes, Link = "https://tallenteet.example/1", Minutes = $"{minutes}", CompleteBy = $"{day.Day}.{day.Month}.{day.Year}", Part = part,
            Questions = questions ? [new QuestionInput { Text = "Milloin?", Options = "Ennen\nJälkeen", Right = "1", Explanation = "Ennen on parempi." }] : [],
        };
    }

    private static async Task<Guid> RecordingAsync(Scene scene, Course course, RecordingInput typed) =>
        (await scene.House.InvokeAsync<PlanOutcome>(new SaveRecording(Guid.CreateVersion7(), course.Id, null, typed))).ShouldBeOfType<PlanOutcome.Saved>().Id;

    private static Task<JoinOutcome> JoinAsync(Scene scene, Course course, Guid person) => scene.House.InvokeAsync<JoinOutcome>(new JoinRecordings(course.Id, person), person, role: "expert");

    private static Task<ViewingOutcome> DoAsync(Scene scene, object command, Guid person) => scene.House.InvokeAsync<ViewingOutcome>(command, person, role: "participant");

    [Fact]
    public async Task Watching_and_the_right_answers_complete_a_course_of_recordings()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(2, qualifies: false, Audience.Both, ("Alku", 60), ("Loppu", 60));
        var (first, second) = (await RecordingAsync(scene, course, Typed(scene, part: "1")), await RecordingAsync(scene, course, Typed(scene, questions: false, part: "2")));
        var aino = await scene.PersonAsync("Aino");
        (await JoinAsync(scene, course, aino)).ShouldBeOfType<JoinOutcome.Joined>();
        (await scene.LettersAsync("aino@esimerkki.example")).Single().Kind.ShouldBe("training.recordings");

        (await DoAsync(scene, new AnswerQuestions(first, aino, ["1"]), aino)).ShouldBeOfType<ViewingOutcome.Unknown>("not watched yet");
        (await DoAsync(scene, new MarkWatched(first, aino), aino)).ShouldBeOfType<ViewingOutcome.Done>();
        (await DoAsync(scene, new AnswerQuestions(first, aino, ["2"]), aino)).ShouldBeOfType<ViewingOutcome.NotYet>().Wrong.ShouldBe([1]);
        (await DoAsync(scene, new AnswerQuestions(first, aino, [""]), aino)).ShouldBeOfType<ViewingOutcome.NotYet>().Missing.ShouldBe([1]);
        (await DoAsync(scene, new AnswerQuestions(first, aino, ["1"]), aino)).ShouldBeOfType<ViewingOutcome.Done>();
        (await CompletedAsync(scene)).ShouldBeEmpty();
        (await DoAsync(scene, new MarkWatched(second, aino), aino)).ShouldBeOfType<ViewingOutcome.Done>();

        (await CompletedAsync(scene)).ShouldHaveSingleItem().Minutes.ShouldBe(120);
        await scene.House.RestAsync();
        ((Heard)scene.House.Services.GetService(typeof(Heard))!).All<TrainingCompleted>().ShouldHaveSingleItem().PersonId.ShouldBe(aino);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_recording_counts_beside_a_session()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(7);
        var recording = await RecordingAsync(scene, course, Typed(scene, questions: false));
        var session = await scene.SessionAsync(course);
        var aino = await scene.PersonAsync("Aino");
        var place = await scene.SeatedAsync(session, aino);
        (await DoAsync(scene, new MarkWatched(recording, aino), aino)).ShouldBeOfType<ViewingOutcome.Done>("who has a place has the recordings");
        scene.House.Clock.Set(session.EndsAt);
        (await scene.House.InvokeAsync<Training.Attending.AttendanceOutcome>(new Training.Attending.RecordAttendance(session.Id, session.Meetings[0].Id, new Dictionary<Guid, string?> { [place] = "6" }, "coordinator")))
            .ShouldBeOfType<Training.Attending.AttendanceOutcome.Saved>().Completed.ShouldBe(1);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_the_last_day_it_is_closed_until_one_gets_more_time()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(5);
        var recording = await RecordingAsync(scene, course, Typed(scene, inDays: 3, questions: false));
        var (aino, eero) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero"));
        await JoinAsync(scene, course, aino);
        await JoinAsync(scene, course, eero);
        var last = Helsinki.Date(scene.Now).PlusDays(3);
        scene.House.Clock.Set(Helsinki.At(last.PlusDays(1), new LocalTime(0, 1)));
        (await DoAsync(scene, new MarkWatched(recording, aino), aino)).ShouldBeOfType<ViewingOutcome.Closed>();
        (await JoinAsync(scene, course, await scene.PersonAsync("Myöhä"))).ShouldBeOfType<JoinOutcome.NotOpen>();

        (await scene.House.InvokeAsync<ViewingOutcome>(new GiveMoreTime(recording, aino, "1.1.2020"))).ShouldBeOfType<ViewingOutcome.Refused>();
        var later = last.PlusDays(10);
        (await scene.House.InvokeAsync<ViewingOutcome>(new GiveMoreTime(recording, aino, $"{later.Day}.{later.Month}.{later.Year}"))).ShouldBeOfType<ViewingOutcome.Done>();
        (await DoAsync(scene, new MarkWatched(recording, aino), aino)).ShouldBeOfType<ViewingOutcome.Done>();
        (await DoAsync(scene, new MarkWatched(recording, eero), eero)).ShouldBeOfType<ViewingOutcome.Closed>("only one got more time");
        (await scene.House.InvokeAsync<ViewingOutcome>(new RecordRecordingDone(recording, eero))).ShouldBeOfType<ViewingOutcome.Done>("the coordinator may, as told by phone");
        (await scene.House.ReadAsync<TrainingDb, string>(db => db.Viewings.Where(v => v.PersonId == eero).Select(v => v.ByRole).SingleAsync())).ShouldBe("coordinator");
    }

    [Fact]
    public async Task Who_has_not_finished_is_reminded_a_week_and_a_day_before_once()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(5);
        var recording = await RecordingAsync(scene, course, Typed(scene, questions: false));
        await RecordingAsync(scene, course, Typed(scene, minutes: 30, questions: false));
        var (aino, eero, puh) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero"), await scene.PersonAsync("Puh", byPhone: true));
        foreach (var person in new[] { aino, eero, puh })
            await JoinAsync(scene, course, person);
        var last = Helsinki.Date(scene.Now).PlusDays(20);
        foreach (var (days, hour) in new[] { (8, 12), (7, 8), (7, 9), (7, 10), (6, 9) })
            await RingAsync(scene, last.PlusDays(-days), hour);
        (await RemindersAsync(scene, "aino")).ShouldBe(1, "one letter for both recordings");
        (await scene.CallsAsync()).Count(c => c.Kind == "recording-reminder").ShouldBe(1);

        foreach (var id in await scene.House.ReadAsync<TrainingDb, List<Guid>>(db => db.Recordings.Select(r => r.Id).ToListAsync()))
            await DoAsync(scene, new MarkWatched(id, aino), aino);
        await RingAsync(scene, last.PlusDays(-1), 9);
        await RingAsync(scene, last.PlusDays(-1), 11);
        (await RemindersAsync(scene, "aino")).ShouldBe(1, "has done them");
        (await RemindersAsync(scene, "eero")).ShouldBe(2);
    }

    [Fact]
    public async Task What_somebody_was_given_hours_for_stays_and_an_older_form_sees_the_newer_state()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync(5);
        var id = await RecordingAsync(scene, course, Typed(scene, questions: false));
        var aino = await scene.PersonAsync("Aino");
        await JoinAsync(scene, course, aino);
        await DoAsync(scene, new MarkWatched(id, aino), aino);
        var version = await scene.House.ReadAsync<TrainingDb, int>(db => db.Recordings.Select(r => r.Version).SingleAsync());
        (await scene.House.InvokeAsync<PlanOutcome>(new SaveRecording(id, course.Id, version, Typed(scene, minutes: 10)))).ShouldBeOfType<PlanOutcome.Refused>();
        (await scene.House.InvokeAsync<PlanOutcome>(new SaveRecording(id, course.Id, version, Typed(scene)))).ShouldBeOfType<PlanOutcome.Saved>();
        (await scene.House.InvokeAsync<PlanOutcome>(new SaveRecording(id, course.Id, version, Typed(scene)))).ShouldBeOfType<PlanOutcome.Stale>();
        (await scene.House.InvokeAsync<PlanOutcome>(new SaveRecording(Guid.CreateVersion7(), course.Id, null, new RecordingInput { Link = "http://a.example", Questions = [new() { Text = "?" }] }))).ShouldBeOfType<PlanOutcome.Refused>()
            .Errors.Count.ShouldBeGreaterThanOrEqualTo(6);
    }

    private static async Task RingAsync(Scene scene, LocalDate date, int hour)
    {
        scene.House.Clock.Set(Helsinki.At(date, new LocalTime(hour, 0)));
        await scene.House.PublishAsync(new RemindOfRecordings());
        await scene.House.RestAsync();
    }

    private static async Task<int> RemindersAsync(Scene scene, string who) => (await scene.LettersAsync(who + "@esimerkki.example")).Count(l => l.Kind == "training.recording-reminder");

    private static Task<List<Completion>> CompletedAsync(Scene scene) => scene.House.ReadAsync<TrainingDb, List<Completion>>(db => db.Completions.AsNoTracking().ToListAsync());
}
