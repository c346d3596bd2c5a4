using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Inviting;

/// <summary>An expert comes to the interview or does not. Said twice it holds once; it may be changed until the interview begins.</summary>
/// <param name="TimeId">The time that the answer is about: a page that was opened before the interview moved answers nothing.</param>
public sealed record AnswerInterviewInvitation(Guid InvitationId, Guid TimeId, bool Comes);

public enum InvitationAnswered { Done, NotThere, NotNow, Moved, Busy }

public static class AnswerInterviewInvitationHandler
{
    public static async Task<(InvitationAnswered, Cascade?)> Handle(AnswerInterviewInvitation command, RecruitmentDb db, Invitations invitations, Ledger ledger, Vault vault,
        Organisation organisation, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.InterviewInvitations.SingleOrDefaultAsync(i => i.Id == command.InvitationId, ct) is not { } invitation
            || await db.People.SingleAsync(e => e.Id == invitation.ExpertId, ct) is not { HasLeft: false } expert)
            return (InvitationAnswered.NotThere, null);
        var now = clock.GetCurrentInstant();
        var application = await db.Applications.SingleAsync(a => a.Id == invitation.ApplicationId, ct);
        var time = await db.InterviewTimes.SingleAsync(t => t.Id == invitation.TimeId, ct);
        if (invitation.State == InvitationState.Ended || time.AgreedFor is null || time.StartsAt <= now || application.Stage != ApplicationStage.Interview)
            return (InvitationAnswered.NotNow, null);
        if (time.Id != command.TimeId)
            return (InvitationAnswered.Moved, null);
        if (invitation.State == (command.Comes ? InvitationState.Accepted : InvitationState.Declined))
            return (InvitationAnswered.Done, null);
        var recordedBy = sender.Role == Roles.Coordinator ? sender.Name : null;
        var told = new Cascade();
        if (command.Comes)
        {
            if (!await ledger.ReserveAsync(expert.Id, time.StartsAt, Helsinki.At(time.Date, time.End), invitation.Owner, ct))
                return (InvitationAnswered.Busy, null);
            invitation.Accept(now, recordedBy);
            if (expert.Email is not null)
                told.Add(new InvitationLetters(invitation, expert, application, vault, organisation, now).Comes(time));
        }
        else
        {
            var came = await invitations.ReleaseAsync(invitation, ct);
            invitation.Decline(now, recordedBy);
            if (came && expert.Email is not null)
                told.Add(InvitationLetters.ComesNot(invitation, expert, time, organisation, now));
        }

        if (recordedBy is null && InvitationLetters.ToCoordinator(invitation, organisation, now) is { } letter)
            told.Add(letter);
        return (InvitationAnswered.Done, told);
    }
}
