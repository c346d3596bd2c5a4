using System.Security.Cryptography;
using Foundation;
using Foundation.Messaging;
using Handbook.Contracts;
using Handbook.Data;
using Handbook.Confirming;
using Handbook.Rendering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Publishing;

/// <summary>Makes one chapter of an approved edition ready for reading.</summary>
public sealed record RenderEditionChapter(Guid EditionId, Guid ChapterId);

/// <summary>Builds one file of it. The last one makes the edition public.</summary>
public sealed record BuildEditionFile(Guid EditionId, string Kind);

/// <summary>Asks again for what is missing: a step was parked and then dropped by somebody.</summary>
public sealed record ResumeEdition(Guid EditionId);

public static class ResumeEditionHandler
{
    public static async Task<(EditionOutcome, Cascade)> Handle(ResumeEdition command, HandbookDb db, CancellationToken ct)
    {
        if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == command.EditionId && e.State == EditionState.Building, ct) is not { } edition)
            return (new EditionOutcome.NotFound(), []);
        var left = await db.EditionChapters.Where(c => c.EditionId == edition.Id && c.Html == null).OrderBy(c => c.Position).Select(c => c.Id).ToListAsync(ct);
        return (new EditionOutcome.Done(), left.Count > 0
            ? [.. left.Select(chapter => new RenderEditionChapter(edition.Id, chapter))]
            : [.. EditionFile.Kinds.Select(kind => new BuildEditionFile(edition.Id, kind))]);
    }
}

/// <summary>Each step commits with the message that asked for it: killed anywhere, the building goes on where it was.</summary>
public static class RenderEditionChapterHandler
{
    public static async Task<Cascade> Handle(RenderEditionChapter command, HandbookDb db, CancellationToken ct)
    {
        var edition = await db.Editions.SingleAsync(e => e.Id == command.EditionId, ct);
        var chapter = await db.EditionChapters.SingleAsync(c => c.Id == command.ChapterId, ct);
        if (chapter.Html is not null)
            return []; // asked for twice, by hand
        var slugs = await db.EditionChapters.Where(c => c.EditionId == edition.Id).Select(c => c.Slug).ToListAsync(ct);
        var surroundings = Surroundings.OnTheWeb(await Textbook.PicturesAsync(db, ct), slugs, $"/handbook/{edition.Number}");
        var passages = WebText.Passages(chapter.Text, surroundings);
        chapter.Html = string.Concat(passages.Select(passage => passage.Html));
        chapter.PlainHtml = chapter.Plain.Length == 0 ? "" : WebText.Html(chapter.Plain, surroundings);
        chapter.Words = (chapter.Title + "\n" + string.Join('\n', passages.Select(passage => passage.Words))).ToLowerInvariant();
        return edition.ChapterRendered(slugs.Count) ? [.. EditionFile.Kinds.Select(kind => new BuildEditionFile(edition.Id, kind))] : [];
    }
}

public static class BuildEditionFileHandler
{
    public static async Task<Cascade> Handle(BuildEditionFile command, HandbookDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var edition = await db.Editions.SingleAsync(e => e.Id == command.EditionId, ct);
        if (await db.EditionFiles.AnyAsync(f => f.EditionId == edition.Id && f.Kind == command.Kind, ct))
            return []; // asked for twice, by hand
        var chapters = await db.EditionChapters.AsNoTracking().Where(c => c.EditionId == edition.Id).OrderBy(c => c.Position).ToListAsync(ct);
        var book = new Book(edition, chapters, await UsedPicturesAsync(db, chapters, ct), organisation);
        var content = command.Kind == EditionFile.Pdf ? PdfBook.Write(book) : EpubBook.Write(book);
        var now = clock.GetCurrentInstant();
        db.EditionFiles.Add(new EditionFile { EditionId = edition.Id, Kind = command.Kind, Content = content, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)), BuiltAt = now });
        return edition.FileBuilt(now)
            ? [new EditionPublished(edition.Id, edition.Number!.Value, Foundation.Calendar.Helsinki.Date(now).ToDateOnly(), edition.Changes, edition.Fingerprint, now.ToDateTimeOffset()), new TellReaders()]
            : [];
    }

    private static async Task<List<Picture>> UsedPicturesAsync(HandbookDb db, List<EditionChapter> chapters, CancellationToken ct)
    {
        var names = await db.Pictures.AsNoTracking().Select(p => p.Name).ToListAsync(ct);
        var used = names.Where(name => chapters.Any(c => (c.Text + c.Plain).Contains(MarkdownReading.PictureScheme + name, StringComparison.OrdinalIgnoreCase))).ToList();
        return await db.Pictures.AsNoTracking().Where(p => used.Contains(p.Name)).OrderBy(p => p.Name).ToListAsync(ct);
    }
}
