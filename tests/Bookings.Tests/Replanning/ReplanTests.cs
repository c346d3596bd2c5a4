using Bookings.Answering;
using Bookings.Cancelling;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Replanning;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Replanning;

public sealed class ReplanTests
{
    private const string AinosMail = "aino@esimerkki.example", Ullas = "ulla@esimerkki.example";

    [Fact]
    public async Task A_moved_task_keeps_its_people_moves_their_time_and_asks_them_again()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        var before = (await scene.LetterAsync("bookings.confirmed", AinosMail)).Entry!;

        (await house.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(3), Address = "Kirjasto" }, Unit(scene))).ShouldBeOfType<ReplanOutcome.Done>();

        var moved = await house.PlaceAsync(place);
        (moved.StartsAt, moved.State, moved.Turn).ShouldBe((request.StartsAt + Duration.FromDays(3), AssignmentState.Confirmed, 1));
        var reserved = await house.ReadAsync<FoundationDb, Foundation.Calendar.Reservation>(db => db.Reservations.SingleAsync());
        (reserved.PersonId, reserved.StartsAt, reserved.EndsAt).ShouldBe((aino, moved.StartsAt, moved.EndsAt));
        (await house.QuestionAsync(place)).IsOpen.ShouldBeTrue();

        var told = (await house.HeardAsync<AssignmentRescheduled>()).ShouldHaveSingleItem();
        (told.AssignmentId, told.ExpertId, told.StartsAt - told.OldStartsAt, told.EndsAt - told.StartsAt, told.Remote).ShouldBe((place, aino, TimeSpan.FromDays(3), TimeSpan.FromHours(2), false));
        (await house.HeardAsync<ExpertRequested>()).Single(asked => asked.RequestId == request.Id).Revision.ShouldBe(2); // the first question went out before the test listened

        var letter = await scene.LetterAsync("bookings.replanned", AinosMail);
        var words = LetterText.Render(letter);
        words.ShouldContain("Kirjasto");
        words.ShouldContain("Kainuuntie 5");
        words.ShouldContain("Sali on varattu");
        (letter.Entry!.Uid, letter.Entry.Answer, letter.Entry.Start.Date).ShouldBe((before.Uid, EntryAnswer.Asked, request.Date.PlusDays(3)));
        letter.Entry.Sequence.ShouldBeGreaterThan(before.Sequence);
        (await scene.LetterAsync("bookings.replanned-unit", Ullas)).Entry!.Sequence.ShouldBeGreaterThan((await scene.LetterAsync("bookings.confirmed-unit", Ullas)).Entry!.Sequence);
        LetterText.Render(await scene.LetterAsync("bookings.replanned-coordinator", "kokemus@esimerkki.example")).ShouldContain("Kysymme uudelleen: Aino Esimerkki");

        var change = await house.ReadAsync<BookingsDb, PlanChange>(db => db.PlanChanges.SingleAsync());
        (change.Before.Address, change.After.Address, change.ByRole, change.ByName, change.Reason).ShouldBe(("Kainuuntie 5", "Kirjasto", "unit", "Testaaja", "Sali on varattu"));
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_alone_asks_nothing_and_reaches_whom_it_is_told()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.ReplanAsync(request.Id, plan => plan with { Remote = true, Municipality = null, Address = null, Accessibility = null });
        await house.AnswerAsync((await house.QuestionAsync(place)).Id, suits: true);
        var asked = (await house.HeardAsync<ExpertRequested>()).Count;

        await house.ReplanAsync(request.Id, plan => plan with { MeetingLink = "https://kokous.example/1" }, tell: []);
        (await house.LettersToAsync(AinosMail)).ShouldNotContain(l => l.Kind == "bookings.meeting-link");
        await house.ReplanAsync(request.Id, plan => plan with { MeetingLink = "https://kokous.example/2" });
        (await house.LettersToAsync(AinosMail)).Last().Entry!.Location.ShouldNotBeNull().ShouldContain("https://kokous.example/2");

        (await house.QuestionAsync(place)).IsOpen.ShouldBeFalse();
        (await house.HeardAsync<AssignmentRescheduled>()).Count.ShouldBe(1); // when it became remote
        (await house.HeardAsync<ExpertRequested>()).Count.ShouldBe(asked);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_confirms_nobody_who_has_not_said_whether_the_change_before_it_suits()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.ReplanAsync(request.Id, plan => plan with { Remote = true, Municipality = null, Address = null, Accessibility = null });
        await house.ReplanAsync(request.Id, plan => plan with { MeetingLink = "https://kokous.example/1" });
        (await house.LettersToAsync(AinosMail)).Last().Entry!.Answer.ShouldBe(EntryAnswer.Asked);
        var unit = (await house.LettersToAsync("ulla@esimerkki.example")).Last(l => l.Kind == "bookings.replanned-unit");
        unit.Entry!.Answer.ShouldBe(EntryAnswer.AskedByLink);
        LetterText.Render(unit).ShouldNotContain("Tulossa on edelleen");
        (await house.QuestionAsync(place)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Open_offers_are_told_anew_with_another_link_and_a_no_stays_a_no()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync());
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [aino, eero], scene.InDays(10), null, false));
        var offers = await house.ReadAsync<BookingsDb, Dictionary<Guid, Offer>>(db => db.Offers.ToDictionaryAsync(o => o.ExpertId));
        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offers[eero].Id, false, null, "expert"));
        var (old, first) = (await scene.TokenAsync(AinosMail), await scene.LetterAsync("bookings.offer", AinosMail));

        await house.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(-7) });

        var offer = await house.ReadAsync<BookingsDb, Offer>(db => db.Offers.SingleAsync(o => o.ExpertId == aino));
        var (fresh, letter) = (await scene.TokenAsync(AinosMail), await scene.LetterAsync("bookings.offer", AinosMail));
        (offer.State, offer.TokenHash, offer.AnswerBy).ShouldBe((OfferState.Open, OfferToken.Hash(fresh), request.StartsAt - Duration.FromDays(7))); // nobody answers after it began
        fresh.ShouldNotBe(old);
        LetterText.Render(letter).ShouldContain("Sali on varattu");
        (letter.Entry!.Uid, letter.Entry.Answer).ShouldBe((first.Entry!.Uid, EntryAnswer.Asked));
        letter.Entry.Sequence.ShouldBeGreaterThan(first.Entry.Sequence);
        (await house.ReadAsync<BookingsDb, OfferState>(db => db.Offers.Where(o => o.ExpertId == eero).Select(o => o.State).SingleAsync())).ShouldBe(OfferState.Declined);
        (await house.LettersToAsync("eero@esimerkki.example")).Select(one => one.Kind).ShouldBe(["bookings.offer", "bookings.offer-declined"]); // and nothing of the move
        (await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer.Id, true, null, "expert"))).ShouldBeOfType<AnswerOutcome.Yours>();
        await house.RestAsync();
        (await house.PlaceAsync(await house.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync()))).StartsAt.ShouldBe(request.StartsAt - Duration.FromDays(7));
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_asked_in_turn_reads_of_the_move_that_the_place_is_still_kept()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync());
        await house.InvokeAsync<OfferPlacesOutcome>(new Bookings.Asking.StartAsking(request.Id, [aino], false, AskingMode.InOrder, null, false));
        await house.RestAsync();

        await house.MoveAsync(request.Id);

        var letter = await scene.LetterAsync("bookings.offer", AinosMail);
        LetterText.Render(letter).ShouldContain("Sali on varattu");
        LetterText.Render(letter).ShouldContain("Paikka on varattu sinulle siihen asti");
    }

    [Fact]
    public async Task Who_has_something_else_then_loses_the_place_only_by_the_coordinators_choice()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, veera) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.ExpertAsync("Veera"));
        var other = await scene.RequestAsync(daysAhead: 15);
        await scene.ConfirmAsync(house, other, aino);
        var request = await scene.RequestAsync(places: 2);
        var places = await scene.ConfirmAsync(house, request, aino, eero, veera);
        Plan Next(Plan plan) => plan with { Date = other.Date };

        (await house.ReplanAsync(request.Id, Next)).ShouldBeOfType<ReplanOutcome.Clashes>().Places.ShouldBe([places[0]]);
        (await house.ReplanAsync(request.Id, Next, Unit(scene), giveBack: places[0])).ShouldBeOfType<ReplanOutcome.Clashes>(); // not the unit's to choose
        (await house.RequestAsync(request.Id)).StartsAt.ShouldBe(request.StartsAt);
        (await house.ReplanAsync(request.Id, Next, Coordinator, giveBack: places[0])).ShouldBeOfType<ReplanOutcome.Done>();

        var (lost, kept) = (await house.PlaceAsync(places[0]), await house.PlaceAsync(places[1]));
        (lost.State, lost.StartsAt, kept.State, kept.StartsAt).ShouldBe((AssignmentState.Cancelled, request.StartsAt, AssignmentState.Confirmed, other.StartsAt));
        (await house.HeardAsync<AssignmentCancelled>()).ShouldHaveSingleItem().CancelledBy.ShouldBe("coordinator"); // and so without a fee for calling off late
        LetterText.Render(await scene.LetterAsync("bookings.cancelled", AinosMail)).ShouldContain("aika tai paikka muuttui");
        (await scene.LetterAsync("bookings.offer", "veera@esimerkki.example")).Subject.ShouldContain("Tarjous muuttui"); // she had come too late, and is asked once more
        (await house.HeardAsync<Letter>()).ShouldNotContain(letter => letter.Kind == "bookings.offer-open-again");
        var after = await house.RequestAsync(request.Id);
        (after.PlacesTaken, after.Status).ShouldBe((1, RequestStatus.Offered));
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_seen_must_still_hold_and_a_second_click_changes_nothing()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        var seen = await house.RequestAsync(request.Id);
        var next = Plan.Of(seen) with { Date = seen.Date.PlusDays(1) };
        Replan Asked(Plan plan, Reach? by = null) => new(request.Id, seen.Version, plan, "Syy", [], [], by ?? Coordinator);

        (await house.InvokeAsync<ReplanOutcome>(Asked(next, AnotherUnit))).ShouldBeOfType<ReplanOutcome.NotThere>();
        (await house.InvokeAsync<ReplanOutcome>(Asked(next))).ShouldBeOfType<ReplanOutcome.Done>();
        (await house.InvokeAsync<ReplanOutcome>(Asked(next))).ShouldBeOfType<ReplanOutcome.Same>();
        (await house.InvokeAsync<ReplanOutcome>(Asked(next with { Address = "Muualla" }))).ShouldBeOfType<ReplanOutcome.Stale>();
        (await house.HeardAsync<AssignmentRescheduled>()).Count.ShouldBe(1);

        house.Clock.Set(next.Begins());
        (await house.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(1) })).ShouldBe(new ReplanOutcome.Refused(ReplanRefusal.HasBegun));
        house.Clock.Set(request.StartsAt - Duration.FromHours(1));
        (await house.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(-7) })).ShouldBe(new ReplanOutcome.Refused(ReplanRefusal.InThePast));
        await house.InvokeAsync<CancelOutcome>(new CancelRequest(request.Id, "key:staff", Coordinator));
        (await house.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(1) })).ShouldBe(new ReplanOutcome.Refused(ReplanRefusal.Over));
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_task_that_moves_into_another_year_counts_there()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, _) = await scene.ConfirmedAsync(house);
        await house.ReplanAsync(request.Id, plan => plan with { Date = new LocalDate(2027, 1, 11) });
        (await house.ReadAsync<BookingsDb, List<(int, int)>>(async db => [.. (await db.TaskCounts.OrderBy(c => c.Year).ToListAsync()).Select(c => (c.Year, c.Count))])).ShouldBe([(2026, 0), (2027, 1)]);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Moving_a_task_and_taking_another_at_that_time_at_once_never_overlap()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        for (var round = 0; round < 5; round++)
        {
            var aino = await scene.ExpertAsync("Aino" + round);
            var (request, other) = (await scene.RequestAsync(), await scene.RequestAsync(daysAhead: 15));
            await scene.ConfirmAsync(house, request, aino);
            await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(other.Id, [aino], scene.InDays(3), null, false));
            var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.RequestId == other.Id).Select(o => o.Id).SingleAsync());
            await Task.WhenAll(
                house.ReplanAsync(request.Id, plan => plan with { Date = other.Date }),
                house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, "expert")));
            await house.RestAsync();
            (await house.ProblemsAsync()).ShouldBeEmpty();
        }
    }

    [Theory, InlineData(2027, 3, 28, 2), InlineData(2027, 10, 31, 2)]
    public async Task On_the_days_when_the_clocks_change_the_reserved_time_is_what_the_wall_clock_says(int year, int month, int day, int hour)
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _, place) = await scene.ConfirmedAsync(house);
        await house.ReplanAsync(request.Id, plan => plan with { Date = new LocalDate(year, month, day), Start = new LocalTime(hour, 0), End = new LocalTime(hour + 4, 0) });
        var moved = await house.PlaceAsync(place);
        (moved.EndsAt - moved.StartsAt).ShouldBe(Duration.FromHours(month == 3 ? 3 : 5)); // four hours on the wall
        (await scene.LetterAsync("bookings.replanned", AinosMail)).Entry!.Start.ShouldBe(new LocalDateTime(year, month, day, hour, 0));
        (await house.ProblemsAsync()).ShouldBeEmpty();

        var input = ReplanInput.Of(await house.RequestAsync(request.Id));
        input.Start = "3.30";
        input.Read(Plan.Of(request), house.Clock.GetCurrentInstant()).Errors.ShouldContain(problem => problem.Field == "Start" && problem.Key == (month == 3 ? "ask.time-skipped" : "ask.time-twice"));
    }
}
