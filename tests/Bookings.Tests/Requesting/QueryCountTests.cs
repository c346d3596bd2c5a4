using System.Collections.Concurrent;
using System.Diagnostics;
using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bookings.Tests.Requesting;

/// <summary>How often a page asks the database is fixed: it does not grow with the rows.</summary>
public sealed class QueryCountTests
{
    [Fact]
    public async Task Lists_and_the_request_page_ask_as_often_with_many_rows_as_with_one()
    {
        await using var county = await County.OpenAsync();
        using var ulla = await county.Site.SignedInAsync(County.Ulla);
        var id = await County.SendAsync(ulla, ("Places", "9"));
        await county.TakePlaceAsync(id, "");
        var pages = new[] { (ulla, "/requests"), (ulla, $"/requests/{id}"), (county.Kaisa, "/bookings"), (county.Kaisa, $"/requests/{id}"), (county.Kaisa, "/units") };
        var one = new List<int>();
        foreach (var (visitor, address) in pages)
            one.Add(await county.CountAsync(() => visitor.GoAsync(address)));

        await county.WriteAsync<BookingsDb>(async db =>
        {
            var first = await db.Requests.SingleAsync(r => r.Id == id);
            var expert = await db.Candidates.SingleAsync();
            for (var i = 0; i < 40; i++)
            {
                var wish = new Wish("workshop", "g", "a", ["vamma"], null, false, "290", "x", null, first.Date.PlusDays(i), first.Start, first.End, 0, 3, "fi", null, "n", "0441234567", "1");
                var request = new Request(Guid.CreateVersion7(), first.UnitId, first.ByPerson, wish, first.SentAt);
                request.AskFee();
                request.TakePlace();
                db.AddRange(request, new Assignment(Guid.CreateVersion7(), request, Guid.CreateVersion7(), expert.Id, 1, first.SentAt));
                db.Add(new Unit(Guid.CreateVersion7(), "Yksikkö " + i, "1"));
                if (i is > 1 and < 8)
                {
                    first.TakePlace();
                    db.Add(new Assignment(Guid.CreateVersion7(), first, Guid.CreateVersion7(), expert.Id, i, first.SentAt));
                }
            }
        });
        foreach (var ((visitor, address), before) in pages.Zip(one))
        {
            var now = await county.CountAsync(() => visitor.GoAsync(address));
            now.ShouldBe(before, address);
            now.ShouldBeInRange(2, 12, address);
        }
    }
}

internal static class Counting
{
    /// <summary>How many commands Bookings sends while something is done.</summary>
    public static async Task<int> CountAsync(this County county, Func<Task> act)
    {
        await county.Site.RestAsync();
        var commands = new ConcurrentQueue<string>();
        using var all = DiagnosticListener.AllListeners.Subscribe(new Watch<DiagnosticListener>(listener =>
        {
            if (listener.Name == DbLoggerCategory.Name)
                listener.Subscribe(new Watch<KeyValuePair<string, object?>>(told =>
                {
                    if (told.Value is CommandExecutedEventData { Context: BookingsDb } executed && executed.Context.Database.GetConnectionString()!.Contains(county.Site.Folder, StringComparison.Ordinal))
                        commands.Enqueue(executed.Command.CommandText);
                }));
        }));
        await Task.Delay(1100, TestContext.Current.CancellationToken); // for a second EF remembers that nobody listened
        await act();
        return commands.Count;
    }

    private sealed class Watch<T>(Action<T> see) : IObserver<T>
    {
        public void OnCompleted() { }
        public void OnError(Exception error) => throw error;
        public void OnNext(T value) => see(value);
    }
}
