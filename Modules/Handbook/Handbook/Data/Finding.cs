using Microsoft.EntityFrameworkCore;

namespace Handbook.Data;

internal static class Finding
{
    /// <summary>The person as we know them, or a new row for somebody not heard of before.</summary>
    public static async Task<Reader> ReaderOrNewAsync(this HandbookDb db, Guid id, CancellationToken ct)
    {
        if (await db.Readers.FindAsync([id], ct) is { } known)
            return known;
        var reader = new Reader(id);
        db.Readers.Add(reader);
        return reader;
    }

    /// <summary>Every text with its newest revision: what counts now.</summary>
    public static IQueryable<NewestText> Newest(this HandbookDb db) =>
        from chapter in db.Chapters
        join head in db.Revisions on new { ChapterId = chapter.Id, Number = chapter.Head } equals new { head.ChapterId, head.Number }
        select new NewestText { Chapter = chapter, Head = head };
}

internal sealed class NewestText
{
    public required Chapter Chapter { get; init; }
    public required Revision Head { get; init; }
}
