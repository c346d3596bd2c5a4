using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>The draft becomes the next version, for good.</summary>
/// <param name="Version">Of the draft that was looked over.</param>
public sealed record PublishAgreementText(AgreementKind Kind, int Version);

public enum TextPublished
{
    Done,

    /// <summary>Published already, or written on since.</summary>
    Stale,

    /// <summary>It would come into use before the version it follows.</summary>
    TooEarly,
}

public static class PublishAgreementTextHandler
{
    public static async Task<TextPublished> Handle(PublishAgreementText command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.AgreementDrafts.SingleOrDefaultAsync(d => d.Kind == command.Kind, ct) is not { } draft || draft.Version != command.Version)
            return TextPublished.Stale;
        var last = await db.AgreementTexts.AsNoTracking().Where(t => t.Kind == command.Kind).OrderByDescending(t => t.Number).FirstOrDefaultAsync(ct);
        if (last is not null && draft.InUseFrom < last.InUseFrom)
            return TextPublished.TooEarly;
        db.AgreementTexts.Add(AgreementText.Publish(command.Kind, (last?.Number ?? 0) + 1, draft.Fi, draft.En, draft.Months, draft.InUseFrom, By.Now(sender, clock)));
        db.AgreementDrafts.Remove(draft);
        return TextPublished.Done;
    }
}
