using BenchmarkDotNet.Attributes;
using Benchmarks.Asking;
using Bookings;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Subscribing;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Benchmarks.Subscribing;

/// <summary>The calendar that a program fetches from an expert's address: read from the database and written as a file.</summary>
[MemoryDiagnoser]
public class FeedSpeed
{
    private County county = null!;
    private CalendarFeed feed = null!;

    /// <summary>40 are two busy months back and a year ahead; 2 000 is the most that a feed holds.</summary>
    [Params(40, 2_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void Open() => OpenAsync().GetAwaiter().GetResult(); // the toolchain in this process does not wait for a Task here

    [GlobalCleanup]
    public void Close() => county.DisposeAsync().AsTask().GetAwaiter().GetResult();

    [Benchmark]
    public async Task<int> Fetched()
    {
        await using var scope = county.House.Services.CreateAsyncScope();
        var of = scope.ServiceProvider;
        var file = await Feed.WriteAsync(of.GetRequiredService<BookingsDb>(), of.GetRequiredService<Ledger>(), feed, of.GetRequiredService<Letterhead>().Organizer, of.GetRequiredService<Organisation>(),
            of.GetRequiredService<IClock>().GetCurrentInstant(), CancellationToken.None);
        return file.Length;
    }

    private async Task OpenAsync()
    {
        county = await County.OpenAsync(200);
        var now = county.House.Clock.GetCurrentInstant();
        feed = new CalendarFeed(county.People[0], Roles.Expert);
        await county.House.WriteAsync<BookingsDb>(db =>
        {
            for (var i = 0; i < Tasks; i++)
            {
                var request = county.Request(1 + i / 10, 8 + i % 10);
                var offer = new Offer(Guid.CreateVersion7(), request.Id, feed.OwnerId, OfferToken.Hash(OfferToken.New()), false, true, null, now, null, now, inTurn: false);
                db.AddRange(request, offer, new Assignment(Guid.CreateVersion7(), request, offer.Id, feed.OwnerId, 1, now));
            }
        });
        if (await Fetched() < Tasks * 100)
            throw new InvalidOperationException("The calendar does not hold its tasks.");
    }
}
