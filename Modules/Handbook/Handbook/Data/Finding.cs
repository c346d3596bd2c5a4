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
}
