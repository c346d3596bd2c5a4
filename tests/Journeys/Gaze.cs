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

    /// <summary>What is seen without axe: the language, the width, the main heading.</summary>
    private const string Glance = """
        wanted => {
            const root = document.documentElement, over = root.scrollWidth - root.clientWidth, headings = document.querySelectorAll('h1').length, found = [];
            if (root.lang !== wanted.Language) found.push(`lang is '${root.lang}', not '${wanted.Language}'`);
            if (over > 0) found.push(`${over} px wider than the window of ${wanted.Width} px`);
            if (headings !== 1) found.push(`${headings} main headings`);
            return found;
        }
        """;

    /// <summary>
    /// What of a document axe judges by: elements, classes, roles, what is named and what is empty; not the words, numbers and addresses. Rows that are alike but for
    /// their words count once.
    /// </summary>
    private const string Document = """
        () => {
            const given = ['value', 'href', 'src', 'alt', 'title', 'aria-label', 'placeholder', 'content', 'action', 'd', 'viewBox', 'lang'], linked = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'name'];
            const skeleton = node => {
                if (node.nodeType === 3) return node.data.trim() ? 't' : '';
                if (node.nodeType !== 1 || node.tagName === 'SCRIPT') return '';
                const said = [...node.attributes].filter(one => one.name !== 'nonce').map(one => one.name
                    + (given.includes(one.name) ? (one.value ? '+' : '-') : '=' + (linked.includes(one.name) ? one.value.replace(/[0-9a-f]{8}[0-9a-f-]*|\d+/g, '#') : one.value))).sort();
                const inside = [...node.childNodes].map(skeleton).filter(one => one);
                return `<${node.tagName} ${said}>${inside.filter((one, at) => one !== inside[at - 1]).join('')}</>`;
            };
            return skeleton(document.documentElement);
        }
        """;

    /// <summary>The documents in which axe has found nothing.</summary>
    private static readonly ConcurrentDictionary<string, byte> Judged = [];

    private readonly ConcurrentDictionary<string, byte> found = [];
    private IPage? twin;
    private int seen;

    public IReadOnlyList<string> Found => [.. found.Keys.Order()];
    public int Seen => seen;

    public void Find(string what) => found.TryAdd(what, 0);

    public async Task LookAsync(IPage page)
    {
        var number = Interlocked.Increment(ref seen);
        var where = Pattern(page.Url);
        foreach (var width in view.Widths)
            await AtAsync(page, width, async () =>
            {
                foreach (var plain in await page.EvaluateAsync<string[]>(Glance, new { view.Language, Width = width }))
                    Find($"{where}: {plain}");
                if ((view.Script || view.Judged) && width == view.Widths.Min())
                    foreach (var violation in await ViolationsAsync(page))
                        Find($"{where}: {violation}");
            });
        if (Wanted is not (null or "" or "1"))
            await page.ScreenshotAsync(new() { Path = Path.Combine(Wanted, view.ToString().Replace(' ', '-').Replace(",", ""), $"{number:00}{where.Replace('/', '_')}.png"), FullPage = true });
    }

    /// <summary>axe needs script itself: what somebody without any was given is judged in a window that has it.</summary>
    private async Task<IPage> WithScriptAsync(IPage page)
    {
        twin ??= await (await page.Context.Browser!.NewContextAsync(new() { ViewportSize = new() { Width = view.Widths.Min(), Height = View.HeightOf(view.Widths.Min()) } })).NewPageAsync();
        var given = await page.ContentAsync();
        await twin.UnrouteAllAsync();
        await twin.RouteAsync(page.Url, route => route.FulfillAsync(new() { Body = given, ContentType = "text/html; charset=utf-8" }));
        await twin.GotoAsync(page.Url);
        return twin;
    }

    /// <summary>
    /// axe in the page itself, one frame after the other. The library's own run opens another tab to put the frames' answers together, which takes three times as long as the look.
    /// In the narrowest window only: the widths share their document, and a second judgement of it is half of what a journey costs; reflow is seen at every width.
    /// What looks the same to axe (see <see cref="Document"/>) is judged once in a run: most pages of a journey come again, with other words or in the other language.
    /// </summary>
    private async Task<List<string>> ViolationsAsync(IPage page)
    {
        var found = new List<string>();
        foreach (var frame in page.Frames)
        {
            var document = await frame.EvaluateAsync<string>(Document);
            if (Judged.ContainsKey(document))
                continue;
            var judged = view.Script ? frame : (await WithScriptAsync(page)).MainFrame;
            if (!await judged.EvaluateAsync<bool>("() => 'axe' in window"))
                await judged.EvaluateAsync(Axe);
            var violations = await judged.EvaluateAsync<string[]>("""
                async () => (await axe.run(document, { resultTypes: ['violations'], iframes: false, preload: false })).violations
                    .map(found => `${found.id}, ${found.help}: ${found.nodes.slice(0, 2).map(node => node.html).join(' | ')}`)
                """);
            found.AddRange(violations);
            if (violations.Length == 0)
                Judged.TryAdd(document, 0);
        }
        return found;
    }

    /// <summary>A picture that README or a guide shows.</summary>
    public async Task PictureAsync(IPage page, string name)
    {
        if (Wanted != "1" || view.Language != "fi")
            return;
        foreach (var width in view.Widths)
            await AtAsync(page, width, () => page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "screenshots", $"{name}-{width}.png") }));
    }

    private async Task AtAsync(IPage page, int width, Func<Task> look)
    {
        if (width == view.Width)
        {
            await look();
            return;
        }
        await page.SetViewportSizeAsync(width, View.HeightOf(width));
        await look();
        await page.SetViewportSizeAsync(view.Width, View.HeightOf(view.Width));
    }

    /// <summary>The page, whoever's it is.</summary>
    private static string Pattern(string url) => System.Text.RegularExpressions.Regex.Replace(
        new Uri(url).AbsolutePath, "/([0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{20,})", "/…");
}
