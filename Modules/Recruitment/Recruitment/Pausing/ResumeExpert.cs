using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Pausing;

/// <summary>The pause is over and the person can be asked again.</summary>
public sealed record ResumeExpert(Guid ExpertId);

public static class ResumeExpertHandler
{
    public static async Task<(PausingOutcome, ExpertActivated?)> Handle(
        ResumeExpert command, RecruitmentDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
        {
            return (PausingOutcome.NotThere, null);
        }

        if (expert.OpenPause is null)
        {
            return (PausingOutcome.NotPaused, null);
        }

        privacy.Changed(expert.Id, "recruitment.resumed");
        return (PausingOutcome.Done, expert.Resume(vault, By.Now(sender, clock)));
    }
}
