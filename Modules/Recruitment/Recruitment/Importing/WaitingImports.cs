using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;

namespace Recruitment.Importing;

/// <summary>Previews that nobody has decided on, for the coordinator's first page.</summary>
internal static class WaitingImports
{
    public static async Task<IReadOnlyList<Waiting>> OfAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator)
        {
            return [];
        }

        var waiting = await services.GetRequiredService<RecruitmentDb>().Imports.Where(import => import.State == Import.Stage.Preview)
            .OrderByDescending(import => import.UploadedAt).Select(import => new { import.Id, import.FileName }).Take(5).ToListAsync(ct);
        return [.. waiting.Select(import => new Waiting(RecruitmentTexts.T["desk.import", import.FileName], $"/register/imports/{import.Id}"))];
    }
}
