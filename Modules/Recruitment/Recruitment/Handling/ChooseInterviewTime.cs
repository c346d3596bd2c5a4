using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Handling;

/// <summary>One of the offered times suits. Said twice it holds once; another one moves the interview.</summary>
/// <param name="Token">The applicant's own secret; null when the coordinator records what was said on the phone.</param>
public sealed record ChooseInterviewTime(Guid ApplicationId, Guid TimeId, string? Token);

public static class ChooseInterviewTimeHandler
{
    public static async Task<(Handled, Cascade?)> Handle(
        ChooseInterviewTime command, RecruitmentDb db, Invitations invitations, Vault vault, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        if (application is null || command.Token is not null && Secret.Hash(command.Token) != application.TokenHash)
            return (Handled.NotThere, null);
        var times = await db.InterviewTimes.Where(t => t.ApplicationId == application.Id).ToListAsync(ct);
        if (times.SingleOrDefault(time => time.Id == command.TimeId) is not { } chosen)
            return (Handled.NotThere, null);
        if (chosen.AgreedFor is not null)
            return (Handled.Done, null);
        if (application.Stage != ApplicationStage.Interview || chosen.StartsAt <= now)
            return (Handled.NotNow, null);
        var told = new Cascade();
        if (times.SingleOrDefault(time => time.AgreedFor is not null) is { } before)
        {
            before.LetGo();
            if (application.Email is not null)
                told.Add(InterviewLetters.Moved(application, before, organisation, now));
            told.AddRange(await invitations.MoveAsync(application, before, chosen, ct));
        }
        chosen.Agree();
        if (application.Email is not null)
            told.Add(InterviewLetters.Agreed(application, chosen, vault, organisation, now));
        return (Handled.Done, told);
    }
}
