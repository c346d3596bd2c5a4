namespace Journeys;

/// <summary>One site for tests that do not disturb each other: starting one takes longer than most of them.</summary>
public sealed class SharedSite : IAsyncDisposable
{
    private Site? site;

    public async Task<Site> OpenAsync(Chromium chromium)
    {
        await chromium.OpenAsync();
        return site ??= await Site.StartAsync(takesMail: true);
    }

    public ValueTask DisposeAsync() => site?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>Journeys that share one site. Each takes the time as it finds it: what it arranges lies ahead of the clock.</summary>
[CollectionDefinition]
public sealed class OneSite : ICollectionFixture<SharedSite>;
