using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Serving;

/// <summary><c>start --host Host.dll --data FOLDER [--rounds 7]</c>: from starting the process to its first answer and to the first page a visitor sees.</summary>
internal static class ColdStart
{
    public static async Task RunAsync(Options options)
    {
        var (answers, pages) = (new List<double>(), new List<double>());
        for (var round = 0; round < options.Number("rounds", 7); round++)
        {
            var watch = Stopwatch.StartNew();
            using var host = await ServedHost.StartAsync(options.Needed("host"), options.Needed("data"));
            answers.Add(watch.Elapsed.TotalMilliseconds);
            using var http = new HttpClient { BaseAddress = host.Address };
            (await http.GetAsync("/sign-in")).EnsureSuccessStatusCode();
            pages.Add(watch.Elapsed.TotalMilliseconds);
        }
        Console.WriteLine($"first answer: {Said(answers)}");
        Console.WriteLine($"first page:   {Said(pages)}");
    }

    private static string Said(List<double> times)
    {
        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"least {times[0]:F0} ms, median {times[times.Count / 2]:F0} ms, most {times[^1]:F0} ms");
    }
}
