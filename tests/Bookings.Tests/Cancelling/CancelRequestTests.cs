using Bookings.Cancelling;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Offering;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Cancelling;

public sealed class CancelRequestTests
{
    private static Task<CancelOutcome> CancelAsync(TestHouse house, Request request, Reach by) =>
        house.InvokeAsync<CancelOutcome>(new CancelRequest(request.Id, "Tila on <b>remontissa</b> 🙂", by));

    [Fact]
    public async Task Calling_off_a_request_ends_its_places_withdraws_its_offers_and_tells_everyone()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (aino, eero, request) = (await scene.ExpertAsync(), await scene.ExpertAsync("Eero"), await scene.RequestAsync(places: 2));
        await scene.ConfirmAsync(house, request, aino);
        await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [eero], scene.InDays(3), null, false));

        (await CancelAsync(house, request, Unit(scene))).ShouldBe(CancelOutcome.Done);

        (await house.HeardAsync<AssignmentCancelled>()).ShouldHaveSingleItem().CancelledBy.ShouldBe("unit");
        var after = await house.RequestAsync(request.Id);
        (after.Status, after.PlacesTaken).ShouldBe((RequestStatus.Cancelled, 0));
        (await house.ReadAsync<BookingsDb, List<OfferState>>(db => db.Offers.Select(o => o.State).ToListAsync())).ShouldAllBe(state => state == OfferState.Withdrawn);
        (await house.ReadAsync<FoundationDb, int>(db => db.Reservations.CountAsync())).ShouldBe(0);
        (await scene.LetterAsync("bookings.cancelled", "aino@esimerkki.example")).Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        LetterText.Render(await scene.LetterAsync("bookings.cancelled", "aino@esimerkki.example")).ShouldContain("Tila on <b>remontissa</b> 🙂");
        LetterText.Render(await scene.LetterAsync("bookings.offer-called-off", "eero@esimerkki.example")).ShouldContain("sinun ei tarvitse vastata");
        (await scene.LetterAsync("bookings.cancelled-unit", "ulla@esimerkki.example")).Entry!.Method.ShouldBe(CalendarMethod.Cancel);
        (await scene.LetterAsync("bookings.request-cancelled", "kokemus@esimerkki.example")).ShouldNotBeNull();
        (await house.HeardAsync<Letter>()).ShouldNotContain(letter => letter.Kind == "bookings.place-free");
        (await house.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_that_nobody_had_taken_is_called_off_to_the_unit_too()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var request = await scene.RequestAsync();
        (await CancelAsync(house, request, Coordinator)).ShouldBe(CancelOutcome.Done);
        (await scene.LetterAsync("bookings.request-cancelled", "ulla@esimerkki.example")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Twice_too_late_or_somebody_elses_request_is_said_plainly()
    {
        var (house, scene) = await Scene.OpenAsync();
        await using var _ = house;
        var (first, second) = (await scene.RequestAsync(), await scene.RequestAsync());
        (await CancelAsync(house, first, AnotherUnit)).ShouldBe(CancelOutcome.NotThere);
        (await CancelAsync(house, first, new Reach(Roles.Expert, null, Guid.CreateVersion7(), []))).ShouldBe(CancelOutcome.NotThere);
        (await CancelAsync(house, first, Unit(scene))).ShouldBe(CancelOutcome.Done);
        (await CancelAsync(house, first, Coordinator)).ShouldBe(CancelOutcome.AlreadyCancelled);
        house.Clock.Set(second.StartsAt);
        (await CancelAsync(house, second, Unit(scene))).ShouldBe(CancelOutcome.HasBegun);
    }
}
