using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Inviting;

/// <summary>The coordinator asks an expert to take part in the interview that is agreed. Who has said no can be asked again.</summary>
public sealed record InviteToInterview(Guid ApplicationId, Guid ExpertId);

public enum Invited
{
    Done,

    /// <summary>No interview is ahead.</summary>
    NotNow,

    /// <summary>Not an active expert of the register.</summary>
    NotActive,

    /// <summary>The pledge of confidentiality does not hold on that day.</summary>
    NoPledge,

    /// <summary>Asked already, or coming.</summary>
    Already,
}

public static class InviteToInterviewHandler
{
    public static async Task<(Invited, Cascade?)> Handle(InviteToInterview command, RecruitmentDb db, Vault vault, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.ApplicationId && a.Stage == ApplicationStage.Interview, ct);
        var time = await db.InterviewTimes.SingleOrDefaultAsync(t => t.AgreedFor == command.ApplicationId && t.StartsAt > now, ct);
        if (application is null || time is null)
            return (Invited.NotNow, null);
        if (await Invitations.Askable(db).SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { } expert)
            return (Invited.NotActive, null);
        if (!await Invitations.Pledged(db, time.Date).ContainsAsync(expert.Id, ct))
            return (Invited.NoPledge, null);
        var invitation = await db.InterviewInvitations.SingleOrDefaultAsync(i => i.ApplicationId == application.Id && i.ExpertId == expert.Id, ct);
        if (invitation is { State: InvitationState.Asked or InvitationState.Accepted })
            return (Invited.Already, null);
        if (invitation is null)
            db.InterviewInvitations.Add(invitation = new InterviewInvitation(application.Id, expert.Id, Secret.New(), vault));
        invitation.Ask(time, now);
        return (Invited.Done, expert.Email is null ? null : [new InvitationLetters(invitation, expert, application, vault, organisation, now).Invited(time)]);
    }
}
