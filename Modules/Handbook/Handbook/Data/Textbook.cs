using Handbook.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Handbook.Data;

/// <summary>What every text may refer to: chapters, pictures and the present words of live blocks. Three queries, however many there are.</summary>
public sealed record Textbook(Surroundings Surroundings, IReadOnlyDictionary<string, string> Blocks)
{
    /// <summary>Leads to the chapter in the newest edition, from wherever one is.</summary>
    public const string WorkRoot = "/handbook/to";

    /// <param name="root">Where links to other chapters lead.</param>
    public static async Task<Textbook> OpenAsync(HandbookDb db, string root, CancellationToken ct = default)
    {
        var pictures = await PicturesAsync(db, ct);
        var slugs = await db.Chapters.AsNoTracking().Where(c => c.Kind == ChapterKind.Chapter && !c.Retired).Select(c => c.Slug).ToListAsync(ct);
        var blocks = await db.Newest().Where(one => one.Chapter.Kind == ChapterKind.Block).Select(one => new { one.Chapter.Slug, one.Head.Text }).ToDictionaryAsync(block => block.Slug, block => block.Text, ct);
        return new Textbook(Surroundings.OnTheWeb(pictures, slugs, root), blocks);
    }

    public static async Task<List<PictureFacts>> PicturesAsync(HandbookDb db, CancellationToken ct) =>
        await db.Pictures.AsNoTracking().OrderBy(p => p.Name).Select(p => new PictureFacts(p.Id, p.Name, p.Alt, p.MediaType, p.Width, p.Height)).ToListAsync(ct);

    /// <summary>The text with its live blocks, as a page shows it.</summary>
    public string Html(string text) => WebText.Html(LiveBlocks.Fill(text, Blocks), Surroundings);
}
