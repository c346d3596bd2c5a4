using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Training.Cancelling;
using Training.Data;
using Training.Enrolling;
using Training.Planning;

namespace Training.Tests.Enrolling;

/// <summary>Places, the waiting list and what people are told of them.</summary>
public sealed class PlacesTests
{
    [Fact]
    public async Task Who_takes_a_place_has_the_time_reserved_and_gets_an_entry_for_each_meeting()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(12), days: [(14, null), (21, null)]);
        var id = await scene.SeatedAsync(session, await scene.PersonAsync());

        (await scene.ReservationsAsync()).ShouldBe(2);
        var letters = await scene.LettersAsync("aino@esimerkki.example");
        letters.Select(l => l.Kind).ShouldBe(["training.seated", "training.calendar"], ignoreOrder: true);
        letters.ShouldAllBe(l => l.Entry!.Method == CalendarMethod.Request);
        letters.Select(l => l.Entry!.Uid).Distinct().Count().ShouldBe(2);

        await scene.House.InvokeAsync<SeatOutcome>(new LeaveSeat(id));
        (await scene.ReservationsAsync()).ShouldBe(0);
        var leaving = (await scene.LettersAsync("aino@esimerkki.example")).Where(l => l.Entry!.Method == CalendarMethod.Cancel).ToList();
        leaving.Select(l => l.Entry!.Uid).ShouldBe(letters.Select(l => l.Entry!.Uid), ignoreOrder: true, "the same entries leave that came");
        leaving.Min(l => l.Entry!.Sequence).ShouldBeGreaterThan(letters.Max(l => l.Entry!.Sequence));
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_that_overlaps_with_a_booking_is_refused_and_reserves_nothing()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(12), days: [(14, null), (21, null)]);
        var aino = await scene.PersonAsync();
        var second = session.InOrder.Last();
        await scene.House.WriteAsync<FoundationDb>(db =>
        {
            db.Reservations.Add(new Reservation { PersonId = aino, StartsAt = second.StartsAt + Duration.FromHours(5), EndsAt = second.EndsAt + Duration.FromHours(2), Owner = "bookings.assignment:x" });
            db.Calendars.Add(new PersonCalendar(aino));
        });

        (await scene.EnrolAsync(session, aino)).ShouldBeOfType<EnrolOutcome.Overlaps>().Meeting.Number.ShouldBe(2);

        (await scene.ReservationsAsync()).ShouldBe(1, "only the booking");
        (await scene.House.ReadAsync<TrainingDb, int>(db => db.Enrolments.CountAsync())).ShouldBe(0);
        (await scene.BrokenAsync()).ShouldBeEmpty();
        EnrolWords.Refusal(new EnrolOutcome.Overlaps(second), "fi")!.ShouldContain("Sinulla on jo muuta silloin");
    }

    [Fact]
    public async Task A_freed_place_is_held_for_the_first_in_line_and_no_newcomer_takes_it()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(), seats: 1);
        var first = await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var second = await scene.WaitingAsync(session, await scene.PersonAsync("Eero"));
        await scene.House.InvokeAsync<SeatOutcome>(new LeaveSeat(first));

        (await scene.StateAsync(second)).ShouldBe(EnrolmentState.Offered);
        (await scene.OfAsync(second)).OfferedUntil.ShouldBe(scene.Now + Duration.FromDays(3));
        (await scene.ReservationsAsync()).ShouldBe(0, "an offer reserves no time");
        (await scene.LettersAsync("eero@esimerkki.example"))[^1].Kind.ShouldBe("training.offered");
        await scene.WaitingAsync(session, await scene.PersonAsync("Ilona"));
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_offer_outlasts_the_start_and_none_is_made_after_it()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(), seats: 1);
        var first = await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var (second, third) = (await scene.WaitingAsync(session, await scene.PersonAsync("Eero")), await scene.WaitingAsync(session, await scene.PersonAsync("Ilona")));
        scene.House.Clock.Set(session.StartsAt - Duration.FromHours(5));
        await scene.House.InvokeAsync<SeatOutcome>(new LeaveSeat(first));
        (await scene.OfAsync(second)).OfferedUntil.ShouldBe(session.StartsAt);

        scene.House.Clock.Set(session.StartsAt);
        (await scene.House.InvokeAsync<SeatOutcome>(new TakeSeat(second))).ShouldBeOfType<SeatOutcome.Closed>();
        await scene.House.PublishAsync(new LapseSeatOffers());
        await scene.House.RestAsync();
        (await scene.StateAsync(second)).ShouldBe(EnrolmentState.Lapsed);
        (await scene.StateAsync(third)).ShouldBe(EnrolmentState.Waiting);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_coordinator_approves_nobody_has_a_place_before()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(), seats: 1, approval: true);
        var aino = (await scene.EnrolAsync(session, await scene.PersonAsync("Aino"))).ShouldBeOfType<EnrolOutcome.Requested>().EnrolmentId;
        var eero = (await scene.EnrolAsync(session, await scene.PersonAsync("Eero"))).ShouldBeOfType<EnrolOutcome.Requested>().EnrolmentId;
        (await scene.ReservationsAsync()).ShouldBe(0);

        await scene.House.InvokeAsync<SeatOutcome>(new DecideRequest(aino, true, null));
        await scene.House.InvokeAsync<SeatOutcome>(new DecideRequest(eero, true, null));

        (await scene.StateAsync(aino)).ShouldBe(EnrolmentState.Seated);
        (await scene.StateAsync(eero)).ShouldBe(EnrolmentState.Waiting, "approved, but full");
        (await scene.House.InvokeAsync<SeatOutcome>(new DecideRequest(aino, false, null))).ShouldBeOfType<SeatOutcome.Changed>("decided once");
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_by_invitation_and_a_course_for_staff_are_closed_to_others()
    {
        await using var scene = await Scene.OpenAsync();
        var invited = await scene.SessionAsync(await scene.CourseAsync(), invitationOnly: true);
        var staff = await scene.SessionAsync(await scene.CourseAsync(audience: Audience.Staff), days: [(30, null)]);
        var aino = await scene.PersonAsync();

        (await scene.EnrolAsync(invited, aino)).ShouldBeOfType<EnrolOutcome.Closed>();
        (await scene.EnrolAsync(invited, aino, invited: true)).ShouldBeOfType<EnrolOutcome.Seated>();
        (await scene.EnrolAsync(staff, aino)).ShouldBeOfType<EnrolOutcome.NotForYou>();
        (await scene.House.InvokeAsync<EnrolStaffOutcome>(new EnrolStaff(staff.Id, "", "x", "ei osoite", "fi"))).ShouldBeOfType<EnrolStaffOutcome.Refused>().Errors.Count.ShouldBe(2);
        (await scene.House.InvokeAsync<EnrolStaffOutcome>(new EnrolStaff(staff.Id, "Ritva", "Lehto", "Ritva@alue.example", "fi"))).ShouldBeOfType<EnrolStaffOutcome.Answered>().Outcome.ShouldBeOfType<EnrolOutcome.Seated>();
        (await scene.House.InvokeAsync<EnrolStaffOutcome>(new EnrolStaff(staff.Id, "Ritva", "Lehto", "ritva@alue.example", "fi"))).ShouldBeOfType<EnrolStaffOutcome.Answered>().Outcome.ShouldBeOfType<EnrolOutcome.Already>();
    }

    [Fact]
    public async Task A_cancelled_session_frees_everybody_and_tells_them_why()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(), seats: 1);
        var (aino, eero) = (await scene.SeatedAsync(session, await scene.PersonAsync("Aino")), await scene.WaitingAsync(session, await scene.PersonAsync("Eero", byPhone: true)));

        (await scene.House.InvokeAsync<CancelSessionOutcome>(new CancelSession(session.Id, " "))).ShouldBeOfType<CancelSessionOutcome.Refused>();
        (await scene.House.InvokeAsync<CancelSessionOutcome>(new CancelSession(session.Id, "Kouluttaja sairastui"))).ShouldBeOfType<CancelSessionOutcome.Done>();

        (await scene.StateAsync(aino)).ShouldBe(EnrolmentState.Cancelled);
        (await scene.StateAsync(eero)).ShouldBe(EnrolmentState.Cancelled);
        (await scene.ReservationsAsync()).ShouldBe(0);
        var letter = (await scene.LettersAsync("aino@esimerkki.example"))[^1];
        letter.Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        Foundation.Mail.LetterText.Render(letter).ShouldContain("Kouluttaja sairastui");
        (await scene.CallsAsync()).Select(c => c.Kind).ShouldBe(["waiting", "cancelled"]);
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_places_go_to_those_who_wait_and_a_new_address_to_those_who_come()
    {
        await using var scene = await Scene.OpenAsync();
        var session = await scene.SessionAsync(await scene.CourseAsync(), seats: 1);
        await scene.SeatedAsync(session, await scene.PersonAsync("Aino"));
        var eero = await scene.WaitingAsync(session, await scene.PersonAsync("Eero"));
        var now = await scene.House.ReadAsync<TrainingDb, Session>(db => db.Sessions.AsNoTracking().Include(s => s.Meetings).SingleAsync(s => s.Id == session.Id));

        var typed = SessionInput.Of(now, "fi");
        (typed.Seats, typed.Address) = ("2", "Torikatu 2");
        (await scene.House.InvokeAsync<PlanOutcome>(new ChangeSession(session.Id, now.Version, typed))).ShouldBeOfType<PlanOutcome.Saved>();
        (await scene.House.InvokeAsync<PlanOutcome>(new ChangeSession(session.Id, now.Version, typed))).ShouldBeOfType<PlanOutcome.Stale>();

        (await scene.StateAsync(eero)).ShouldBe(EnrolmentState.Offered);
        var letters = await scene.LettersAsync("aino@esimerkki.example");
        letters[^1].Kind.ShouldBe("training.changed");
        letters[^1].Entry!.Sequence.ShouldBeGreaterThan(letters[0].Entry!.Sequence);
        letters[^1].Entry!.Uid.ShouldBe(letters[0].Entry!.Uid);
        typed.Seats = "1";
        var later = await scene.House.ReadAsync<TrainingDb, int>(db => db.Sessions.Where(s => s.Id == session.Id).Select(s => s.Version).SingleAsync());
        (await scene.House.InvokeAsync<PlanOutcome>(new ChangeSession(session.Id, later, typed))).ShouldBeOfType<PlanOutcome.Refused>("two places are given");
        (await scene.BrokenAsync()).ShouldBeEmpty();
    }
}
