using BenchmarkDotNet.Attributes;
using Bookings;
using Bookings.Answering;
using Bookings.Asking;
using Bookings.Data;
using Bookings.Offering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Benchmarks.Asking;

/// <summary>
/// One step of asking in order: an offer's time is over, it lapses, and the next on the list is judged and asked. Two transactions that reach the disk, and a
/// letter into the queue. The people's number tells what judging one of many costs.
/// </summary>
public class AskingSteps
{
    private const int Steps = 200;
    private County county = null!;
    private List<(Guid Offer, Guid Request)> due = [];
    private int day = 10;

    [Params(200, 10_000)]
    public int Experts { get; set; }

    [GlobalSetup]
    public void Open() => county = County.OpenAsync(Experts).GetAwaiter().GetResult(); // the toolchain in this process does not wait for a Task here

    [GlobalCleanup]
    public void Close() => county.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>As many lists with five people each, whose first has been asked and has not answered in time.</summary>
    [IterationSetup]
    public void Lists() => ListsAsync().GetAwaiter().GetResult();

    [Benchmark(OperationsPerInvoke = Steps)]
    public async Task Lapse_and_ask_the_next()
    {
        foreach (var (offer, request) in due)
        {
            await county.House.InvokeAsync(new LapseOffer(offer));
            await county.House.InvokeAsync(new AskNext(request));
        }
    }

    /// <summary>Nothing is measured that has not been done.</summary>
    [IterationCleanup]
    public void Look()
    {
        var requests = due.Select(one => one.Request).ToHashSet();
        var open = county.House.ReadAsync<BookingsDb, int>(db => db.Offers.CountAsync(o => requests.Contains(o.RequestId) && o.State == OfferState.Open)).GetAwaiter().GetResult();
        if (open != Steps)
            throw new InvalidOperationException($"{open} people have been asked instead of {Steps}.");
    }

    private async Task ListsAsync()
    {
        await county.House.RestAsync(seconds: 300);
        due = [];
        var now = county.House.Clock.GetCurrentInstant();
        await county.House.WriteAsync<BookingsDb>(db =>
        {
            for (var i = 0; i < Steps; i++)
            {
                var request = county.Request(day + i / 10, 8 + i % 10);
                var asked = request.AskFee();
                var quote = new Quote(request.Id);
                quote.Answer(new(request.Id, asked.Revision, true, false, "Suositus", [], 6000, now.ToDateTimeOffset()));
                request.OffersAreOut();
                var list = new AskingList(request.Id);
                list.Start(AskingMode.InOrder, null, null, now);
                var turns = Enumerable.Range(0, 5).Select(n => new AskingTurn
                {
                    RequestId = request.Id, ExpertId = county.People[(i * 5 + n) % county.People.Count], Position = n + 1, Chosen = true,
                }).ToList();
                turns[0].Ask(now);
                var offer = new Offer(Guid.CreateVersion7(), request.Id, turns[0].ExpertId, OfferToken.Hash(OfferToken.New()), false, true, null, now - Duration.FromHours(1), null, now - Duration.FromHours(2), inTurn: true);
                db.AddRange(request, quote, list, offer);
                db.AskingTurns.AddRange(turns);
                due.Add((offer.Id, request.Id));
            }
        });
        day += Steps / 10;
    }
}
