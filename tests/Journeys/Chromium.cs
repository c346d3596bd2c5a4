using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Journeys.Chromium))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Journeys;

/// <summary>One browser for all journeys, the system's own; the one without windows where it is installed, it needs a third less of the machine. Each person gets a context of their own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Program = new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser, or a skipped test where there is none.</summary>
    public async Task<IBrowser> OpenAsync()
    {
        Assert.SkipWhen(Program is null, "No Chromium: neither chromium-headless-shell nor chromium is installed.");
        playwright ??= await Playwright.CreateAsync();
        return browser ??= await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--disable-gpu", "--disable-software-rasterizer"],
        });
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
