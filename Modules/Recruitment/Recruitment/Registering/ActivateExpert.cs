using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Registering;

/// <summary>Somebody accepted is ready: from now on they can be asked.</summary>
public sealed record ActivateExpert(Guid ExpertId);

public enum Activation { Done, NotThere, Already }

public static class ActivateExpertHandler
{
    public static async Task<(Activation, ExpertActivated?)> Handle(ActivateExpert command, RecruitmentDb db, Vault vault, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { } expert)
            return (Activation.NotThere, null);
        if (!expert.IsJoining)
            return (Activation.Already, null);
        privacy.Changed(expert.Id, "recruitment.activated");
        return (Activation.Done, expert.Activate(vault, clock.GetCurrentInstant()));
    }
}
