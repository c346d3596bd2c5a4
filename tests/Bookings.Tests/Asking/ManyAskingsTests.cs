using Bookings.Answering;
using Bookings.Asking;
using Bookings.Data;
using Bookings.Offering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Tests.Asking;

/// <summary>Many nodes come to many lapsed offers at once.</summary>
public sealed class ManyAskingsTests
{
    private const int Workers = 10;

    /// <summary>KOKEMUS_TEST_LAPSED=1000 is the number that docs/performance.md tells of.</summary>
    private static readonly int Lapsed = int.TryParse(Environment.GetEnvironmentVariable("KOKEMUS_TEST_LAPSED"), out var asked) ? asked : 100;

    [Fact]
    public async Task Ten_workers_ask_the_next_of_each_list_once()
    {
        await using var at = await AskingScene.OpenAsync();
        var people = await at.ExpertsAsync("Aino", "Eero", "Liisa");
        var one = await at.Scene.RequestAsync();
        var requests = await ManyAsync(at, one, people);
        at.House.Clock.Advance(Duration.FromHours(2));
        var offers = await at.House.ReadAsync<BookingsDb, List<Guid>>(db => db.Offers.Where(o => o.RequestId != one.Id).Select(o => o.Id).ToListAsync());

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            // Every offer comes to two workers, and every list to two: what the sweeps of two nodes do.
            for (var i = worker; i < Lapsed * 2; i += Workers)
            {
                await at.House.InvokeAsync(new LapseOffer(offers[i % Lapsed]));
                await at.House.InvokeAsync(new AskNext(requests[(i + Lapsed / 2) % Lapsed]));
            }
        })));
        await at.House.RestAsync(seconds: 240);

        var found = await at.House.ReadAsync<BookingsDb, List<(Guid Request, Guid Expert, OfferState State)>>(async db =>
            [.. (await db.Offers.AsNoTracking().Where(o => o.RequestId != one.Id).Select(o => new { o.RequestId, o.ExpertId, o.State }).ToListAsync()).Select(o => (o.RequestId, o.ExpertId, o.State))]);
        found.Count(o => o.Expert == people[0] && o.State == OfferState.Lapsed).ShouldBe(Lapsed);
        found.Count(o => o.Expert == people[1] && o.State == OfferState.Open).ShouldBe(Lapsed, "the second of each list has been asked");
        found.Count.ShouldBe(2 * Lapsed, "and nobody else");
        (await at.House.HeardAsync<Foundation.Mail.Letter>()).Count(letter => letter.Kind == "bookings.offer" && letter.Reader.Address.StartsWith("eero", StringComparison.Ordinal)).ShouldBe(Lapsed, "each by one letter");
        (await at.House.ProblemsAsync()).ShouldBeEmpty();
    }

    /// <summary>As many requests at times of their own, each with the same three people on its list and the first of them asked.</summary>
    private static async Task<List<Guid>> ManyAsync(AskingScene at, Request like, Guid[] people)
    {
        var (now, ids) = (at.House.Clock.GetCurrentInstant(), new List<Guid>());
        await at.House.WriteAsync<BookingsDb>(db =>
        {
            for (var i = 0; i < Lapsed; i++)
            {
                var wish = new Wish(TaskTypes.Workshop, "Kehitetään", "Väkeä", ["mielenterveys"], null, false, "290", "Kainuuntie 5", null,
                    like.Date.PlusDays(10 + i), new LocalTime(12, 0), new LocalTime(13, 0), 0, 1, "fi", null, "Ulla", "044 000 0000", "4410");
                var request = new Request(Guid.CreateVersion7(), at.Scene.UnitId, Scene.ContactId, wish, now);
                var asked = request.AskFee();
                var quote = new Quote(request.Id);
                quote.Answer(new(request.Id, asked.Revision, true, false, "Suositus", [], 6000, now.ToDateTimeOffset()));
                request.OffersAreOut();
                var list = new AskingList(request.Id);
                list.Start(AskingMode.InOrder, null, null, now);
                var turns = people.Select((person, index) => new AskingTurn { RequestId = request.Id, ExpertId = person, Position = index + 1, Chosen = true }).ToList();
                turns[0].Ask(now);
                db.AddRange(request, quote, list, new Offer(Guid.CreateVersion7(), request.Id, people[0], OfferToken.Hash(OfferToken.New()), false, true, null, now + Duration.FromHours(1), null, now, inTurn: true));
                db.AskingTurns.AddRange(turns);
                ids.Add(request.Id);
            }
        });
        return ids;
    }
}
