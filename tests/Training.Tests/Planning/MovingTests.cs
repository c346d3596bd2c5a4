using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Enrolling;
using Training.Planning;
using Training.Reminding;

namespace Training.Tests.Planning;

/// <summary>A session that has people is moved: calendars, letters and reminders follow, and nobody is booked twice.</summary>
public sealed class MovingTests
{
    private static async Task<PlanOutcome> ChangeAsync(Scene scene, Session session, Action<SessionInput> change, bool confirm = true)
    {
        var known = await scene.House.ReadAsync<TrainingDb, Session>(db => db.Sessions.AsNoTracking().Include(s => s.Meetings).SingleAsync(s => s.Id == session.Id));
        var typed = SessionInput.Of(known, "fi");
        change(typed);
        var outcome = await scene.House.InvokeAsync<PlanOutcome>(new ChangeSession(session.Id, known.Version, typed));
        if (!confirm || outcome is not PlanOutcome.Confirm ask)
            return outcome;
        typed.Confirmed = ask.Seen;
        return await scene.House.InvokeAsync<PlanOutcome>(new ChangeSession(session.Id, known.Version, typed));
    }

    private static Action<SessionInput> To(LocalDate day) => typed => typed.Meetings[0].Date = $"{day.Day}.{day.Month}.{day.Year}";

    [Fact]
    public async Task Everybodys_time_moves_along_and_the_calendar_entry_keeps_its_id_with_a_higher_sequence()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        var aino = await scene.PersonAsync("Aino");
        await scene.PersonAsync("Puh", byPhone: true);
        await scene.SeatedAsync(session, aino);
        var before = Entry((await scene.LettersAsync("aino@esimerkki.example")).Last());
        var day = Helsinki.Date(session.StartsAt).PlusDays(3);

        (await ChangeAsync(scene, session, To(day), confirm: false)).ShouldBeOfType<PlanOutcome.Confirm>().Busy.ShouldBeEmpty();
        (await scene.LettersAsync("aino@esimerkki.example")).Count.ShouldBe(1, "nothing happens before it is confirmed");
        (await ChangeAsync(scene, session, To(day))).ShouldBeOfType<PlanOutcome.Saved>();

        var letter = (await scene.LettersAsync("aino@esimerkki.example")).Last();
        letter.Kind.ShouldBe("training.moved");
        var after = Entry(letter);
        after.Uid.ShouldBe(before.Uid);
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
        after.Start.Date.ShouldBe(day);
        (await scene.House.ReadAsync<FoundationDb, Instant>(db => db.Reservations.Select(r => r.StartsAt).SingleAsync())).ShouldBe(Helsinki.At(day, new LocalTime(9, 0)));
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_busy_then_is_shown_first_then_asked_and_never_booked_twice()
    {
        await using var scene = await Scene.OpenAsync();
        var course = await scene.CourseAsync();
        var session = await scene.SessionAsync(course);
        var other = await scene.SessionAsync(course, days: (20, null));
        var (aino, eero) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero"));
        var place = await scene.SeatedAsync(session, aino);
        await scene.SeatedAsync(session, eero);
        await scene.SeatedAsync(other, aino);

        (await ChangeAsync(scene, session, To(Helsinki.Date(other.StartsAt)), confirm: false)).ShouldBeOfType<PlanOutcome.Confirm>().Busy.ShouldBe(["Aino Esimerkki"]);
        (await ChangeAsync(scene, session, To(Helsinki.Date(other.StartsAt)))).ShouldBeOfType<PlanOutcome.Saved>();

        (await scene.OfAsync(place)).State.ShouldBe(EnrolmentState.Offered, "the seat is kept while she decides");
        (await scene.LettersAsync("aino@esimerkki.example")).ShouldContain(l => l.Kind == "training.displaced");
        (await scene.LettersAsync("aino@esimerkki.example")).ShouldContain(l => l.Entry != null && l.Entry.Method == CalendarMethod.Cancel, "the old time leaves her calendar");
        (await scene.LettersAsync("eero@esimerkki.example")).ShouldContain(l => l.Kind == "training.moved");
        (await scene.House.InvokeAsync<SeatOutcome>(new TakeSeat(place), aino, role: "participant")).ShouldBeOfType<SeatOutcome.Overlaps>();
        (await scene.BrokenAsync()).ShouldBeEmpty();
        await scene.House.InvokeAsync<SeatOutcome>(new LeaveSeat(place), aino, role: "participant");
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_time_or_another_busy_person_is_confirmed_anew_and_an_older_form_sees_the_newer_state()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var day = Helsinki.Date(session.StartsAt);
        var seen = (await ChangeAsync(scene, session, To(day.PlusDays(3)), confirm: false)).ShouldBeOfType<PlanOutcome.Confirm>().Seen;
        (await ChangeAsync(scene, session, typed =>
        {
            To(day.PlusDays(4))(typed);
            typed.Confirmed = seen;
        }, confirm: false)).ShouldBeOfType<PlanOutcome.Confirm>("that was another time");

        var old = SessionInput.Of(session, "fi");
        (await ChangeAsync(scene, session, To(day.PlusDays(3)))).ShouldBeOfType<PlanOutcome.Saved>();
        (await scene.House.InvokeAsync<PlanOutcome>(new ChangeSession(session.Id, session.Version, old))).ShouldBeOfType<PlanOutcome.Stale>();
    }

    [Fact]
    public async Task Reminders_follow_the_new_time()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync());
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var day = Helsinki.Date(session.StartsAt);
        await RingAsync(scene, day.PlusDays(-7));
        (await RemindersAsync(scene)).ShouldBe(1);
        (await ChangeAsync(scene, session, To(day.PlusDays(14)))).ShouldBeOfType<PlanOutcome.Saved>();
        await RingAsync(scene, day.PlusDays(-1));
        (await RemindersAsync(scene)).ShouldBe(1, "the old day is no day any more");
        await RingAsync(scene, day.PlusDays(7));
        await RingAsync(scene, day.PlusDays(13));
        (await RemindersAsync(scene)).ShouldBe(3);
    }

    [Fact]
    public async Task Meetings_that_are_left_out_leave_the_calendar_and_two_that_change_places_do_not_collide()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(), days: [(14, null), (15, null)]);
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var day = Helsinki.Date(session.StartsAt);
        (await ChangeAsync(scene, session, typed =>
        {
            To(day.PlusDays(1))(typed);
            typed.Meetings[1].Date = $"{day.PlusDays(2).Day}.{day.PlusDays(2).Month}.{day.PlusDays(2).Year}";
        })).ShouldBeOfType<PlanOutcome.Saved>();
        (await scene.BrokenAsync()).ShouldBeEmpty();
        (await ChangeAsync(scene, session, typed => typed.Meetings.RemoveAt(1))).ShouldBeOfType<PlanOutcome.Saved>();
        var withdrawn = (await scene.LettersAsync("aino@esimerkki.example")).Select(l => l.Entry).OfType<CalendarEntry>().Where(entry => entry.Method == CalendarMethod.Cancel).ShouldHaveSingleItem();
        withdrawn.Start.Date.ShouldBe(day.PlusDays(2));
        (await scene.ReservationsAsync()).ShouldBe(1);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    private static CalendarEntry Entry(Letter letter) => letter.Entry.ShouldNotBeNull();

    private static async Task RingAsync(Scene scene, LocalDate date)
    {
        scene.House.Clock.Set(Helsinki.At(date, new LocalTime(10, 0)));
        await scene.House.PublishAsync(new RemindOfTraining());
        await scene.House.RestAsync();
    }

    private static async Task<int> RemindersAsync(Scene scene) => (await scene.LettersAsync("aino@esimerkki.example")).Count(l => l.Kind == "training.reminder");
}
