using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SiteRig;

/// <summary>
/// What a page asks the database; what it writes (a line of the privacy log for each person it shows) is no question. Only what runs within the request of
/// the visit counts: while a page is asked for, the timetable rings, the dispatcher works, and other tests run beside it. Made once per test program (as its
/// assembly fixture), before EF is used: for a second EF remembers that nobody listens.
/// </summary>
public sealed partial class Questions : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Visit = "X-Test-Visit";

    /// <summary>Where a request's own flow of execution finds its request, on whatever site of this process.</summary>
    private readonly HttpContextAccessor request = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> visits = [];
    private readonly ConcurrentBag<IDisposable> subscriptions = [];

    public Questions() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>How many questions each page asks, one line per page; ids in addresses are left out.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(IEnumerable<(Visitor Who, string Address)> pages)
    {
        List<string> lines = [];
        foreach (var (who, address) in pages)
            lines.Add($"{Id().Replace(address, "…")}: {await OfAsync(who, address)}");
        return lines;
    }

    private async Task<int> OfAsync(Visitor visitor, string address)
    {
        var visit = Guid.NewGuid().ToString();
        var asked = visits[visit] = [];
        visitor.Http.DefaultRequestHeaders.Add(Visit, visit);
        try
        {
            var page = await visitor.GoAsync(address);
            return page.Status == 200 && page.Address == address ? asked.Count : throw new InvalidOperationException($"{address} answered {page.Status} at {page.Address}: {page.Text}");
        }
        finally
        {
            visitor.Http.DefaultRequestHeaders.Remove(Visit);
            visits.TryRemove(visit, out _);
        }
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategory.Name)
            subscriptions.Add(listener.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
    }

    public void OnNext(KeyValuePair<string, object?> told)
    {
        if (told.Value is CommandExecutedEventData { CommandSource: not CommandSource.SaveChanges } executed && request.HttpContext?.Request.Headers[Visit].ToString() is { Length: > 0 } visit && visits.TryGetValue(visit, out var asked))
            asked.Enqueue(executed.Command.CommandText);
    }

    public void OnCompleted() { }
    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
            subscription.Dispose();
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
