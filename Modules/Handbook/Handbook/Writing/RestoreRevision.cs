using Foundation;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Writing;

/// <summary>An older revision's words become the newest revision. Nothing in between is lost.</summary>
/// <param name="Seen">The newest revision that was on the page.</param>
public sealed record RestoreRevision(Guid ChapterId, int Number, int Seen, string Why);

public static class RestoreRevisionHandler
{
    public static async Task<SaveOutcome> Handle(RestoreRevision command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var chapter = await db.Chapters.SingleOrDefaultAsync(c => c.Id == command.ChapterId, ct);
        var older = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.ChapterId == command.ChapterId && r.Number == command.Number, ct);
        if (chapter is null || older is null)
            return new SaveOutcome.NotFound();
        if (chapter.Head != command.Seen)
            return new SaveOutcome.Stale(chapter.Head);
        var head = await db.Revisions.AsNoTracking().SingleAsync(r => r.ChapterId == chapter.Id && r.Number == chapter.Head, ct);
        if (head.Wording == older.Wording)
            return new SaveOutcome.Unchanged();
        db.Revisions.Add(chapter.Write(older.Wording, command.Why, Act.Of(sender, clock), restored: older.Number));
        return new SaveOutcome.Saved(chapter.Head);
    }
}
