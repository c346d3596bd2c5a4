using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Handling;

/// <summary>Sweep: interviews within a day of which the applicant, or an expert who comes along, has not been reminded.</summary>
public sealed record RemindOfInterviews;

public static class RemindOfInterviewsHandler
{
    private static readonly Duration Ahead = Duration.FromHours(24);
    private const int AtOnce = 200;

    public static async Task<Cascade> Handle(RemindOfInterviews _, RecruitmentDb db, Vault vault, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var until = now + Ahead;
        var due = await (from time in db.InterviewTimes
                         join application in db.Applications on time.ApplicationId equals application.Id
                         where time.AgreedFor != null && time.RemindedAt == null && time.StartsAt > now && time.StartsAt <= until && application.Email != null
                         orderby time.StartsAt
                         select new { time, application }).Take(AtOnce).ToListAsync(ct);
        var letters = new Cascade();
        foreach (var one in due)
        {
            one.time.Remind(now);
            letters.Add(InterviewLetters.Reminder(one.application, one.time, vault, organisation, now));
        }
        letters.AddRange(await ToExpertsAsync(db, vault, organisation, now, ct));
        return letters;
    }

    private static async Task<IEnumerable<object>> ToExpertsAsync(RecruitmentDb db, Vault vault, Organisation organisation, Instant now, CancellationToken ct)
    {
        var until = now + Ahead;
        var due = await (from invitation in db.InterviewInvitations
                         join time in db.InterviewTimes on invitation.TimeId equals time.Id
                         join application in db.Applications on invitation.ApplicationId equals application.Id
                         join expert in db.Experts on invitation.ExpertId equals expert.Id
                         where invitation.State == InvitationState.Accepted && invitation.RemindedAt == null && time.StartsAt > now && time.StartsAt <= until && expert.Email != null
                         orderby time.StartsAt
                         select new { invitation, time, application, expert }).Take(AtOnce).ToListAsync(ct);
        due.ForEach(one => one.invitation.Remind(now));
        return due.Select(one => new InvitationLetters(one.invitation, one.expert, one.application, vault, organisation, now).Reminder(one.time));
    }
}
