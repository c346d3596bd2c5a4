using Foundation;
using Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Host.SettingUp;

/// <summary>At start: says on every page and mail who runs this, or shows in the log how to set it up.</summary>
public sealed class FirstStart(IServiceScopeFactory scopes, Organisation organisation, SetUpCode code, ILogger<FirstStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var county = await scope.ServiceProvider.GetRequiredService<HostDb>().Counties.AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        if (county is not null)
            organisation.Is(county.Name, county.Mailbox, county.Phone);
        else
            log.LogWarning("Nobody has set this installation up yet. Open {Address} and give this code: {Code}", organisation.Link("/set-up"), code.Text);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
