using Fees.Contracts;
using Handbook.Data;
using Handbook.Rendering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Listening;

/// <summary>The board has decided on fees: the new table waits as a proposed change, for the coordinator to look at. It never changes the handbook by itself.</summary>
public static class RecommendationDecidedHandler
{
    public static async Task Handle(RecommendationDecided told, HandbookDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var block = await db.Chapters.SingleOrDefaultAsync(c => c.Kind == ChapterKind.Block && c.Slug == LiveBlocks.FeeTable, ct);
        if (block is null)
        {
            db.Chapters.Add(block = new Chapter(Guid.CreateVersion7(), ChapterKind.Block, LiveBlocks.FeeTable, 1));
            db.Revisions.Add(block.Write(new Wording(Say("fees.block"), Say("fees.none"), ""), Say("fees.block-made"), new Act(now, null, Say("programme"))));
        }
        foreach (var older in await db.ProposedChanges.Where(c => c.ChapterId == block.Id && c.SettledAt == null).ToListAsync(ct))
            older.PutAside(new Act(now, null, Say("programme"))); // the newer table takes its place
        var text = FeeTable.Of(told);
        if (await db.Revisions.AnyAsync(r => r.ChapterId == block.Id && r.Number == block.Head && r.Text == text, ct))
            return;
        db.ProposedChanges.Add(new ProposedChange(block.Id, text, Say("fees.changed", told.Body, FeeTable.Date(told.DecidedOn)), now));
    }

    private static string Say(string key, params object?[] values) => HandbookTexts.T.Say("fi", key, values);
}
