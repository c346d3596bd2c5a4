using Bookings.Answering;
using Bookings.Asking;
using Bookings.Data;
using Bookings.Offering;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Asking;

/// <summary>An asking that is under way, and what its people do.</summary>
public sealed class AskingScene(TestHouse house, Scene scene) : IAsyncDisposable
{
    public TestHouse House => house;
    public Scene Scene => scene;

    public static async Task<AskingScene> OpenAsync()
    {
        var (house, scene) = await Scene.OpenAsync();
        return new AskingScene(house, scene);
    }

    public async Task<Guid[]> ExpertsAsync(params string[] names)
    {
        var ids = new List<Guid>();
        foreach (var name in names)
            ids.Add(await scene.ExpertAsync(name));
        return [.. ids];
    }

    public async Task<OfferPlacesOutcome> StartAsync(Request request, Guid[] first, bool thenOthers = false, AskingMode mode = AskingMode.InOrder)
    {
        var outcome = await house.InvokeAsync<OfferPlacesOutcome>(new StartAsking(request.Id, first, thenOthers, mode, null, false));
        await house.RestAsync();
        return outcome;
    }

    public async Task<AnswerOutcome> AnswerAsync(Request request, Guid expert, bool accept, string? reason = null)
    {
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.RequestId == request.Id && o.ExpertId == expert).Select(o => o.Id).SingleAsync());
        var outcome = await house.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, accept, reason, "expert"));
        await house.RestAsync();
        return outcome;
    }

    /// <summary>Moves the clock and lets the timetable do what is due.</summary>
    public async Task MoveAsync(Duration by)
    {
        house.Clock.Advance(by);
        await house.PublishAsync(new LapseDueOffers());
        await house.RestAsync();
        await house.PublishAsync(new AskOn());
        await house.RestAsync();
    }

    /// <summary>Whose answer is awaited, in the order of asking.</summary>
    public Task<Guid[]> OpenAsync(Request request) => house.ReadAsync<BookingsDb, Guid[]>(async db =>
        await (from offer in db.Offers
               join turn in db.AskingTurns on new { offer.RequestId, offer.ExpertId } equals new { turn.RequestId, turn.ExpertId }
               where offer.RequestId == request.Id && offer.State == OfferState.Open
               orderby turn.Position
               select offer.ExpertId).ToArrayAsync());

    public Task<AskingList> ListAsync(Request request) => house.ReadAsync<BookingsDb, AskingList>(db => db.AskingLists.AsNoTracking().SingleAsync(a => a.RequestId == request.Id));

    public Task<Dictionary<Guid, string?>> PassedOverAsync(Request request) => house.ReadAsync<BookingsDb, Dictionary<Guid, string?>>(db =>
        db.AskingTurns.Where(t => t.RequestId == request.Id && t.State == TurnState.PassedOver).ToDictionaryAsync(t => t.ExpertId, t => t.Why));

    /// <summary>What the coordinator reads beside the person's name.</summary>
    public async Task<string> SaidAsync(Request request, Guid expert) =>
        (await house.ReadAsync<BookingsDb, IReadOnlyList<AskedPerson>>(db => AskedPerson.OfRequestAsync(db, request.Id, default))).Single(person => person.ExpertId == expert).Say("fi");

    public Task PreferAsync(Guid expert, Action<Preference> say) => house.WriteAsync<BookingsDb>(db =>
    {
        var preference = new Preference(expert);
        say(preference);
        db.Preferences.Add(preference);
    });

    public ValueTask DisposeAsync() => house.DisposeAsync();
}
