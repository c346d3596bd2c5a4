using Bookings.Answering;
using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Clinics;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Replanning;
using Bookings.Tests.Replanning;
using Bookings.Tests.Replying;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.Clinics.ClinicSteps;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Clinics;

public sealed class ClinicTests
{
    [Fact]
    public async Task A_series_of_four_is_four_requests_that_share_their_slots()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var request = await scene.RequestAsync(taskType: TaskTypes.Clinic);
        LocalDate[] days = [.. Enumerable.Range(1, 3).Select(n => request.Date.PlusWeeks(n))];
        var open = new OpenSlots(request.Id, HalfHours, days, Unit(scene));

        var opened = (await house.InvokeAsync<OpenSlotsOutcome>(open)).ShouldBeOfType<OpenSlotsOutcome.Opened>();
        (await house.InvokeAsync<OpenSlotsOutcome>(open)).ShouldBe(opened, "a second click makes nothing more");
        await house.RestAsync();

        var made = await house.ReadAsync<BookingsDb, List<Request>>(db => db.Requests.OrderBy(r => r.StartsAt).ToListAsync());
        made.Select(r => r.Date).ShouldBe([request.Date, .. days]);
        made.ShouldAllBe(r => r.TaskType == TaskTypes.Clinic && r.Goal == request.Goal && r.UnitId == request.UnitId && r.Start == request.Start);
        var clinics = await house.ReadAsync<BookingsDb, List<Clinic>>(db => db.Clinics.ToListAsync());
        clinics.Select(c => c.RequestId).ShouldBe(made.Select(r => r.Id), ignoreOrder: true);
        clinics.Select(c => c.SeriesId).Distinct().ShouldBe([opened.ClinicId]);
        clinics.Select(c => c.FeedbackCode).Distinct().Count().ShouldBe(4);
        (await house.HeardAsync<ExpertRequested>()).Select(asked => asked.RequestId).ShouldBe(made.Skip(1).Select(r => r.Id), ignoreOrder: true, "the fee of each is asked for");
        (await house.HeardAsync<Letter>()).Count(letter => letter.Kind == "bookings.requested").ShouldBe(3, "the coordinator hears of what a unit asks for");
        (await house.InvokeAsync<OpenSlotsOutcome>(open with { By = AnotherUnit })).ShouldBeOfType<OpenSlotsOutcome.NotThere>();
        var workshop = await scene.RequestAsync();
        (await house.InvokeAsync<OpenSlotsOutcome>(open with { RequestId = workshop.Id })).ShouldBeOfType<OpenSlotsOutcome.NotThere>();
        var called = await scene.RequestAsync(taskType: TaskTypes.Clinic, daysAhead: 3);
        await house.InvokeAsync<CancelOutcome>(new CancelRequest(called.Id, "Ei tarvita", Coordinator));
        (await house.InvokeAsync<OpenSlotsOutcome>(open with { RequestId = called.Id })).ShouldBeOfType<OpenSlotsOutcome.Over>();
        var asked = await scene.RequestAsync(taskType: TaskTypes.Clinic, daysAhead: 4);
        await house.InvokeAsync<Bookings.Units.UnitOutcome>(new Bookings.Units.CloseUnit(scene.UnitId));
        (await house.InvokeAsync<OpenSlotsOutcome>(open with { RequestId = asked.Id })).ShouldBeOfType<OpenSlotsOutcome.Over>("a closed unit asks for nothing new");
        (await ReserveAsync(house, scene, opened.ClinicId, 0)).ShouldBe(ReserveOutcome.NotThere);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slot_is_reserved_once_for_each_expert_however_many_try()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene, places: 2);
        var tries = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ReserveAsync(house, scene, clinic, 1)));
        tries.Count(one => one == ReserveOutcome.Reserved).ShouldBe(2);
        tries.Count(one => one == ReserveOutcome.Taken).ShouldBe(6);

        var id = Guid.CreateVersion7();
        (await ReserveAsync(house, scene, clinic, 0, id)).ShouldBe(ReserveOutcome.Reserved);
        (await ReserveAsync(house, scene, clinic, 0, id)).ShouldBe(ReserveOutcome.Reserved, "twice pressed is once reserved");
        (await house.ReadAsync<BookingsDb, int>(db => db.ClinicVisits.CountAsync(v => v.StartsAt == request.StartsAt))).ShouldBe(1);
        (await ReserveAsync(house, scene, clinic, 4)).ShouldBe(ReserveOutcome.Gone, "there are four slots");
        (await ReserveAsync(house, scene, clinic, 2, id)).ShouldBe(ReserveOutcome.Ended, "the form that reserved reserves no other time");
        (await ReserveAsync(house, scene, clinic, 2, by: AnotherUnit)).ShouldBe(ReserveOutcome.NotThere);
        (await ReserveAsync(house, scene, Guid.CreateVersion7(), 2)).ShouldBe(ReserveOutcome.NotThere);

        (await house.InvokeAsync<bool>(new GiveBackSlot(clinic, id, AnotherUnit))).ShouldBeFalse();
        (await house.InvokeAsync<bool>(new GiveBackSlot(clinic, id, Unit(scene)))).ShouldBeTrue();
        (await house.InvokeAsync<bool>(new GiveBackSlot(clinic, id, Unit(scene)))).ShouldBeTrue();
        (await HeardOfAsync(house, "given-back")).ShouldHaveSingleItem().Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        (await VisitAsync(house, id)).State.ShouldBe(VisitState.GivenBack);
        (await ReserveAsync(house, scene, clinic, 0, id)).ShouldBe(ReserveOutcome.Ended, "sent once more it does not say that the slot is reserved");
        house.Clock.Set(request.StartsAt);
        (await ReserveAsync(house, scene, clinic, 0)).ShouldBe(ReserveOutcome.Over);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_unit_hears_when_an_expert_is_found_falls_ill_is_replaced_or_the_day_moves()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        var visit = Guid.CreateVersion7();
        await ReserveAsync(house, scene, clinic, 1, visit);
        var reserved = (await HeardOfAsync(house, "reserved")).ShouldHaveSingleItem();
        reserved.Reader.Address.ShouldBe(Ullas);
        LetterText.Render(reserved).ShouldContain("etsitään vielä");
        (reserved.Entry!.Start, reserved.Entry.End).ShouldBe((request.Date + new LocalTime(12, 30), request.Date + new LocalTime(13, 0)));
        await SettleAsync(house);
        (await HeardOfAsync(house, "looking")).ShouldBeEmpty("it stood in the first letter");

        var place = (await scene.ConfirmAsync(house, request, await scene.ExpertAsync())).Single();
        await SettleAsync(house);
        await SettleAsync(house);
        (await HeardOfAsync(house, "found")).ShouldHaveSingleItem();

        await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), Coordinator));
        await SettleAsync(house);
        await SettleAsync(house);
        LetterText.Render((await HeardOfAsync(house, "looking")).ShouldHaveSingleItem()).ShouldContain("Varauksesi on tallella");

        await scene.ConfirmAsync(house, request, await scene.ExpertAsync("Eero"));
        await SettleAsync(house);
        (await HeardOfAsync(house, "found")).Count.ShouldBe(2);

        await house.MoveAsync(request.Id, days: 2);
        await SettleAsync(house);
        await SettleAsync(house);
        var moved = (await HeardOfAsync(house, "moved")).ShouldHaveSingleItem();
        moved.Entry!.Start.ShouldBe(request.Date.PlusDays(2) + new LocalTime(12, 30));
        moved.Entry.Sequence.ShouldBe(4, "found, ill, found, moved: calendars take over only what rises");
        moved.Entry.Uid.ShouldBe(reserved.Entry.Uid);
        (await VisitAsync(house, visit)).State.ShouldBe(VisitState.Reserved);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_expert_the_last_to_reserve_hear_the_day_before_that_their_slot_is_called_off()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene, places: 2);
        await scene.ConfirmAsync(house, request, await scene.ExpertAsync());
        Guid[] visits = [Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
        foreach (var (index, slot) in new[] { 0, 0, 1 }.Index())
        {
            await ReserveAsync(house, scene, clinic, slot, visits[index]);
            house.Clock.Advance(Duration.FromMinutes(1));
        }
        house.Clock.Set(request.StartsAt - Duration.FromHours(21));
        await SettleAsync(house);
        (await HeardOfAsync(house, "no-expert")).ShouldBeEmpty();
        house.Clock.Set(request.StartsAt - Duration.FromHours(20));
        await SettleAsync(house);
        await SettleAsync(house);
        var told = (await HeardOfAsync(house, "no-expert")).ShouldHaveSingleItem();
        (told.Entry!.Uid, told.Entry.Method).ShouldBe((visits[1], CalendarMethod.Cancel));
        LetterText.Render(told).ShouldContain("08 123 456");
        (await Task.WhenAll(visits.Select(id => VisitAsync(house, id)))).Select(v => v.State).ShouldBe([VisitState.Reserved, VisitState.CalledOff, VisitState.Reserved]);

        await house.InvokeAsync<CancelOutcome>(new CancelRequest(request.Id, "Tila ei ole käytössä", Coordinator));
        await SettleAsync(house);
        (await HeardOfAsync(house, "not-held")).Select(letter => letter.Entry!.Uid).ShouldBe([visits[0], visits[2]], ignoreOrder: true);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task When_nobody_is_looked_for_any_more_only_a_slot_with_an_expert_can_be_reserved()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene, places: 2);
        house.Clock.Set(request.StartsAt - Duration.FromHours(21));
        (await ReserveAsync(house, scene, clinic, 0)).ShouldBe(ReserveOutcome.Reserved);
        house.Clock.Set(request.StartsAt - Duration.FromHours(10));
        (await ReserveAsync(house, scene, clinic, 1)).ShouldBe(ReserveOutcome.Taken);
        await house.WriteAsync<BookingsDb>(db => db.Requests.Single(r => r.Id == request.Id).TakePlace());
        (await ReserveAsync(house, scene, clinic, 1)).ShouldBe(ReserveOutcome.Reserved);
        (await ReserveAsync(house, scene, clinic, 1)).ShouldBe(ReserveOutcome.Taken, "one expert comes");
    }

    [Fact]
    public async Task Visitors_are_counted_by_those_who_were_there_and_feedback_has_its_days()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        var (expert, visit) = (await scene.ExpertAsync(), Guid.CreateVersion7());
        await scene.ConfirmAsync(house, request, expert);
        await ReserveAsync(house, scene, clinic, 0, visit);
        var code = await house.ReadAsync<BookingsDb, string>(db => db.Clinics.Select(c => c.FeedbackCode).SingleAsync());
        var count = new CountVisits(clinic, 0, new Dictionary<Guid, int?> { [visit] = 2 }, 3, Expert(expert));
        async Task<CountOutcome> CountAsync(CountVisits what) => await house.InvokeAsync<CountOutcome>(what);
        async Task<ClinicFeedbackOutcome> GiveAsync(Guid id, string at) => await house.InvokeAsync<ClinicFeedbackOutcome>(new GiveClinicFeedback(at, id, 5, "Tuli kuulluksi"));

        (await CountAsync(count)).ShouldBe(CountOutcome.NotYet);
        (await GiveAsync(Guid.CreateVersion7(), code)).ShouldBe(ClinicFeedbackOutcome.Closed);
        house.Clock.Set(request.StartsAt + Duration.FromMinutes(1));
        (await CountAsync(count with { By = Expert(Guid.CreateVersion7()) })).ShouldBe(CountOutcome.NotThere);
        (await CountAsync(count with { By = AnotherUnit })).ShouldBe(CountOutcome.NotThere);
        (await CountAsync(count)).ShouldBe(CountOutcome.Counted);
        (await CountAsync(count)).ShouldBe(CountOutcome.Counted, "a second click");
        (await CountAsync(count with { WalkIns = 4, By = Unit(scene) })).ShouldBe(CountOutcome.Stale, "somebody counted after that form was opened");
        (await CountAsync(count with { WalkIns = 4, Version = 1, By = Unit(scene) })).ShouldBe(CountOutcome.Counted);
        (await VisitAsync(house, visit)).Came.ShouldBe(2);

        var id = Guid.CreateVersion7();
        (await GiveAsync(id, code.ToUpperInvariant())).ShouldBe(ClinicFeedbackOutcome.Given);
        (await GiveAsync(id, code)).ShouldBe(ClinicFeedbackOutcome.Given);
        (await GiveAsync(Guid.CreateVersion7(), "aaaaaaaa")).ShouldBe(ClinicFeedbackOutcome.NotThere);
        house.Clock.Advance(Duration.FromDays(31));
        (await GiveAsync(Guid.CreateVersion7(), code)).ShouldBe(ClinicFeedbackOutcome.Closed);
        (await house.ReadAsync<BookingsDb, int>(db => db.ClinicFeedbacks.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Each_broken_promise_is_found()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, clinic) = await OpenAsync(house, scene);
        await ReserveAsync(house, scene, clinic, 0);
        (await house.ProblemsAsync()).ShouldBeEmpty();
        var workshop = await scene.RequestAsync();
        var now = house.Clock.GetCurrentInstant();
        await house.WriteAsync<BookingsDb>(db =>
        {
            db.Clinics.Add(new Clinic(Guid.CreateVersion7(), workshop.Id, Guid.CreateVersion7(), HalfHours, "abcd2345", now));
            db.ClinicVisits.Add(new ClinicVisit(Guid.CreateVersion7(), clinic, now, now, 2, scene.UnitId, Scene.ContactId, 1, null, false, now));
            db.ClinicVisits.Add(new ClinicVisit(Guid.CreateVersion7(), Guid.CreateVersion7(), now, now, 1, scene.UnitId, Scene.ContactId, 1, null, false, now));
            db.Entry(db.ClinicVisits.First()).Property(v => v.State).CurrentValue = VisitState.CalledOff;
        });
        var problems = await house.ProblemsAsync();
        foreach (var said in new[] { "of no request for a clinic", "exactly when it is not reserved", "more than the clinic has places for", "when the clinic is not held", "is of no clinic" })
            problems.ShouldContain(problem => problem.Contains(said));
    }
}
