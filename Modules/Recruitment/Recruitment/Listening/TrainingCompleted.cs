using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Data;
using Training.Contracts;

namespace Recruitment.Listening;

/// <summary>A course that qualifies is completed: the person is qualified, and the other modules hear it as any other change. Of somebody on the way it may be the last step. Somebody we do not know is of the county's staff.</summary>
public static class TrainingCompletedHandler
{
    /// <summary>The qualification that the register asks about.</summary>
    public const string Expert = "kokemusasiantuntija";

    public static async Task<Cascade?> Handle(TrainingCompleted told, RecruitmentDb db, Vault vault, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        if (told.Qualification != Expert || await db.People.SingleOrDefaultAsync(e => e.Id == told.PersonId, ct) is not { HasLeft: false } expert)
        {
            return null;
        }

        var now = clock.GetCurrentInstant();
        var changed = expert.Change(expert.Details(vault) with { Qualified = true }, vault, now);
        if (changed.Count == 0)
        {
            return null;
        }

        privacy.Changed(expert.Id, "recruitment.qualified");
        return expert.IsJoining ? [expert.TellFacts(vault, now), new AskForAgreements(expert.Id), new ActivateIfReady(expert.Id)] : [expert.TellFacts(vault, now)];
    }
}
