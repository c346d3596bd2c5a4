using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Data;
using Recruitment.Handling;

namespace Recruitment.Inviting;

/// <summary>Interviews that an expert is asked to or comes to, for their first page.</summary>
internal static class InvitationsDesk
{
    public static async Task<IReadOnlyList<Waiting>> OfAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (me.ExpertId is not { } expert)
            return [];
        var (db, now) = (services.GetRequiredService<RecruitmentDb>(), services.GetRequiredService<IClock>().GetCurrentInstant());
        var ahead = await (from invitation in db.InterviewInvitations.AsNoTracking()
                           join time in db.InterviewTimes on invitation.TimeId equals time.Id
                           where invitation.ExpertId == expert && time.StartsAt > now && (invitation.State == InvitationState.Asked || invitation.State == InvitationState.Accepted)
                           orderby time.StartsAt
                           select new { invitation, time }).Take(5).ToListAsync(ct);
        return [.. ahead.Select(one => one.invitation.State == InvitationState.Asked
            ? new Waiting(RecruitmentTexts.T["desk.interview-asked"], $"/my/interviews/{one.invitation.Id}", Helsinki.Say(one.invitation.AnswerBy, RecruitmentTexts.Language))
            : new Waiting(RecruitmentTexts.T["desk.interview-comes"], $"/my/interviews/{one.invitation.Id}", InterviewCalendar.Say(one.time, RecruitmentTexts.Language)))];
    }
}
