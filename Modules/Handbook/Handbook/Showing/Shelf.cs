using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Showing;

/// <summary>One public edition and what stands beside it. Only what is published is ever looked at: half an edition cannot be seen.</summary>
public sealed record Shelf(Edition Edition, IReadOnlyList<Shelf.Line> Contents, IReadOnlyList<Shelf.Other> Others)
{
    public sealed record Line(string Slug, string Title);

    public sealed record Other(int Number, Instant PublishedAt);

    public bool IsOld => Others.Any(other => other.Number > Edition.Number);

    public int Newest => Others.Select(other => other.Number).Append(Edition.Number!.Value).Max();

    /// <param name="number">Null for the newest.</param>
    /// <returns>Null when there is none.</returns>
    public static async Task<Shelf?> OpenAsync(HandbookDb db, int? number, CancellationToken ct = default)
    {
        var published = db.Editions.AsNoTracking().Where(e => e.State == EditionState.Published);
        var edition = await published.Where(e => number == null || e.Number == number).OrderByDescending(e => e.Number).FirstOrDefaultAsync(ct);
        if (edition is null)
            return null;
        return new Shelf(
            edition,
            await db.EditionChapters.AsNoTracking().Where(c => c.EditionId == edition.Id).OrderBy(c => c.Position).Select(c => new Line(c.Slug, c.Title)).ToListAsync(ct),
            await published.Where(e => e.Id != edition.Id).OrderByDescending(e => e.Number).Select(e => new Other(e.Number!.Value, e.PublishedAt!.Value)).ToListAsync(ct));
    }
}
