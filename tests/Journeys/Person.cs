using Microsoft.Playwright;

namespace Journeys;

/// <summary>Somebody with a browser of their own, who looks at every page they come to.</summary>
public sealed class Person(Site site, IPage page, Gaze gaze)
{
    public IPage Page => page;

    public string Path => new Uri(page.Url).AbsolutePath;

    public static async Task<Person> OpenAsync(Site site, Chromium chromium, View view, Gaze gaze)
    {
        var context = await (await chromium.OpenAsync()).NewContextAsync(new()
        {
            BaseURL = site.Address.ToString(), ViewportSize = new() { Width = view.Width, Height = View.HeightOf(view.Width) }, JavaScriptEnabled = view.Script,
            Locale = "fi-FI", TimezoneId = "Europe/Helsinki", ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(45_000);
        if (view.Language != "fi")
            await context.AddCookiesAsync([new() { Name = "language", Value = view.Language, Url = site.Address.ToString() }]);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => gaze.Find($"script: {error}");
        page.Console += (_, line) =>
        {
            if (line.Type == "error" && !line.Text.Contains("status of 4", StringComparison.Ordinal))
                gaze.Find($"console: {line.Text} {line.Location}");
        };
        return new Person(site, page, gaze);
    }

    /// <summary>Becomes one of the demo people by name, and reads the pages in the language from then on.</summary>
    public async Task SignInAsync(string name, string language)
    {
        await GoAsync("/dev/sign-in");
        await ArriveAsync(() => page.Locator("button[name='Form.Account']", new() { HasText = name }).First.ClickAsync());
        Path.ShouldBe("/my");
        if (await page.Locator($"button[name='language'][value='{language}']").CountAsync() > 0)
            await PressAsync($"button[name='language'][value='{language}']");
        await gaze.LookAsync(page);
    }

    public Task GoAsync(string path) => ComeAsync(() => page.GotoAsync(path));

    public Task ReloadAsync() => ComeAsync(() => page.ReloadAsync());

    /// <summary>Follows a link or presses a button, and looks at the page that comes.</summary>
    public async Task PressAsync(string selector)
    {
        await ArriveAsync(() => page.Locator(selector).First.ClickAsync());
        await gaze.LookAsync(page);
    }

    /// <summary>Presses without looking: for pages that tell what is wrong before they tell anything else.</summary>
    public async Task ArriveAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage which) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromSeconds(45));
        }
        finally
        {
            page.Load -= Loaded;
        }
    }

    /// <summary>Types into the fields of a form by name.</summary>
    public async Task FillAsync(params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
            await page.Locator($"[name='{name}']").First.FillAsync(value);
    }

    /// <summary>Gives a file to the form and sends it.</summary>
    public async Task ReadAsync(string form, byte[] file)
    {
        await page.Locator($"{form} input[type=file]").SetInputFilesAsync(new FilePayload { Name = "answer.xml", MimeType = "application/xml", Buffer = file });
        await PressAsync($"{form} button");
    }

    public Task ChooseAsync(string name, string value) => page.Locator($"select[name='{name}']").SelectOptionAsync(value);

    public Task TickAsync(string name, string value) => page.Locator($"input[name='{name}'][value='{value}']").CheckAsync();

    /// <summary>The words of the page, single-spaced.</summary>
    public async Task<string> TextAsync() => string.Join(' ', (await page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Task PictureAsync(string name) => gaze.PictureAsync(page, name);

    /// <summary>Reads the newest mail to or about the words that has a link of the kind, and returns where it leads.</summary>
    public async Task<string> LinkFromMailAsync(string search, string kind)
    {
        await OpenMailAsync(search, kind);
        return await page.Locator($".keep a[href*='{kind}']").First.GetAttributeAsync("href") ?? throw new InvalidOperationException($"No {kind} in the mail.");
    }

    /// <summary>Opens the newest mail to or about the words. The list of mails is not looked at: it is the same each time, and nobody but us reads mail there.</summary>
    /// <param name="kind">Only a mail with such a link: what else has come to the person, and when, depends on the day on which the demo county was made.</param>
    public async Task OpenMailAsync(string search, string? kind = null)
    {
        await site.RestAsync();
        await page.GotoAsync("/dev/mail?q=" + Uri.EscapeDataString(search));
        foreach (var mail in await page.Locator("td a[href^='/dev/mail/']").AllAsync())
            if (await mail.GetAttributeAsync("href") is { } address && (kind is null || (await site.Http.GetStringAsync(address)).Contains(kind, StringComparison.Ordinal)))
            {
                await GoAsync(address);
                return;
            }
        throw new InvalidOperationException($"Among the newest mails of \"{search}\" none has {kind ?? "come"}.");
    }

    private async Task ComeAsync(Func<Task> go)
    {
        await go();
        await gaze.LookAsync(page);
    }
}
