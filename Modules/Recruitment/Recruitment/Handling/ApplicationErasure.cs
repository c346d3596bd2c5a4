using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Handling;

/// <summary>Erases applications with their interview times and the invitations to them. A draft was never sent and leaves nothing; of the others the stages stay, for the counts.</summary>
internal static class ApplicationErasure
{
    /// <param name="applications">With their steps, to be changed.</param>
    /// <returns>What experts hear who would have come to an interview.</returns>
    public static async Task<Cascade> EraseAsync(RecruitmentDb db, Vault vault, Invitations invitations, IReadOnlyCollection<Application> applications, CancellationToken ct)
    {
        var ids = applications.Select(application => application.Id).ToList();
        var told = await invitations.ForgetAsync(ids, ct);
        db.InterviewTimes.RemoveRange(await db.InterviewTimes.Where(time => ids.Contains(time.ApplicationId)).ToListAsync(ct));
        foreach (var application in applications)
            if (application.Stage == ApplicationStage.Draft)
                db.Applications.Remove(application);
            else
                application.Erase(vault);
        return told;
    }
}
