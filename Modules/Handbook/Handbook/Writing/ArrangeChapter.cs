using Handbook.Data;
using Microsoft.EntityFrameworkCore;

namespace Handbook.Writing;

/// <summary>One place up in the order of chapters.</summary>
public sealed record MoveChapterUp(Guid Id);

/// <summary>Leaves a chapter out of the next edition, or takes it back in. Its revisions stay.</summary>
public sealed record RetireChapter(Guid Id, bool Retired);

public enum ArrangeOutcome { Done, NotFound }

public static class MoveChapterUpHandler
{
    public static async Task<ArrangeOutcome> Handle(MoveChapterUp command, HandbookDb db, CancellationToken ct)
    {
        var all = await db.Chapters.Where(c => c.Kind == ChapterKind.Chapter).OrderBy(c => c.Position).ThenBy(c => c.Id).ToListAsync(ct);
        var at = all.FindIndex(c => c.Id == command.Id);
        if (at < 0)
            return ArrangeOutcome.NotFound;
        if (at > 0)
            (all[at - 1], all[at]) = (all[at], all[at - 1]);
        foreach (var (index, chapter) in all.Index())
            chapter.Place(index + 1);
        return ArrangeOutcome.Done;
    }
}

public static class RetireChapterHandler
{
    public static async Task<ArrangeOutcome> Handle(RetireChapter command, HandbookDb db, CancellationToken ct)
    {
        if (await db.Chapters.SingleOrDefaultAsync(c => c.Id == command.Id && c.Kind == ChapterKind.Chapter, ct) is not { } chapter)
            return ArrangeOutcome.NotFound;
        chapter.Retire(command.Retired);
        return ArrangeOutcome.Done;
    }
}
