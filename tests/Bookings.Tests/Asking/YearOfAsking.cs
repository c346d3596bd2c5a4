using Bookings.Answering;
using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Requesting;
using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;

namespace Bookings.Tests.Asking;

/// <summary>
/// A year of the programme, or a part of it, with drawn people: some answer at once, some late, some never, some change their mind, some cancel what they
/// had confirmed. The timetable rings four times a day; two nodes share the work, and now and then one of them is stopped and started again.
/// </summary>
internal sealed class YearOfAsking(Scene scene, TestHouse first, int requests, int seed)
{
    private readonly Random random = new(seed);
    private readonly Dictionary<Guid, Person> people = [];
    private readonly Dictionary<Guid, Instant> answers = [];
    private readonly List<(Instant At, Guid Offer)> regrets = [];
    private TestHouse? second;

    /// <summary>Days from the wish to the task at most.</summary>
    private const int LongestWait = 14;

    public int Restarts { get; private set; }

    /// <summary>How somebody is.</summary>
    /// <param name="Patience">Hours until the answer, if there is one.</param>
    private sealed record Person(double Accepts, double Silent, int Patience, double Regrets, double Cancels);

    private Person Drawn() => new(0.3 + 0.6 * random.NextDouble(), random.NextDouble() < 0.1 ? 0.9 : 0.1, 1 + random.Next(60), 0.05, 0.05);

    public async Task PlayAsync()
    {
        foreach (var index in Enumerable.Range(0, Math.Max(20, requests / 10)))
            people.Add(await scene.ExpertAsync($"Henkilö{index:000}", areas: ["mielenterveys"]), Drawn());
        await SomeSayWhenAsync();
        second = await AnotherNodeAsync();
        var (start, left) = (Helsinki.Date(first.Clock.GetCurrentInstant()), requests);
        var days = Math.Max(10, requests * 365 / 2000);
        for (var day = 0; day < days + LongestWait + 2; day++)
        {
            foreach (var hour in new[] { 9, 13, 17, 22 })
            {
                Set(Helsinki.At(start.PlusDays(day + 1), new LocalTime(hour, random.Next(60))));
                if (hour == 9 && day < days)
                    for (var n = (int)Math.Ceiling(left / (double)(days - day)); n > 0; n--, left--)
                        await AskAsync();
                await PeopleActAsync();
                await RingAsync();
            }
            if (day == 5 || random.Next(15) == 0)
                await RestartAsync();
        }
        await second.DisposeAsync();
    }

    /// <summary>What it is compared with: the same wishes put to the same people, always from the top of one list, whoever is free.</summary>
    /// <returns>For each person how often they would have been asked, and how many tasks they would have had.</returns>
    public (int[] Asked, int[] Tasks) AlwaysFromTheTop(IEnumerable<Request> wishes)
    {
        var drawn = new Random(seed);
        var (asked, tasks) = (new int[people.Count], people.Values.Select(_ => new List<Request>()).ToArray());
        foreach (var wish in wishes.OrderBy(wish => wish.Id))
        {
            var places = wish.Places;
            foreach (var (index, person) in people.Values.Index().Where(one => tasks[one.Index].TrueForAll(task => task.EndsAt <= wish.StartsAt || task.StartsAt >= wish.EndsAt)))
            {
                if (places == 0)
                    break;
                asked[index]++;
                if (drawn.NextDouble() >= (1 - person.Silent) * person.Accepts)
                    continue;
                tasks[index].Add(wish);
                places--;
            }
        }
        return (asked, [.. tasks.Select(own => own.Count)]);
    }

    private void Set(Instant now)
    {
        first.Clock.Set(now);
        second!.Clock.Set(now);
    }

    private Task<TestHouse> AnotherNodeAsync() => TestHouse.OpenAsync([new BookingsModule(), new Surroundings()], folder: first.Folder);

    private async Task RestartAsync()
    {
        var now = first.Clock.GetCurrentInstant();
        await second!.DisposeAsync();
        second = await AnotherNodeAsync();
        second.Clock.Set(now);
        Restarts++;
    }

    private async Task SomeSayWhenAsync()
    {
        foreach (var (index, id) in people.Keys.Index().Where(one => one.Index % 7 == 0))
            await first.InvokeAsync<bool>(index % 2 == 0
                ? new Preferring.SavePreference(id, ["1"], null, null, 3, new QuietHours(new(17, 0), new(10, 0)))
                : new Preferring.SavePreference(id, [], new(10, 0), null, null, null));
    }

    /// <summary>A unit asks, and the coordinator lets the system find: in order, or all at once, for one place or two.</summary>
    private async Task AskAsync()
    {
        var request = await scene.RequestAsync(places: random.Next(5) == 0 ? 2 : 1, daysAhead: 2 + random.Next(LongestWait - 2), hour: 9 + random.Next(8));
        var ranked = (await first.ReadAsync<BookingsDb, List<Guid>>(db => db.Candidates.Select(c => c.Id).ToListAsync())).Order().ToList();
        var chosen = random.Next(3) == 0 ? new[] { ranked[random.Next(ranked.Count)] } : [];
        var mode = random.Next(6) == 0 ? AskingMode.AllAtOnce : AskingMode.InOrder;
        var outcome = await first.InvokeAsync<OfferPlacesOutcome>(new StartAsking(request.Id, chosen, ThenOthers: true, mode, null, false));
        if (outcome is OfferPlacesOutcome.CannotBeAsked)
            await first.InvokeAsync<OfferPlacesOutcome>(new StartAsking(request.Id, [], ThenOthers: true, mode, null, false));
        if (random.Next(25) == 0)
            await first.InvokeAsync<CancelOutcome>(new CancelRequest(request.Id, "Ei tarvita", new Reach(Roles.Coordinator, null, null, [])));
    }

    private async Task PeopleActAsync()
    {
        var now = first.Clock.GetCurrentInstant();
        foreach (var offer in await first.ReadAsync<BookingsDb, List<Offer>>(db => db.Offers.AsNoTracking().Where(o => o.State == OfferState.Open).ToListAsync()))
        {
            var person = people[offer.ExpertId];
            if (!answers.TryGetValue(offer.Id, out var at))
                answers[offer.Id] = at = random.NextDouble() < person.Silent ? Instant.MaxValue : offer.OfferedAt + Duration.FromHours(random.Next(person.Patience));
            if (at > now)
                continue;
            var yes = random.NextDouble() < person.Accepts;
            await first.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer.Id, yes, null, "expert"));
            if (random.NextDouble() < person.Regrets)
                regrets.Add((now + Duration.FromHours(4), offer.Id));
            if (yes && random.NextDouble() < person.Cancels)
                await CancelAsync(offer.Id);
        }
        foreach (var (_, offer) in regrets.Where(one => one.At <= now).ToList())
            await first.InvokeAsync<AnswerOutcome>(new AnswerOffer(offer, random.Next(2) == 0, "Muutin mieleni", "expert"));
        regrets.RemoveAll(one => one.At <= now);
    }

    private async Task CancelAsync(Guid offer)
    {
        if (await first.ReadAsync<BookingsDb, Guid?>(db => db.Assignments.Where(a => a.OfferId == offer && a.State == AssignmentState.Confirmed).Select(a => (Guid?)a.Id).SingleOrDefaultAsync()) is { } place)
            await first.InvokeAsync<CancelOutcome>(new CancelPlace(place, Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), new Reach(Roles.Coordinator, null, null, [])));
    }

    private async Task RingAsync()
    {
        await first.PublishAsync(new LapseDueOffers());
        await second!.PublishAsync(new AskOn());
        await first.PublishAsync(new EndUnfilledRequests());
        await first.RestAsync(seconds: 600);
    }
}
