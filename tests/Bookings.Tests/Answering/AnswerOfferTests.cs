using Bookings.Answering;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Offering;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Answering;

public sealed class AnswerOfferTests
{
    private static async Task<Dictionary<Guid, Guid>> OfferAsync(TestHouse house, Scene scene, Request request, params Guid[] experts)
    {
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, experts, scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        return await house.ReadAsync<BookingsDb, Dictionary<Guid, Guid>>(db => db.Offers.Where(o => o.RequestId == request.Id).ToDictionaryAsync(o => o.ExpertId, o => o.Id));
    }

    private static Task<AnswerOutcome> AnswerAsync(TestHouse house, Guid offer, bool accept, string? reason = null) =>
        house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, accept, reason, "expert"));

    [Fact]
    public async Task Accepting_takes_the_place_reserves_the_time_and_tells_everyone()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync());
        var offers = await OfferAsync(house, scene, request, aino, eero);

        (await AnswerAsync(house, offers[aino], true)).ShouldBeOfType<AnswerOutcome.Yours>();

        (await house.HeardAsync<AssignmentConfirmed>()).Single().ExpertId.ShouldBe(aino);
        var reserved = await house.ReadAsync<FoundationDb, Reservation>(db => db.Reservations.SingleAsync());
        (reserved.PersonId, reserved.StartsAt, reserved.EndsAt).ShouldBe((aino, request.StartsAt, request.EndsAt));
        (await scene.LetterAsync("bookings.confirmed", "aino@esimerkki.example")).Entry!.Method.ShouldBe(CalendarMethod.Request);
        (await scene.LetterAsync("bookings.confirmed-unit", "ulla@esimerkki.example")).ShouldNotBeNull();
        LetterText.Render(await scene.LetterAsync("bookings.offer-taken", "eero@esimerkki.example")).ShouldContain("Joku muu ehti");
        (await AnswerAsync(house, offers[eero], true)).ShouldBeOfType<AnswerOutcome.Taken>();
    }

    [Fact]
    public async Task Pressing_the_button_twice_changes_nothing_more()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var aino = await scene.ExpertAsync();
        var offers = await OfferAsync(house, scene, await scene.RequestAsync(places: 2), aino);
        await AnswerAsync(house, offers[aino], true);
        (await AnswerAsync(house, offers[aino], true)).ShouldBeOfType<AnswerOutcome.Yours>();
        (await house.HeardAsync<AssignmentConfirmed>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_no_can_become_a_yes_and_a_yes_a_no_until_the_deadline()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(), await scene.RequestAsync());
        var offers = await OfferAsync(house, scene, request, aino);
        (await AnswerAsync(house, offers[aino], false, "Olen matkoilla")).ShouldBeOfType<AnswerOutcome.Declined>();
        (await AnswerAsync(house, offers[aino], true)).ShouldBeOfType<AnswerOutcome.Yours>();
        (await AnswerAsync(house, offers[aino], false)).ShouldBeOfType<AnswerOutcome.Declined>();

        (await house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync())).ShouldBe(0);
        var kept = await house.ReadAsync<BookingsDb, Request>(db => db.Requests.SingleAsync(r => r.Id == request.Id));
        (kept.PlacesTaken, kept.IsOpen).ShouldBe((0, true));
        (await scene.LetterAsync("bookings.cancelled-unit", "ulla@esimerkki.example")).Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        var answers = await house.ReadAsync<BookingsDb, List<bool>>(db => db.OfferAnswers.OrderBy(a => a.At).ThenBy(a => a.Id).Select(a => a.Accepted).ToListAsync());
        answers.ShouldBe([false, true, false]);
    }

    [Fact]
    public async Task A_changed_answer_that_the_coordinator_records_is_the_experts_own()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, request) = (await scene.ExpertAsync(byPhone: true), await scene.RequestAsync());
        var offers = await OfferAsync(house, scene, request, aino);
        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offers[aino], true, null, "coordinator"));
        await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offers[aino], false, null, "coordinator"));

        (await house.HeardAsync<AssignmentCancelled>()).ShouldHaveSingleItem().CancelledBy.ShouldBe("expert");
        LetterText.Render(await scene.LetterAsync("bookings.cancelled-unit", "ulla@esimerkki.example")).ShouldContain("Asiantuntija muutti vastaustaan.");
    }

    [Fact]
    public async Task An_accept_at_the_very_deadline_is_too_late_and_one_tick_before_is_not()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var aino = await scene.ExpertAsync();
        var deadline = scene.InDays(3);
        var offers = await OfferAsync(house, scene, await scene.RequestAsync(places: 2), aino);
        house.Clock.Set(deadline);
        (await AnswerAsync(house, offers[aino], true)).ShouldBeOfType<AnswerOutcome.TooLate>();
        house.Clock.Set(deadline - Duration.FromTicks(1));
        (await AnswerAsync(house, offers[aino], true)).ShouldBeOfType<AnswerOutcome.Yours>();
    }

    [Fact]
    public async Task One_person_cannot_take_two_overlapping_tasks()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var aino = await scene.ExpertAsync();
        var first = await OfferAsync(house, scene, await scene.RequestAsync(hour: 12), aino);
        var second = await OfferAsync(house, scene, await scene.RequestAsync(hour: 13), aino);
        var after = await OfferAsync(house, scene, await scene.RequestAsync(hour: 14), aino);
        (await AnswerAsync(house, first[aino], true)).ShouldBeOfType<AnswerOutcome.Yours>();
        (await AnswerAsync(house, second[aino], true)).ShouldBeOfType<AnswerOutcome.Overlaps>();
        (await AnswerAsync(house, after[aino], true)).ShouldBeOfType<AnswerOutcome.Yours>();
    }

    [Fact]
    public async Task An_offer_lapses_once_and_the_coordinator_is_told()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var aino = await scene.ExpertAsync();
        var offers = await OfferAsync(house, scene, await scene.RequestAsync(), aino);
        house.Clock.Advance(Duration.FromDays(3));
        for (var night = 0; night < 3; night++)
        {
            await house.InvokeAsync(new LapseDueOffers());
            await house.RestAsync();
        }
        (await house.HeardAsync<Letter>()).Count(l => l.Kind == "bookings.nobody-left" && l.Reader.Address == "kokemus@esimerkki.example").ShouldBe(1);
        (await AnswerAsync(house, offers[aino], true)).ShouldBeOfType<AnswerOutcome.TooLate>();
    }

    [Fact]
    public async Task When_the_last_one_says_no_the_coordinator_hears_and_not_before()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"));
        var offers = await OfferAsync(house, scene, await scene.RequestAsync(), aino, eero);
        await AnswerAsync(house, offers[aino], false);
        (await house.HeardAsync<Letter>()).ShouldNotContain(l => l.Kind == "bookings.nobody-left");
        await AnswerAsync(house, offers[eero], false);
        (await house.HeardAsync<Letter>()).ShouldContain(l => l.Kind == "bookings.nobody-left");
    }
}
