using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Pausing;

/// <summary>Sweep: ends every pause whose last day is behind us. A missed night is caught up; running twice does nothing twice.</summary>
public sealed record EndPassedPauses;

public static class EndPassedPausesHandler
{
    public const int AtOnce = 200;

    public static async Task<Cascade> Handle(
        EndPassedPauses _, RecruitmentDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var today = Helsinki.Date(clock.GetCurrentInstant());
        var due = db.Pauses.Where(pause => pause.EndedAt == null && pause.Until < today).OrderBy(pause => pause.Until).ThenBy(pause => pause.Id).Take(AtOnce);
        var ids = await due.Select(pause => pause.ExpertId).ToListAsync(ct);
        var experts = await db.People.Where(e => ids.Contains(e.Id)).ToListAsync(ct);

        var told = new Cascade();
        foreach (var expert in experts)
        {
            privacy.Changed(expert.Id, "recruitment.resumed");
            told.Add(expert.Resume(vault, By.Now(sender, clock)));
        }

        if (ids.Count == AtOnce)
        {
            told.Add(new EndPassedPauses());
        }

        return told;
    }
}
