using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Handling;

/// <summary>The interview is held: notes and what is recommended. Written again, both stay.</summary>
public sealed record RecordInterview(Guid ApplicationId, string Notes);

public static class RecordInterviewHandler
{
    public static async Task<Handled> Handle(RecordInterview command, RecruitmentDb db, Vault vault, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Applications.Include(a => a.Steps).SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct) is not { } application)
            return Handled.NotThere;
        if (!application.IsOngoing)
            return Handled.NotNow;
        application.Move(ApplicationStage.Interviewed, By.Now(sender, clock), vault.Seal(command.Notes));
        return Handled.Done;
    }
}
