using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using NodaTime;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Handling;

/// <summary>How long an application that led to nothing is kept. There is no default: the county decides it, with a date, before live use.</summary>
/// <param name="ApplicationDays">Days after it was declined, withdrawn or last touched as a draft; null while nothing is decided.</param>
public sealed record RetentionSettings(int? ApplicationDays)
{
    /// <exception cref="InvalidOperationException">The setting is not a number of days from 1 to 3650.</exception>
    public static RetentionSettings From(IConfiguration settings) => new(RetentionPeriod.Days(settings, "Recruitment:Retention:ApplicationDays"));
}

/// <summary>Sweep: erases declined and withdrawn applications, and drafts nobody goes on with, once the set time has passed.</summary>
public sealed record EraseEndedApplications;

public static class EraseEndedApplicationsHandler
{
    private const int AtOnce = 500;

    public static async Task<Cascade?> Handle(EraseEndedApplications _, RecruitmentDb db, Vault vault, Invitations invitations, RetentionSettings settings, IClock clock, CancellationToken ct)
    {
        if (settings.ApplicationDays is not { } days)
            return null;
        var before = clock.GetCurrentInstant() - Duration.FromDays(days);
        var due = await db.Applications.Include(a => a.Steps)
            .Where(a => (a.Stage == ApplicationStage.Declined || a.Stage == ApplicationStage.Withdrawn || a.Stage == ApplicationStage.Draft) && a.StageSince < before
                && (a.Answers != null || a.Stage == ApplicationStage.Draft))
            .OrderBy(a => a.StageSince).Take(AtOnce).ToListAsync(ct);
        return await ApplicationErasure.EraseAsync(db, vault, invitations, due, ct);
    }
}
