using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Publishing;

/// <summary>What stands in the way of an edition: a round that goes on, comments without an answer. Nobody can wave it through.</summary>
/// <param name="OpenUntil">When the last open round on chapters closes; null when none is open.</param>
public sealed record Gate(int Unanswered, Instant? OpenUntil)
{
    public bool Open => Unanswered == 0 && OpenUntil is null;

    public static async Task<Gate> LookAsync(HandbookDb db, Instant now, CancellationToken ct = default) => new(
        await OnChapters(db).CountAsync(comment => comment.Answer == null, ct),
        await db.Rounds.Where(r => r.OpensAt <= now && r.ClosesAt > now && r.Texts.Any(text => text.ChapterId != null)).MaxAsync(r => (Instant?)r.ClosesAt, ct));

    /// <summary>Comments on the handbook's own chapters; those on fee proposals are the board's matter.</summary>
    public static IQueryable<Comment> OnChapters(HandbookDb db) => db.Comments.Where(comment => db.RoundTexts.Any(text => text.Id == comment.TextId && text.ChapterId != null));
}
