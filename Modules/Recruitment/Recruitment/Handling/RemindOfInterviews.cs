using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Handling;

/// <summary>Sweep: interviews within a day of which the applicant has not been reminded.</summary>
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
        return letters;
    }
}
