using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Applying;

/// <summary>The applicant does not want to go on. Nobody asks why.</summary>
public sealed record WithdrawApplication(string Token);

public enum Withdrawal { Done, NotThere, TooLate }

public static class WithdrawApplicationHandler
{
    public static async Task<(Withdrawal, Cascade?)> Handle(WithdrawApplication command, RecruitmentDb db, Invitations invitations, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var hash = Secret.Hash(command.Token);
        if (await db.Applications.Include(a => a.Steps).SingleOrDefaultAsync(a => a.TokenHash == hash, ct) is not { } application)
            return (Withdrawal.NotThere, null);
        if (application.Stage == ApplicationStage.Withdrawn)
            return (Withdrawal.Done, null);
        if (!application.CanBeWithdrawn)
            return (Withdrawal.TooLate, null);
        var wasSent = application.Stage != ApplicationStage.Draft;
        var now = clock.GetCurrentInstant();
        var agreed = await db.InterviewTimes.SingleOrDefaultAsync(t => t.AgreedFor == application.Id, ct);
        agreed?.LetGo();
        application.Move(ApplicationStage.Withdrawn, new By(null, application.Name, now));
        return (Withdrawal.Done, wasSent ? [.. ApplicantLetters.Withdrawn(application, agreed, organisation, now), .. await invitations.EndAsync(application, ct)] : null);
    }
}
