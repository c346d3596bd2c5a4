using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Requesting;

/// <summary>The draft is not needed after all.</summary>
public sealed record DiscardDraft(Guid Id, Reach By);

public static class DiscardDraftHandler
{
    public static async Task<Writing> Handle(DiscardDraft command, BookingsDb db, CancellationToken ct)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == command.Id, ct);
        if (draft is null || !command.By.Covers(draft.UnitId))
            return new Writing.NotThere();
        db.Drafts.Remove(draft);
        return new Writing.Kept(draft.Id);
    }
}
