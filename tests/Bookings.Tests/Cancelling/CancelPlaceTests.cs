using Bookings.Answering;
using Bookings.Cancelling;
using Bookings.Contracts;
using Bookings.Data;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Cancelling;

public sealed class CancelPlaceTests
{
    private static readonly string Personal = CancelReasons.Stored(CancelReasons.Personal);

    private static Task<CancelOutcome> CancelAsync(TestHouse house, Guid place, Reach by, string? onBehalfOf = null) =>
        house.InvokeAsync<CancelOutcome>(new CancelPlace(place, onBehalfOf ?? by.Role, Personal, by));

    [Fact]
    public async Task An_expert_who_cannot_come_frees_the_place_and_the_time_and_everyone_hears_of_it()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync());
        var place = (await scene.ConfirmAsync(house, request, aino, eero)).Single();

        (await CancelAsync(house, place, Expert(aino))).ShouldBe(CancelOutcome.Done);

        var told = (await house.HeardAsync<AssignmentCancelled>()).ShouldHaveSingleItem();
        (told.Task!.CostCentre, told.Task.Experts, told.Task.EndsAt - told.StartsAt).ShouldBe(("4410", 1, TimeSpan.FromHours(2))); // all that a fee for a late cancellation needs
        (told.AssignmentId, told.ExpertId, told.CancelledBy).ShouldBe((place, aino, "expert"));
        (await house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync())).ShouldBe(0);
        (await house.ReadAsync<BookingsDb, int>(db => db.TaskCounts.SumAsync(c => c.Count))).ShouldBe(0);
        var after = await house.RequestAsync(request.Id);
        (after.PlacesTaken, after.Status).ShouldBe((0, RequestStatus.Offered));
        LetterText.Render(await scene.LetterAsync("bookings.cancelled", "aino@esimerkki.example")).ShouldContain("Kirjasimme, että et tule");
        LetterText.Render(await scene.LetterAsync("bookings.cancelled-unit", "ulla@esimerkki.example")).ShouldContain("Henkilökohtainen syy");
        LetterText.Render(await scene.LetterAsync("bookings.place-free", "kokemus@esimerkki.example")).ShouldContain("/candidates");
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_calendar_entry_is_withdrawn_under_its_own_uid_with_a_higher_sequence()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, aino, place) = await scene.ConfirmedAsync(house);
        await CancelAsync(house, place, Expert(aino));
        foreach (var (confirmed, cancelled, to) in new[] { ("bookings.confirmed", "bookings.cancelled", "aino@esimerkki.example"), ("bookings.confirmed-unit", "bookings.cancelled-unit", "ulla@esimerkki.example") })
        {
            var (before, after) = ((await scene.LetterAsync(confirmed, to)).Entry!, (await scene.LetterAsync(cancelled, to)).Entry!);
            after.Uid.ShouldBe(before.Uid);
            after.Method.ShouldBe(CalendarMethod.Cancel);
            after.Sequence.ShouldBeGreaterThan(before.Sequence);
        }
    }

    [Fact]
    public async Task Who_had_lost_the_place_can_take_it_after_all()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync());
        var place = (await scene.ConfirmAsync(house, request, aino, eero)).Single();
        await CancelAsync(house, place, Expert(aino));

        (await scene.LetterAsync("bookings.offer-open-again", "eero@esimerkki.example")).ShouldNotBeNull();
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.ExpertId == eero).Select(o => o.Id).SingleAsync());
        (await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, "expert"))).ShouldBeOfType<AnswerOutcome.Yours>();
        await house.RestAsync();
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancelling_twice_even_at_once_tells_everyone_once()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, aino, place) = await scene.ConfirmedAsync(house);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => CancelAsync(house, place, i % 2 == 0 ? Expert(aino) : Unit(scene))));
        outcomes.Count(o => o == CancelOutcome.Done).ShouldBe(1);
        outcomes.Count(o => o == CancelOutcome.AlreadyCancelled).ShouldBe(7);
        (await house.HeardAsync<AssignmentCancelled>()).Count.ShouldBe(1);
        (await house.HeardAsync<Letter>()).Count(letter => letter.Kind == "bookings.cancelled").ShouldBe(1);
    }

    [Fact]
    public async Task A_place_that_the_unit_cancelled_cannot_be_accepted_again_from_the_old_link()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, aino, place) = await scene.ConfirmedAsync(house);
        (await CancelAsync(house, place, Unit(scene))).ShouldBe(CancelOutcome.Done);
        var offer = (await house.PlaceAsync(place)).OfferId;
        (await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, true, null, "expert"))).ShouldBeOfType<AnswerOutcome.CalledOff>();
    }

    [Fact]
    public async Task After_the_start_it_is_too_late_to_cancel()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (request, aino, place) = await scene.ConfirmedAsync(house);
        house.Clock.Set(request.StartsAt - Duration.FromSeconds(1));
        CancelPlaceHandler.Refusal(await house.PlaceAsync(place), house.Clock.GetCurrentInstant()).ShouldBeNull();
        house.Clock.Set(request.StartsAt);
        (await CancelAsync(house, place, Expert(aino))).ShouldBe(CancelOutcome.HasBegun);
        (await house.PlaceAsync(place)).State.ShouldBe(AssignmentState.Confirmed);
    }

    [Fact]
    public async Task Somebody_elses_place_is_as_if_it_did_not_exist()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, _, place) = await scene.ConfirmedAsync(house);
        (await CancelAsync(house, place, Expert(Guid.CreateVersion7()))).ShouldBe(CancelOutcome.NotThere);
        (await CancelAsync(house, place, AnotherUnit)).ShouldBe(CancelOutcome.NotThere);
        (await CancelAsync(house, Guid.CreateVersion7(), Coordinator)).ShouldBe(CancelOutcome.NotThere);
    }

    [Fact]
    public async Task What_the_expert_told_on_the_phone_counts_as_the_experts_cancellation()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (_, _, place) = await scene.ConfirmedAsync(house);
        (await CancelAsync(house, place, Coordinator, onBehalfOf: Roles.Expert)).ShouldBe(CancelOutcome.Done);
        (await house.HeardAsync<AssignmentCancelled>()).Single().CancelledBy.ShouldBe("expert");
        (await house.ReadAsync<BookingsDb, Cancellation>(db => db.Cancellations.SingleAsync())).ByPerson.ShouldBe(Coordinator.PersonId);
    }
}
