using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Serving;

/// <summary>
/// <c>pages --host Host.dll --data FOLDER [--seconds 10] [--callers 1,4]</c>: signs in as people do, then asks for each page again and again over HTTP, each caller
/// waiting for its answer before the next. Then, on a programme of its own, how many questions each page puts to the database.
/// </summary>
internal static class LoadDriver
{
    public static async Task RunAsync(Options options)
    {
        var (program, folder) = (options.Needed("host"), options.Needed("data"));
        var callers = (options["callers"] ?? "1,4").Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        Console.WriteLine("page | callers | p50 ms | p95 ms | requests/s | kB");
        using (var host = await ServedHost.StartAsync(program, folder))
        {
            var pages = await BusyPages.FindAsync(host.Address, folder);
            foreach (var page in pages)
                foreach (var number in callers)
                    await LoadAsync(page, number, TimeSpan.FromSeconds(options.Number("seconds", 10)));
        }
        Console.WriteLine("page | questions to the database");
        using (var host = await ServedHost.StartAsync(program, folder, hooked: true))
            foreach (var page in await BusyPages.FindAsync(host.Address, folder))
                Console.WriteLine($"{page.Name} | {await QueriesAsync(host, page)}");
    }

    private static async Task LoadAsync(BusyPage page, int callers, TimeSpan time)
    {
        for (var i = 0; i < 30; i++)
            await page.AskAsync();
        var took = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        var bytes = 0;
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < time)
            {
                var began = watch.Elapsed;
                bytes = await page.AskAsync();
                took.Add((watch.Elapsed - began).TotalMilliseconds);
            }
        })));
        var sorted = took.Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{page.Name} | {callers} | {sorted[sorted.Count / 2]:F1} | {sorted[(int)(sorted.Count * 0.95)]:F1} | {sorted.Count / watch.Elapsed.TotalSeconds:F0} | {bytes / 1024}"));
    }

    /// <summary>The least of several views: the timetable and the queue ask now and then too.</summary>
    private static async Task<int> QueriesAsync(ServedHost host, BusyPage page)
    {
        var least = int.MaxValue;
        for (var view = 0; view < 5; view++)
        {
            await Task.Delay(200);
            var before = host.Queries;
            await page.AskAsync();
            await Task.Delay(200); // the lines come through a pipe
            least = Math.Min(least, host.Queries - before);
        }
        return least;
    }
}
