using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;

namespace Recruitment.Handling;

/// <summary>Applications that the coordinator acts on next, for the first page.</summary>
internal static class WaitingApplications
{
    public static async Task<IReadOnlyList<Waiting>> OfAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator)
            return [];
        var count = await services.GetRequiredService<RecruitmentDb>().Applications.CountAsync(a => a.Stage == ApplicationStage.Received || a.Stage == ApplicationStage.Interviewed, ct);
        return count == 0 ? [] : [new Waiting(RecruitmentTexts.T[count == 1 ? "desk.application" : "desk.applications", count], "/recruitment")];
    }
}
