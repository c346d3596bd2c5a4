using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Handling;

/// <summary>The interview is held: notes and what is recommended. Written again, both stay.</summary>
public sealed record RecordInterview(Guid ApplicationId, string Notes);

public static class RecordInterviewHandler
{
    public static async Task<(Handled, Cascade?)> Handle(RecordInterview command, RecruitmentDb db, Invitations invitations, Vault vault, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Applications.Include(a => a.Steps).SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct) is not { } application)
            return (Handled.NotThere, null);
        if (!application.IsOngoing)
            return (Handled.NotNow, null);
        application.Move(ApplicationStage.Interviewed, By.Now(sender, clock), vault.Seal(command.Notes));
        // Held before its time: nobody comes then any more.
        return (Handled.Done, await invitations.EndAsync(application, ct));
    }
}
