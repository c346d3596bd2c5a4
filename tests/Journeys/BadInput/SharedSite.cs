namespace Journeys.BadInput;

/// <summary>One site for tests that do not disturb each other: starting one takes longer than most of them.</summary>
public sealed class SharedSite : IAsyncDisposable
{
    private Site? site;

    public async Task<Site> OpenAsync(Chromium chromium)
    {
        await chromium.OpenAsync();
        return site ??= await Site.StartAsync();
    }

    public ValueTask DisposeAsync() => site?.DisposeAsync() ?? ValueTask.CompletedTask;
}
