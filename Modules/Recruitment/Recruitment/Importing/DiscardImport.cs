using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Importing;

/// <summary>The preview was not what was wanted. The rows, which hold personal data, are removed; that the file was looked at is remembered.</summary>
public sealed record DiscardImport(Guid ImportId);

public static class DiscardImportHandler
{
    public static async Task<ImportDecision> Handle(DiscardImport command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == command.ImportId, ct);
        if (import is null)
        {
            return ImportDecision.NotThere;
        }

        if (import.State != Import.Stage.Preview)
        {
            return ImportDecision.AlreadyDecided;
        }

        import.Discard(By.Now(sender, clock));
        await db.ImportRows.Where(row => row.ImportId == import.Id).ExecuteDeleteAsync(ct);
        return ImportDecision.Done;
    }
}
