using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Handling;

/// <summary>Erases applications with their interview times. A draft was never sent and leaves nothing; of the others the stages stay, for the counts.</summary>
internal static class ApplicationErasure
{
    /// <param name="applications">With their steps, to be changed.</param>
    public static async Task EraseAsync(RecruitmentDb db, Vault vault, IReadOnlyCollection<Application> applications, CancellationToken ct)
    {
        var ids = applications.Select(application => application.Id).ToList();
        db.InterviewTimes.RemoveRange(await db.InterviewTimes.Where(time => ids.Contains(time.ApplicationId)).ToListAsync(ct));
        foreach (var application in applications)
            if (application.Stage == ApplicationStage.Draft)
                db.Applications.Remove(application);
            else
                application.Erase(vault);
    }
}
