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

/// <summary>The expert falls ill, or the clinic gets another time or place.</summary>
public sealed class ClinicChangesTests
{
    [Fact]
    public async Task Who_falls_ill_is_replaced_by_the_next_who_suits_also_when_the_coordinator_had_asked_by_hand()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        await ReserveAsync(house, scene, clinic, 1);
        var place = (await scene.ConfirmAsync(house, request, await scene.ExpertAsync())).Single();
        var eero = await scene.ExpertAsync("Eero");

        await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), Coordinator));
        await house.RestAsync();
        (await scene.LetterAsync("bookings.offer", "eero@esimerkki.example")).ShouldNotBeNull();
        LetterText.Render(await scene.LetterAsync("bookings.place-free", "kokemus@esimerkki.example")).ShouldContain("Sinun ei tarvitse tehdä mitään");
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.ExpertId == eero && o.InTurn).Select(o => o.Id).SingleAsync());
        (await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, Roles.Expert))).ShouldBeOfType<AnswerOutcome.Yours>();
        await SettleAsync(house);
        (await HeardOfAsync(house, "not-held")).ShouldBeEmpty();
        (await house.ReadAsync<BookingsDb, int>(db => db.ClinicVisits.CountAsync(v => v.State == VisitState.Reserved && !v.AwaitsExpert))).ShouldBe(1);

        place = await house.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Where(a => a.RequestId == request.Id && a.Seat != null).Select(a => a.Id).SingleAsync());
        await house.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), Coordinator));
        await house.RestAsync();
        (await house.HeardAsync<Letter>()).Count(letter => letter.Kind == "bookings.list-ended").ShouldBe(1, "nobody else suits: the coordinator is told");
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_coordinator_has_stopped_the_asking_nobody_is_asked_by_itself()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, _) = await OpenAsync(house, scene);
        var aino = await scene.ExpertAsync();
        await house.InvokeAsync<OfferPlacesOutcome>(new StartAsking(request.Id, [aino], ThenOthers: false, AskingMode.InOrder, null, false));
        await house.RestAsync();
        await house.InvokeAsync<bool>(new StopAsking(request.Id));
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.RequestId == request.Id).Select(o => o.Id).SingleAsync());
        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, Roles.Expert));
        await scene.ExpertAsync("Eero");

        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, false, null, Roles.Expert));
        await house.RestAsync();
        (await house.ReadAsync<BookingsDb, int>(db => db.Offers.CountAsync())).ShouldBe(1);
        LetterText.Render(await scene.LetterAsync("bookings.place-free", "kokemus@esimerkki.example")).ShouldContain("Tarjoa paikkaa toiselle");
    }

    [Fact]
    public async Task A_shorter_clinic_calls_off_the_slots_it_has_no_more()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        var (first, last) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await ReserveAsync(house, scene, clinic, 0, first);
        await ReserveAsync(house, scene, clinic, 3, last);
        await house.ReplanAsync(request.Id, plan => plan with { End = new LocalTime(13, 0) });
        await SettleAsync(house);
        (await HeardOfAsync(house, "moved")).ShouldBeEmpty("the first keeps its time, and need not hear of it");
        var ended = (await HeardOfAsync(house, "not-held")).ShouldHaveSingleItem();
        ended.Entry!.Uid.ShouldBe(last);
        LetterText.Render(ended).ShouldContain("13.30–14.00", customMessage: "a unit with several slots must know which");
        (await VisitAsync(house, first)).State.ShouldBe(VisitState.Reserved);
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(13, 14, new[] { 2, 3 }, new[] { "13.00", "13.30" })] // the expert comes an hour later
    [InlineData(11, 14, new[] { 0, 1, 2, 3 }, new[] { "11.00", "11.30" })] // an hour is added before
    [InlineData(11, 13, new[] { 0, 1, 2, 3 }, new[] { "11.00" })] // all is an hour earlier
    public async Task On_the_same_day_whose_time_is_left_keeps_it_and_what_is_moved_as_a_whole_moves_along(int from, int to, int[] kept, string[] onThePage)
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        var visits = Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()).ToArray();
        foreach (var (slot, id) in visits.Index())
            (await ReserveAsync(house, scene, clinic, slot, id)).ShouldBe(ReserveOutcome.Reserved);

        (await house.ReplanAsync(request.Id, plan => plan with { Start = new LocalTime(from, 0), End = new LocalTime(to, 0) })).ShouldBeOfType<ReplanOutcome.Done>();

        var whole = to - from == 2;
        foreach (var (slot, id) in visits.Index())
        {
            var visit = await VisitAsync(house, id);
            visit.State.ShouldBe(kept.Contains(slot) ? VisitState.Reserved : VisitState.CalledOff);
            visit.StartsAt.ShouldBe(request.StartsAt + Duration.FromMinutes(30 * slot) - Duration.FromHours(whole ? 1 : 0));
        }
        (await HeardOfAsync(house, "moved")).Count.ShouldBe(whole ? 4 : 0);
        (await HeardOfAsync(house, "not-held")).Count.ShouldBe(4 - kept.Length);
        if (whole)
            (await HeardOfAsync(house, "moved")).Select(LetterText.Render).ShouldAllBe(text => text.Contains("klo 12.00–") || text.Contains("klo 12.30–") || text.Contains("klo 13.00–") || text.Contains("klo 13.30–"), "when it was");
        var facts = await house.ReadAsync<BookingsDb, ClinicFacts?>(db => ClinicFacts.FindAsync(db, clinic));
        facts!.Slots.Select(slot => ClinicTimes.Say(slot, "fi").Split('–')[0]).ShouldBe([.. onThePage, .. facts.Slots.Skip(onThePage.Length).Select(slot => ClinicTimes.Say(slot, "fi").Split('–')[0])]);
        facts.Slots.Zip(facts.Slots.Skip(1)).ShouldAllBe(pair => pair.Second.From >= pair.First.To);
        await SettleAsync(house);
        (await HeardOfAsync(house, "moved")).Count.ShouldBe(whole ? 4 : 0, "nobody hears of it twice");
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slot_that_was_reserved_after_the_look_makes_the_change_be_looked_at_again()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        var seen = await house.RequestAsync(request.Id);
        await ReserveAsync(house, scene, clinic, 0);
        var later = Plan.Of(seen) with { Start = new LocalTime(13, 0) };
        (await house.InvokeAsync<ReplanOutcome>(new Replan(request.Id, seen.Version, later, "Sali", [], [], Coordinator))).ShouldBeOfType<ReplanOutcome.Stale>();
    }

    [Fact]
    public async Task Only_who_had_reserved_hears_of_a_change_and_a_link_is_no_new_time()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        await house.ReplanAsync(request.Id, plan => plan with { Remote = true, Municipality = null, Address = null, Accessibility = null });
        await ReserveAsync(house, scene, clinic, 1);
        await SettleAsync(house);
        (await HeardOfAsync(house, "moved")).ShouldBeEmpty("it was so before the slot was reserved");

        await house.ReplanAsync(request.Id, plan => plan with { MeetingLink = "https://kokous.esimerkki.example/1" });
        await SettleAsync(house);
        (await HeardOfAsync(house, "moved")).ShouldBeEmpty();
        LetterText.Render((await HeardOfAsync(house, "remote-link")).ShouldHaveSingleItem()).ShouldContain("https://kokous.esimerkki.example/1");
        await house.ReplanAsync(request.Id, plan => plan with { Remote = false, Municipality = "290", Address = "Koulukatu 1", MeetingLink = null });
        LetterText.Render((await HeardOfAsync(house, "moved")).ShouldHaveSingleItem()).ShouldContain("Koulukatu 1");
    }

    [Fact]
    public async Task A_move_that_loses_the_expert_says_so_in_the_same_letter()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, clinic) = await OpenAsync(house, scene);
        var aino = await scene.ExpertAsync();
        var place = (await scene.ConfirmAsync(house, request, aino)).Single();
        await ReserveAsync(house, scene, clinic, 1);
        await SettleAsync(house);
        await house.InvokeAsync<NothingToSay>(new BlockTime(aino, request.StartsAt + Duration.FromDays(1), request.EndsAt + Duration.FromDays(1)));

        (await house.ReplanAsync(request.Id, plan => plan with { Date = plan.Date.PlusDays(1) }, giveBack: place)).ShouldBeOfType<ReplanOutcome.Done>();
        LetterText.Render((await HeardOfAsync(house, "moved")).ShouldHaveSingleItem()).ShouldContain("etsitään vielä");
        await SettleAsync(house);
        (await HeardOfAsync(house, "looking")).ShouldBeEmpty("it has been said");
    }
}
