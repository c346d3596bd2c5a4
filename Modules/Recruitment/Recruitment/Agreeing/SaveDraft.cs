using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>Keeps the next version while it is being written.</summary>
/// <param name="Version">Of the draft that was on the page; 0 when there was none.</param>
public sealed record SaveAgreementDraft(AgreementKind Kind, int Version, DraftFacts Facts);

public enum DraftSaved { Done, Stale }

public static class SaveAgreementDraftHandler
{
    public static async Task<DraftSaved> Handle(SaveAgreementDraft command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var draft = await db.AgreementDrafts.SingleOrDefaultAsync(d => d.Kind == command.Kind, ct);
        if ((draft?.Version ?? 0) != command.Version)
            return DraftSaved.Stale;
        if (draft is null)
            db.AgreementDrafts.Add(draft = new AgreementDraft(command.Kind));
        draft.Write(command.Facts.Fi, command.Facts.En, command.Facts.Months, command.Facts.InUseFrom, By.Now(sender, clock));
        return DraftSaved.Done;
    }
}
