using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Leaving;

/// <summary>The person leaves the programme: nobody asks them any more.</summary>
public sealed record LeaveRegister(Guid ExpertId);

public abstract record LeavingOutcome
{
    public sealed record Done : LeavingOutcome;

    public sealed record NotThere : LeavingOutcome;

    /// <summary>Nothing to do: the person has left already, or is here already.</summary>
    public sealed record Already : LeavingOutcome;

    public sealed record Refused(Registering.SameContact Same) : LeavingOutcome;
}

public static class LeaveRegisterHandler
{
    public static async Task<(LeavingOutcome, ExpertLeft?)> Handle(
        LeaveRegister command, RecruitmentDb db, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
        {
            return (new LeavingOutcome.NotThere(), null);
        }

        if (expert.HasLeft)
        {
            return (new LeavingOutcome.Already(), null);
        }

        privacy.Changed(expert.Id, "recruitment.left");
        return (new LeavingOutcome.Done(), expert.Leave(By.Now(sender, clock)));
    }
}
