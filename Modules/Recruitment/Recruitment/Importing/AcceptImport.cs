using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Importing;

/// <summary>Somebody has seen the preview and wants it in the register. The work goes on in the background.</summary>
public sealed record AcceptImport(Guid ImportId);

public enum ImportDecision { Done, NotThere, AlreadyDecided }

public static class AcceptImportHandler
{
    public static async Task<(ImportDecision, TakeInChunk?)> Handle(AcceptImport command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == command.ImportId, ct);
        if (import is null)
        {
            return (ImportDecision.NotThere, null);
        }

        if (import.State != Import.Stage.Preview)
        {
            return (ImportDecision.AlreadyDecided, null);
        }

        import.Accept(By.Now(sender, clock));
        return (ImportDecision.Done, new TakeInChunk(import.Id, sender.PersonId, sender.Name, sender.Role));
    }
}
