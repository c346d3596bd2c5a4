using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Registering;

/// <summary>Changes a person's details.</summary>
/// <param name="Version">What the form was filled in on: somebody may have changed the person since.</param>
public sealed record ChangeExpert(Guid ExpertId, int Version, ExpertDetails Details);

public abstract record Change
{
    public sealed record Done : Change;

    public sealed record NotThere : Change;

    public sealed record HasLeft : Change;

    public sealed record Refused(SameContact Same) : Change;

    /// <summary>Somebody else was faster: what is there now, and what the form would change in it.</summary>
    public sealed record Stale(int Version, ExpertDetails Now, IReadOnlyList<string> Differences) : Change;
}

public static class ChangeExpertHandler
{
    public static async Task<(Change, Cascade?)> Handle(
        ChangeExpert command, RecruitmentDb db, Vault vault, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
        {
            return (new Change.NotThere(), null);
        }

        if (expert.HasLeft)
        {
            return (new Change.HasLeft(), null);
        }

        if (expert.Version != command.Version)
        {
            var current = expert.Details(vault);
            return (new Change.Stale(expert.Version, current, command.Details.InOrder().DifferencesFrom(current)), null);
        }

        if (await SameContact.FindAsync(db, command.Details, except: expert.Id, ct) is { } same)
        {
            return (new Change.Refused(same), null);
        }

        var now = clock.GetCurrentInstant();
        var changed = expert.Change(command.Details, vault, now);
        foreach (var field in changed)
        {
            privacy.Changed(expert.Id, "recruitment." + field);
        }

        if (changed.Count == 0)
        {
            return (new Change.Done(), null);
        }

        // Training done elsewhere may be the last step.
        return (new Change.Done(), expert.IsJoining ? [expert.TellFacts(vault, now), new ActivateIfReady(expert.Id)] : [expert.TellFacts(vault, now)]);
    }
}
