using Foundation;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;

namespace Recruitment.Inviting;

/// <summary>What must always hold between invitations and the calendar; the <c>check</c> command asks.</summary>
internal static class InvitationInvariants
{
    public static void AddTo(ModuleBuilder module) => module.Check("who comes along to an interview has its time reserved, and nobody else has",
        (services, ct) => TimeAsync(services.GetRequiredService<RecruitmentDb>(), services.GetRequiredService<FoundationDb>(), ct));

    private static async Task<IReadOnlyList<string>> TimeAsync(RecruitmentDb db, FoundationDb foundation, CancellationToken ct)
    {
        var reserved = await foundation.Reservations.AsNoTracking().Where(r => r.Owner.StartsWith(InterviewInvitation.OwnerPrefix)).Select(r => new { r.Owner, r.PersonId, r.StartsAt, r.EndsAt }).ToListAsync(ct);
        var coming = await (from invitation in db.InterviewInvitations.AsNoTracking()
                            join time in db.InterviewTimes on invitation.TimeId equals time.Id
                            where invitation.State == InvitationState.Accepted
                            select new { invitation, time }).ToListAsync(ct);
        var should = coming.Select(one => new { one.invitation.Owner, PersonId = one.invitation.ExpertId, one.time.StartsAt, EndsAt = Helsinki.At(one.time.Date, one.time.End) }).ToHashSet();
        return
        [
            .. should.Except(reserved).Take(100).Select(one => $"{one.Owner} is accepted but its time is not reserved."),
            .. reserved.Except(should).Take(100).Select(one => $"{one.Owner} has time reserved without being accepted."),
        ];
    }
}
