using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Attending;
using Training.Data;
using Training.Reminding;

namespace Training.Tests.Reminding;

/// <summary>Reminders and the question afterwards: at sensible hours, once, and by phone where there is no mail.</summary>
public sealed class RemindingTests
{
    [Fact]
    public async Task A_week_and_a_day_before_everybody_is_reminded_once()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        await scene.SeatedAsync(session, await scene.PersonAsync("Eero", byPhone: true));
        var day = Helsinki.Date(session.StartsAt);

        foreach (var (date, hour) in new[] { (day.PlusDays(-8), 12), (day.PlusDays(-7), 8), (day.PlusDays(-7), 9), (day.PlusDays(-7), 10), (day.PlusDays(-6), 9), (day.PlusDays(-1), 21), (day, 8) })
            await RingAsync(scene, date, hour);
        (await RemindersAsync(scene)).ShouldBe(1, "the second night was too late in the evening, then too early");

        await RingAsync(scene, day, 9, minute: -1);
        (await RemindersAsync(scene)).ShouldBe(1);
        (await scene.CallsAsync()).Count(c => c.Kind == "reminder").ShouldBe(1);
    }

    [Fact]
    public async Task The_day_before_is_reminded_too_and_a_place_given_back_is_not()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var gone = await scene.SeatedAsync(session, await scene.PersonAsync("Eero"));
        var day = Helsinki.Date(session.StartsAt);
        await RingAsync(scene, day.PlusDays(-7), 9);
        await scene.House.InvokeAsync<Training.Enrolling.SeatOutcome>(new Training.Enrolling.LeaveSeat(gone));
        await RingAsync(scene, day.PlusDays(-1), 9);
        await RingAsync(scene, day.PlusDays(-1), 10);

        (await RemindersAsync(scene)).ShouldBe(2);
        (await scene.LettersAsync("eero@esimerkki.example")).Count(l => l.Kind == "training.reminder").ShouldBe(1);
    }

    [Fact]
    public async Task Who_enrolled_after_the_reminder_was_due_is_not_reminded_of_what_was_just_said()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        var day = Helsinki.Date(session.StartsAt);
        scene.House.Clock.Set(Helsinki.At(day.PlusDays(-7), new LocalTime(12, 0)));
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        await RingAsync(scene, day.PlusDays(-7), 13);
        (await RemindersAsync(scene)).ShouldBe(0);
        await RingAsync(scene, day.PlusDays(-1), 9);
        (await RemindersAsync(scene)).ShouldBe(1);
    }

    [Fact]
    public async Task After_the_session_who_took_part_is_asked_once_and_can_answer()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        var aino = await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var eero = await scene.SeatedAsync(session, await scene.PersonAsync("Eero"));
        (await scene.House.InvokeAsync<FeedbackOutcome>(new GiveTrainingFeedback(aino, "5", null))).ShouldBeOfType<FeedbackOutcome.NotNow>();
        scene.House.Clock.Set(session.EndsAt + Duration.FromHours(1));
        await scene.House.InvokeAsync<AttendanceOutcome>(new RecordAttendance(session.Id, session.Meetings[0].Id, new Dictionary<Guid, string?> { [aino] = "6", [eero] = "0" }, "coordinator"));

        for (var i = 0; i < 2; i++)
        {
            await scene.House.PublishAsync(new AskForTrainingFeedback());
            await scene.House.RestAsync();
        }

        (await scene.LettersAsync("aino@esimerkki.example")).Count(l => l.Kind == "training.feedback").ShouldBe(1);
        (await scene.LettersAsync("eero@esimerkki.example")).ShouldNotContain(l => l.Kind == "training.feedback", "who was away is not asked");
        (await scene.House.InvokeAsync<FeedbackOutcome>(new GiveTrainingFeedback(aino, "6", "x"))).ShouldBeOfType<FeedbackOutcome.Refused>();
        foreach (var score in new[] { "3", "5" })
            (await scene.House.InvokeAsync<FeedbackOutcome>(new GiveTrainingFeedback(aino, score, "Hyvä 🙂"))).ShouldBeOfType<FeedbackOutcome.Thanks>();
        (await scene.House.ReadAsync<TrainingDb, Feedback>(db => db.Feedbacks.AsNoTracking().SingleAsync())).Score.ShouldBe(5);
    }

    private static async Task RingAsync(Scene scene, LocalDate date, int hour, int minute = 0)
    {
        scene.House.Clock.Set(Helsinki.At(date, new LocalTime(hour, 0)) + Duration.FromMinutes(minute));
        await scene.House.PublishAsync(new RemindOfTraining());
        await scene.House.RestAsync();
    }

    private static async Task<int> RemindersAsync(Scene scene) => (await scene.LettersAsync("aino@esimerkki.example")).Count(l => l.Kind == "training.reminder");
}
