using Bookings.Answering;
using Bookings.Data;
using Bookings.Offering;
using Foundation;
using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;

namespace Bookings.Tests;

/// <summary>Confirmed places and who may act on them.</summary>
internal static class ConfirmedPlaces
{
    public static readonly Reach Coordinator = new(Roles.Coordinator, Guid.CreateVersion7(), null, []);

    public static Reach Expert(Guid expertId) => new(Roles.Expert, expertId, expertId, []);

    public static Reach Unit(Scene scene) => new(Roles.Unit, Scene.ContactId, null, [scene.UnitId]);

    public static readonly Reach AnotherUnit = new(Roles.Unit, Guid.CreateVersion7(), null, [Guid.CreateVersion7()]);

    /// <summary>Offers the request to all and lets the first ones accept until it is full.</summary>
    public static async Task<IReadOnlyList<Guid>> ConfirmAsync(this Scene scene, TestHouse house, Request request, params Guid[] experts)
    {
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, experts, scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        var offers = await house.ReadAsync<BookingsDb, Dictionary<Guid, Guid>>(db => db.Offers.Where(o => o.RequestId == request.Id).ToDictionaryAsync(o => o.ExpertId, o => o.Id));
        foreach (var expert in experts.Take(request.Places))
            (await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offers[expert], true, null, "expert"))).ShouldBeOfType<AnswerOutcome.Yours>();
        await house.RestAsync();
        var places = await house.ReadAsync<BookingsDb, List<Assignment>>(db => db.Assignments.Where(a => a.RequestId == request.Id && a.Seat != null).OrderBy(a => a.Seat).ToListAsync());
        return [.. places.Select(place => place.Id)];
    }

    /// <summary>One request, one expert, confirmed.</summary>
    public static async Task<(Request Request, Guid Expert, Guid Place)> ConfirmedAsync(this Scene scene, TestHouse house, string name = "Aino", int daysAhead = 14, bool byPhone = false)
    {
        var expert = await scene.ExpertAsync(name, byPhone: byPhone);
        var request = await scene.RequestAsync(daysAhead: daysAhead);
        return (request, expert, (await scene.ConfirmAsync(house, request, expert)).Single());
    }

    public static Task<Assignment> PlaceAsync(this TestHouse house, Guid id) => house.ReadAsync<BookingsDb, Assignment>(db => db.Assignments.SingleAsync(a => a.Id == id));

    public static Task<Request> RequestAsync(this TestHouse house, Guid id) => house.ReadAsync<BookingsDb, Request>(db => db.Requests.SingleAsync(r => r.Id == id));

    /// <summary>What the check command would say.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(this TestHouse house)
    {
        var problems = new List<string>();
        foreach (var check in house.Services.GetRequiredService<Installation>().Checks)
        {
            await using var scope = house.Services.CreateAsyncScope();
            problems.AddRange((await check.Find(scope.ServiceProvider, CancellationToken.None)).Select(problem => check.Invariant + ": " + problem));
        }
        return problems;
    }

    /// <summary>Moves the clock to a day of the task and an hour in Finland.</summary>
    public static void GoTo(this TestHouse house, Request request, int days, int hour, int minute = 0) =>
        house.Clock.Set(Helsinki.At(request.Date.PlusDays(days), new LocalTime(hour, minute)));
}
