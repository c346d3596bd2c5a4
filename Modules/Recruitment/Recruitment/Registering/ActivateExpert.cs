using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Registering;

/// <summary>The coordinator takes somebody accepted into use before all three steps are done, and writes why. With all three done it happens by itself.</summary>
public sealed record ActivateExpert(Guid ExpertId, string Reason);

public enum Activation { Done, NotThere, Already, ReasonMissing }

public static class ActivateExpertHandler
{
    public static async Task<(Activation, ExpertActivated?)> Handle(
        ActivateExpert command, RecruitmentDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { } expert)
            return (Activation.NotThere, null);
        if (!expert.IsJoining)
            return (Activation.Already, null);
        if (string.IsNullOrWhiteSpace(command.Reason) || command.Reason.Length > ActivationRecord.MaxReason)
            return (Activation.ReasonMissing, null);
        var by = By.Now(sender, clock);
        privacy.Changed(expert.Id, "recruitment.activated");
        db.ActivationRecords.Add(ActivationRecord.Decided(expert.Id, command.Reason.Trim(), by));
        return (Activation.Done, expert.Activate(vault, by.At));
    }
}
