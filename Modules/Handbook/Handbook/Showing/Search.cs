using System.Text.RegularExpressions;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;

namespace Handbook.Showing;

/// <summary>A place where the words stand.</summary>
/// <param name="Anchor">The paragraph's address within its chapter.</param>
public sealed record Hit(string Slug, string Title, string Anchor, string Words);

/// <summary>Search within an edition: every word must stand in the same paragraph or heading, in any order; the beginning of a word is enough, so that "klinik" finds "klinikka" and "klinikan".</summary>
public static partial class Search
{
    private const int Most = 50;

    public static async Task<IReadOnlyList<Hit>> FindAsync(HandbookDb db, Guid edition, string query, CancellationToken ct = default)
    {
        var words = query.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct().Take(8).ToList();
        if (words.Count == 0)
            return [];
        var first = words.MaxBy(word => word.Length)!;
        var chapters = await db.EditionChapters.AsNoTracking().Where(c => c.EditionId == edition && c.Words!.Contains(first)).OrderBy(c => c.Position).Select(c => new { c.Slug, c.Title, c.Html }).ToListAsync(ct);
        return [.. chapters.SelectMany(chapter => Passages(chapter.Html ?? "").Prepend((Anchor: "", Text: chapter.Title)).Where(passage => words.All(word => StartsIn(passage.Text, word)))
            .Select(passage => new Hit(chapter.Slug, chapter.Title, passage.Anchor, passage.Text.Length > 200 ? passage.Text[..200] + "…" : passage.Text))).Take(Most)];
    }

    private static IEnumerable<(string Anchor, string Text)> Passages(string html) => Anchored().Split(html).Skip(1).Chunk(2)
        .Select(pair => (pair[0], System.Net.WebUtility.HtmlDecode(Tags().Replace(pair.Length > 1 ? pair[1][(pair[1].IndexOf('>', StringComparison.Ordinal) + 1)..] : "", " ")).Trim()));

    private static bool StartsIn(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                return true;
        return false;
    }

    [GeneratedRegex(" id=\"(k[0-9]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Anchored();

    [GeneratedRegex("<[^>]*>?", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
