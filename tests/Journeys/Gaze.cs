using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Journeys;

/// <summary>
/// Looks at every page a journey meets: axe, reflow, language, script errors. Collects what it finds, so that one journey tells everything at once.
/// KOKEMUS_SCREENSHOTS=1 renews the pictures of docs/screenshots; any other value is a folder that gets a picture of every page.
/// </summary>
public sealed class Gaze(View view)
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("KOKEMUS_SCREENSHOTS");

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly ConcurrentDictionary<string, byte> found = [];
    private int seen;

    public IReadOnlyList<string> Found => [.. found.Keys.Order()];
    public int Seen => seen;

    public void Find(string what) => found.TryAdd(what, 0);

    public async Task LookAsync(IPage page)
    {
        var number = Interlocked.Increment(ref seen);
        var where = Pattern(page.Url);
        if (await page.EvaluateAsync<string>("document.documentElement.lang") is var lang && lang != view.Language)
            Find($"{where}: lang is '{lang}', not '{view.Language}'");
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is var over and > 0)
            Find($"{where}: {over} px wider than the window of {view.Width} px");
        if (await page.Locator("h1").CountAsync() is var headings && headings != 1)
            Find($"{where}: {headings} main headings");
        if (view.Script)
            foreach (var violation in await ViolationsAsync(page))
                Find($"{where}: {violation}");
        if (Wanted is not (null or "" or "1"))
            await page.ScreenshotAsync(new() { Path = Path.Combine(Wanted, view.ToString().Replace(' ', '-').Replace(",", ""), $"{number:00}{where.Replace('/', '_')}.png"), FullPage = true });
    }

    /// <summary>
    /// axe in the page itself, one frame after the other. The library's own run opens another tab to put the frames' answers together, which takes three times as long as the look.
    /// </summary>
    private static async Task<List<string>> ViolationsAsync(IPage page)
    {
        var found = new List<string>();
        foreach (var frame in page.Frames)
        {
            await frame.EvaluateAsync(Axe);
            found.AddRange(await frame.EvaluateAsync<string[]>("""
                async () => (await axe.run(document, { resultTypes: ['violations'], iframes: false })).violations
                    .map(found => `${found.id}, ${found.help}: ${found.nodes.slice(0, 2).map(node => node.html).join(' | ')}`)
                """));
        }
        return found;
    }

    /// <summary>A picture that README or a guide shows.</summary>
    public async Task PictureAsync(IPage page, string name)
    {
        if (Wanted == "1" && view is { Language: "fi", Script: true })
            await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "screenshots", $"{name}-{view.Width}.png") });
    }

    /// <summary>The page, whoever's it is.</summary>
    private static string Pattern(string url) => System.Text.RegularExpressions.Regex.Replace(
        new Uri(url).AbsolutePath, "/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{20,})", "/…");
}
