using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Data;
using Recruitment.Handling;

namespace Recruitment.Inviting;

/// <summary>
/// What becomes of invitations when something around them changes: the interview moves or is not held, the expert leaves, somebody is erased. Works in the
/// handler's transaction; an accepted invitation and the expert's reserved time come and go together.
/// </summary>
public sealed class Invitations(RecruitmentDb db, Ledger ledger, Vault vault, Organisation organisation, IClock clock)
{
    /// <summary>Who may be asked: active experts who are here and have no pause. Whether they have signed the pledge is asked for the day of the interview.</summary>
    internal static IQueryable<Expert> Askable(RecruitmentDb db) => db.Experts.Where(e => e.Role == ExpertRoles.Expert && e.ActivatedAt != null && e.ErasedAt == null
        && e.Departures.All(d => d.ReturnedAt != null) && e.Pauses.All(p => p.EndedAt != null));

    /// <summary>Who may hear what an applicant tells: on that day their pledge of confidentiality holds.</summary>
    internal static IQueryable<Guid> Pledged(RecruitmentDb db, LocalDate day) =>
        db.Signatures.Where(s => s.Kind == AgreementKind.Pledge && s.From <= day && (s.Until == null || s.Until >= day)).Select(s => s.ExpertId);

    /// <summary>Another time is agreed: who was asked or comes is asked again, and their time is free again.</summary>
    public async Task<Cascade> MoveAsync(Application application, InterviewTime before, InterviewTime time, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var told = new Cascade();
        foreach (var (invitation, expert) in await LiveAsync(i => i.ApplicationId == application.Id, ct))
        {
            if (invitation.State == InvitationState.Declined)
            {
                invitation.MoveTo(time);
                continue;
            }

            var came = await ReleaseAsync(invitation, ct);
            invitation.Ask(time, now);
            if (expert.Email is not null)
                told.Add(new InvitationLetters(invitation, expert, application, vault, organisation, now).Moved(before, time, came));
        }

        return told;
    }

    /// <summary>The interview that was ahead is not held.</summary>
    public Task<Cascade> EndAsync(Application application, CancellationToken ct) => EndAsync(i => i.ApplicationId == application.Id, tell: true, ct);

    /// <summary>The expert leaves. No letter: the register says goodbye.</summary>
    public Task<Cascade> EndOfAsync(Expert expert, CancellationToken ct) => EndAsync(i => i.ExpertId == expert.Id, tell: false, ct);

    /// <summary>Nothing of them is left; who would have come to an interview ahead is told first.</summary>
    public async Task<Cascade> ForgetAsync(IReadOnlyCollection<Guid> applications, CancellationToken ct)
    {
        var told = await EndAsync(i => applications.Contains(i.ApplicationId), tell: true, ct);
        await RemoveAsync(await db.InterviewInvitations.Where(i => applications.Contains(i.ApplicationId)).ToListAsync(ct), ct);
        return told;
    }

    /// <summary>All invitations of an expert who is erased.</summary>
    public async Task ForgetOfAsync(Guid expert, CancellationToken ct) => await RemoveAsync(await db.InterviewInvitations.Where(i => i.ExpertId == expert).ToListAsync(ct), ct);

    /// <returns>Whether there was anything to give back.</returns>
    internal async Task<bool> ReleaseAsync(InterviewInvitation invitation, CancellationToken ct)
    {
        if (invitation.State != InvitationState.Accepted)
            return false;
        await ledger.ReleaseAsync(invitation.ExpertId, invitation.Owner, ct);
        return true;
    }

    private async Task<Cascade> EndAsync(System.Linq.Expressions.Expression<Func<InterviewInvitation, bool>> which, bool tell, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var told = new Cascade();
        foreach (var (invitation, expert) in await LiveAsync(which, ct))
        {
            var time = await db.InterviewTimes.SingleAsync(t => t.Id == invitation.TimeId, ct);
            if (time.StartsAt <= now)
                continue; // it has been held: who was there stays known
            var (wasAsked, came) = (invitation.State != InvitationState.Declined, await ReleaseAsync(invitation, ct));
            invitation.End();
            if (tell && wasAsked && expert.Email is not null)
                told.Add(InvitationLetters.Ended(invitation, expert, time, came, organisation, now));
        }

        return told;
    }

    private async Task<IEnumerable<(InterviewInvitation, Expert)>> LiveAsync(System.Linq.Expressions.Expression<Func<InterviewInvitation, bool>> which, CancellationToken ct) =>
        (await db.InterviewInvitations.Where(which).Where(i => i.State != InvitationState.Ended)
            .Join(db.Experts, i => i.ExpertId, e => e.Id, (invitation, expert) => new { invitation, expert }).OrderBy(one => one.invitation.Id).ToListAsync(ct))
        .Select(one => (one.invitation, one.expert));

    private async Task RemoveAsync(List<InterviewInvitation> invitations, CancellationToken ct)
    {
        foreach (var invitation in invitations)
            await ReleaseAsync(invitation, ct);
        db.InterviewInvitations.RemoveRange(invitations);
    }
}
