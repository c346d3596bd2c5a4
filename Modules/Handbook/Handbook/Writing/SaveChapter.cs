using Foundation;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Writing;

/// <summary>Saves a text as its next revision; the first saving makes the chapter.</summary>
/// <param name="Seen">The number of the revision that the writer had before them, 0 for a new text: what somebody else saved meanwhile is not written over.</param>
public sealed record SaveChapter(Guid Id, ChapterKind Kind, string Slug, Wording Wording, string Why, int Seen, LocalDate? ReviewBy);

public abstract record SaveOutcome
{
    private SaveOutcome() { }

    public sealed record Saved(int Number) : SaveOutcome;
    /// <summary>The words are as they were: no revision is made of nothing.</summary>
    public sealed record Unchanged : SaveOutcome;
    /// <summary>Somebody saved meanwhile; nothing was written.</summary>
    public sealed record Stale(int Head) : SaveOutcome;
    public sealed record SlugTaken : SaveOutcome;
    public sealed record NotFound : SaveOutcome;
}

public static class SaveChapterHandler
{
    public static async Task<SaveOutcome> Handle(SaveChapter command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var chapter = await db.Chapters.SingleOrDefaultAsync(c => c.Id == command.Id, ct);
        if (chapter is null)
        {
            if (command.Seen > 0)
                return new SaveOutcome.NotFound();
            if (await db.Chapters.AnyAsync(c => c.Kind == command.Kind && c.Slug == command.Slug, ct))
                return new SaveOutcome.SlugTaken();
            var last = await db.Chapters.Where(c => c.Kind == command.Kind).MaxAsync(c => (int?)c.Position, ct) ?? 0;
            db.Chapters.Add(chapter = new Chapter(command.Id, command.Kind, command.Slug, last + 1));
        }
        if (chapter.Head != command.Seen)
            return new SaveOutcome.Stale(chapter.Head);
        chapter.ReviewAgain(command.ReviewBy);
        var head = await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.ChapterId == chapter.Id && r.Number == chapter.Head, ct);
        if (head?.Wording == command.Wording)
            return new SaveOutcome.Unchanged();
        db.Revisions.Add(chapter.Write(command.Wording, command.Why, Act.Of(sender, clock)));
        return new SaveOutcome.Saved(chapter.Head);
    }
}
