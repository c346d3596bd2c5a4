using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Registering;

namespace Recruitment.Leaving;

/// <summary>Somebody who had left is in the programme again.</summary>
public sealed record ReturnToRegister(Guid ExpertId);

public static class ReturnToRegisterHandler
{
    public static async Task<(LeavingOutcome, Cascade?)> Handle(
        ReturnToRegister command, RecruitmentDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null || expert.IsErased)
        {
            return (new LeavingOutcome.NotThere(), null);
        }

        if (!expert.HasLeft)
        {
            return (new LeavingOutcome.Already(), null);
        }

        if (await SameContact.FindAsync(db, expert.Details(vault), except: expert.Id, ct) is { } same)
        {
            return (new LeavingOutcome.Refused(same), null);
        }

        privacy.Changed(expert.Id, "recruitment.returned");
        return (new LeavingOutcome.Done(), [expert.Return(vault, By.Now(sender, clock))]);
    }
}
