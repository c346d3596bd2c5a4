using Bookings.Answering;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Overlapping;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;

namespace Bookings.Tests.Overlapping;

/// <summary>Somebody who has a place and is offered another at the same time.</summary>
internal sealed record Sharing(TestHouse House, Scene Scene, Guid Aino, Request First, Guid Place, Request Second, Guid Offer) : IAsyncDisposable
{
    public const string AinosMail = "aino@esimerkki.example", UllasMail = "ulla@esimerkki.example", Reason = "Käy kesken päivän toisessa";

    public static async Task<Sharing> OpenAsync(bool dispatch = true)
    {
        var (house, scene) = await Scene.OpenAsync(dispatch, new Dictionary<string, string?> { ["Mail:Inbound:Address"] = "vastaus@esimerkki.example" });
        var (aino, first, second) = (await scene.ExpertAsync(), await scene.RequestAsync(hour: 12), await scene.RequestAsync(hour: 13));
        // Offered while she was still free: so the answer can come by every way there is.
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(second.Id, [aino], scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(first.Id, [aino], scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        (await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(await OfferAsync(house, first.Id), true, null, "expert"))).ShouldBeOfType<AnswerOutcome.Yours>();
        var place = await house.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Select(a => a.Id).SingleAsync());
        return new Sharing(house, scene, aino, first, place, second, await OfferAsync(house, second.Id));
    }

    private static Task<Guid> OfferAsync(TestHouse house, Guid request) => house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.RequestId == request).Select(o => o.Id).SingleAsync());

    /// <summary>As the page shows it to the coordinator now.</summary>
    public async Task<KnownOverlap> SeenAsync(Request? request = null) => new(Reason, KnownOverlap.SeenOf(await House.ReadAsync<FoundationDb, IReadOnlyList<Reservation>>(db =>
        new Ledger(db).ElsewhereAsync((request ?? Second).StartsAt, (request ?? Second).EndsAt, new Dictionary<Guid, string> { [Aino] = "" }, CancellationToken.None))));

    public async Task<AnswerOutcome> YesAsync(KnownOverlap? overlap, string by = "coordinator")
    {
        var outcome = await House.InvokeAsync<AnswerOutcome>(new AnswerOffer(Offer, true, null, by, overlap), name: "Kaisa Koordinaattori");
        await House.RestAsync();
        return outcome;
    }

    /// <summary>The coordinator has recorded the yes, knowing what it overlaps with.</summary>
    public async Task<Guid> AgreeAsync()
    {
        (await YesAsync(await SeenAsync())).ShouldBeOfType<AnswerOutcome.Yours>();
        return await SecondPlaceAsync();
    }

    public Task<Guid> SecondPlaceAsync() => House.ReadAsync<BookingsDb, Guid>(db => db.Assignments.Where(a => a.RequestId == Second.Id && a.Seat != null).Select(a => a.Id).SingleAsync());

    public async Task<IReadOnlyList<OverlapMark>> MarksAsync(Guid place)
    {
        await using var scope = House.Services.CreateAsyncScope();
        return await OverlapMarks.OfAsync(scope.ServiceProvider.GetRequiredService<BookingsDb>(), scope.ServiceProvider.GetRequiredService<Ledger>(), place, CancellationToken.None);
    }

    public Task<int> PlacesAsync() => House.ReadAsync<BookingsDb, int>(db => db.Assignments.CountAsync(a => a.Seat != null));

    public async ValueTask DisposeAsync() => await House.DisposeAsync();
}
