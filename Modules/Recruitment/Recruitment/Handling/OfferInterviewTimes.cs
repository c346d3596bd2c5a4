using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Handling;

/// <summary>The coordinator offers times for the interview; the applicant chooses one of them.</summary>
public sealed record OfferInterviewTimes(Guid ApplicationId, IReadOnlyList<OfferedTime> Times);

public sealed record OfferedTime(LocalDate Date, LocalTime Start, LocalTime End, string Place);

public enum Handled { Done, NotThere, NotNow }

public static class OfferInterviewTimesHandler
{
    public static async Task<(Handled, Cascade?)> Handle(
        OfferInterviewTimes command, RecruitmentDb db, Vault vault, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        if (await db.Applications.Include(a => a.Steps).SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct) is not { } application)
            return (Handled.NotThere, null);
        if (!application.IsOngoing)
            return (Handled.NotNow, null);
        var now = clock.GetCurrentInstant();
        var known = await db.InterviewTimes.Where(t => t.ApplicationId == application.Id && t.StartsAt > now).ToListAsync(ct);
        foreach (var offered in command.Times.Where(offered => !known.Any(time => time.Date == offered.Date && time.Start == offered.Start)))
        {
            var time = new InterviewTime(application.Id, offered.Date, offered.Start, offered.End, offered.Place, now);
            known.Add(time);
            db.InterviewTimes.Add(time);
        }
        if (application.Stage != ApplicationStage.Interview)
            application.Move(ApplicationStage.Interview, By.Now(sender, clock));
        return (Handled.Done, application.Email is null ? [] : [InterviewLetters.Offered(application, known.Where(time => time.AgreedFor is null), vault, organisation, now)]);
    }
}
