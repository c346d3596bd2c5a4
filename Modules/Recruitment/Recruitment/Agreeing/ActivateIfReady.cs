using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>
/// One of the three steps is done: training, agreement or pledge. Whichever comes last finds the other two. It is a message of its own, so that of steps done at
/// the same moment the later look sees both.
/// </summary>
public sealed record ActivateIfReady(Guid ExpertId);

public static class ActivateIfReadyHandler
{
    public static async Task<Cascade?> Handle(
        ActivateIfReady told, RecruitmentDb db, Vault vault, PrivacyLog privacy, Organisation organisation, IClock clock, CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(e => e.Id == told.ExpertId, ct) is not { IsJoining: true } expert)
            return null;
        var now = clock.GetCurrentInstant();
        var readiness = await Readiness.OfAsync(db, expert, Helsinki.Date(now), ct);
        if (!readiness.IsComplete)
            return null;
        privacy.Changed(expert.Id, "recruitment.activated");
        db.ActivationRecords.Add(ActivationRecord.ByItself(expert.Id, readiness.Agreement.Signature!.Id, readiness.Pledge.Signature!.Id, now));
        var cascade = new Cascade { expert.Activate(vault, now) };
        if (expert.Email is not null)
            cascade.Add(AgreementLetters.Active(expert, organisation, now));
        return cascade;
    }
}
