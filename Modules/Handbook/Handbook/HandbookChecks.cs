using System.Security.Cryptography;
using Foundation;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Handbook;

/// <summary>What must always hold of texts, rounds and editions; the <c>check</c> command asks.</summary>
internal static class HandbookChecks
{
    public static void Register(ModuleBuilder module)
    {
        module.Check("a text has every revision from the first to the newest", (services, ct) => RevisionsAsync(Db(services), ct));
        module.Check("a published edition is whole: every chapter readable, every file as it was built, the fingerprint that of its words", (services, ct) => EditionsAsync(Db(services), ct));
        module.Check("an edition was approved by somebody else than who planned it", (services, ct) => ApprovalsAsync(Db(services), ct));
        module.Check("editions are numbered without a gap", (services, ct) => NumbersAsync(Db(services), ct));
        module.Check("a comment was given while its round was open", (services, ct) => CommentsAsync(Db(services), ct));
        module.Check("no edition left a comment without an answer", (services, ct) => AnswersAsync(Db(services), ct));
        module.Check("an accepted comment names the revision that does it", (services, ct) => AcceptedAsync(Db(services), ct));
    }

    private static HandbookDb Db(IServiceProvider services) => services.GetRequiredService<HandbookDb>();

    private static async Task<IReadOnlyList<string>> RevisionsAsync(HandbookDb db, CancellationToken ct) =>
        [.. (await db.Chapters.AsNoTracking().Select(c => new { c.Slug, c.Head, Count = db.Revisions.Count(r => r.ChapterId == c.Id), Last = db.Revisions.Where(r => r.ChapterId == c.Id).Max(r => (int?)r.Number) })
            .Where(c => c.Head < 1 || c.Count != c.Head || c.Last != c.Head).Take(100).ToListAsync(ct)).Select(c => $"Text {c.Slug} says it has {c.Head} revisions and has {c.Count}, the last numbered {c.Last}.")];

    private static async Task<IReadOnlyList<string>> EditionsAsync(HandbookDb db, CancellationToken ct)
    {
        List<string> broken = [];
        foreach (var id in await db.Editions.AsNoTracking().Where(e => e.State == EditionState.Published).OrderBy(e => e.Number).Select(e => e.Id).ToListAsync(ct))
        {
            var edition = await db.Editions.AsNoTracking().Include(e => e.Chapters).Include(e => e.Files).AsSplitQuery().SingleAsync(e => e.Id == id, ct);
            if (edition.PublishedAt is null || edition.Chapters.Count == 0 || edition.Chapters.Any(c => c.Html is null || c.PlainHtml is null || c.Words is null))
                broken.Add($"Edition {edition.Number} is public with a chapter that is not ready.");
            if (Edition.FingerprintOf(edition.Chapters) != edition.Fingerprint)
                broken.Add($"Edition {edition.Number} has other words than its fingerprint says.");
            if (EditionFile.Kinds.Any(kind => edition.Files.All(f => f.Kind != kind)) || edition.Files.Any(f => Convert.ToHexStringLower(SHA256.HashData(f.Content)) != f.Sha256))
                broken.Add($"Edition {edition.Number} lacks a file, or one is not as it was built.");
        }
        return broken;
    }

    private static async Task<IReadOnlyList<string>> ApprovalsAsync(HandbookDb db, CancellationToken ct) =>
        [.. (await db.Editions.AsNoTracking().Where(e => (e.State == EditionState.Building || e.State == EditionState.Published) && (e.ApprovedByPerson == null || e.ApprovedByPerson == e.PlannedByPerson))
            .Select(e => e.Number).Take(100).ToListAsync(ct)).Select(number => $"Edition {number} was not approved by somebody else.")];

    private static async Task<IReadOnlyList<string>> NumbersAsync(HandbookDb db, CancellationToken ct)
    {
        var numbers = await db.Editions.AsNoTracking().Where(e => e.Number != null).OrderBy(e => e.Number).Select(e => e.Number!.Value).ToListAsync(ct);
        return numbers.SequenceEqual(Enumerable.Range(1, numbers.Count)) ? [] : [$"Editions are numbered {string.Join(", ", numbers)}."];
    }

    private static async Task<IReadOnlyList<string>> CommentsAsync(HandbookDb db, CancellationToken ct) =>
        [.. (await (from comment in db.Comments.AsNoTracking()
                    join round in db.Rounds on comment.RoundId equals round.Id
                    where comment.GivenAt < round.OpensAt || comment.GivenAt >= round.ClosesAt
                    select comment.Id).Take(100).ToListAsync(ct)).Select(id => $"Comment {id} was given while its round was not open.")];

    private static async Task<IReadOnlyList<string>> AnswersAsync(HandbookDb db, CancellationToken ct) =>
        [.. (await Publishing.Gate.OnChapters(db).AsNoTracking().Where(c => db.Editions.Any(e => e.State == EditionState.Published && e.ApprovedAt > c.EnteredAt && (c.Answer == null || c.Answer.At > e.ApprovedAt)
                && db.Rounds.Any(r => r.Id == c.RoundId && r.ClosesAt <= e.ApprovedAt))).Select(c => c.Id).Take(100).ToListAsync(ct))
            .Select(id => $"Comment {id} had no answer when an edition was approved.")];

    private static async Task<IReadOnlyList<string>> AcceptedAsync(HandbookDb db, CancellationToken ct) =>
        [.. (await Publishing.Gate.OnChapters(db).AsNoTracking().Where(c => c.Answer != null && c.Answer.Verdict == Verdict.Accepted && c.Answer.RevisionId == null).Select(c => c.Id).Take(100).ToListAsync(ct))
            .Select(id => $"Comment {id} was accepted without a revision that does it.")];
}
