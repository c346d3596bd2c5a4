using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Applying;

/// <summary>Somebody begins an application on the public page.</summary>
/// <param name="Campaign">The campaign's own address part; null for "I am interested" without one.</param>
/// <param name="Source">What the link said of where it was found; kept only when the campaign knows it.</param>
public sealed record StartApplication(string? Campaign, string? Source, string Language);

/// <param name="Token">The secret of the application's address, or null when the campaign takes none.</param>
public sealed record ApplicationStarted(string? Token);

public static class StartApplicationHandler
{
    public static async Task<ApplicationStarted> Handle(StartApplication command, RecruitmentDb db, Vault vault, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var campaign = command.Campaign is null ? null : await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Slug == command.Campaign, ct);
        if (command.Campaign is not null && campaign?.IsOpen(now) != true)
            return new ApplicationStarted(null);
        var token = Secret.New();
        var source = campaign is not null && command.Source is not null && campaign.Sources.Contains(command.Source) ? command.Source : null;
        db.Applications.Add(new Application(token, vault, campaign?.Id, source, Application.OnWeb, command.Language, now));
        return new ApplicationStarted(token);
    }
}
