using Foundation;
using Foundation.Messaging;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Publishing;

/// <summary>Somebody who has not written it approves the plan. From here the edition is built and becomes public by itself.</summary>
public sealed record ApproveEdition(Guid Id);

public static class ApproveEditionHandler
{
    public static async Task<(EditionOutcome, Cascade)> Handle(ApproveEdition command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var edition = await db.Editions.Include(e => e.Chapters).SingleOrDefaultAsync(e => e.Id == command.Id, ct);
        if (edition is null || edition.State == EditionState.Dropped)
            return (new EditionOutcome.NotFound(), []);
        if (edition.State != EditionState.Planned)
            return (new EditionOutcome.Done(), []); // pressed twice, or by two
        if (await IsOwnWorkAsync(db, edition, sender.PersonId, ct))
            return (new EditionOutcome.OwnWork(), []);
        if (await Gate.LookAsync(db, clock.GetCurrentInstant(), ct) is { Open: false } shut)
            return (new EditionOutcome.GateShut(shut), []);
        var number = (await db.Editions.MaxAsync(e => e.Number, ct) ?? 0) + 1;
        edition.Approve(number, Act.Of(sender, clock));
        return (new EditionOutcome.Done(), [.. edition.Chapters.OrderBy(c => c.Position).Select(c => new RenderEditionChapter(edition.Id, c.Id))]);
    }

    /// <summary>Planned it, or wrote anything, chapter or live block, between the plan of the edition before and this one.</summary>
    public static async Task<bool> IsOwnWorkAsync(HandbookDb db, Edition edition, Guid? person, CancellationToken ct = default)
    {
        if (person is null || edition.PlannedByPerson == person)
            return true;
        var before = await db.Editions.AsNoTracking().Where(e => e.State == EditionState.Published).MaxAsync(e => (Instant?)e.PlannedAt, ct) ?? Instant.FromUnixTimeSeconds(0);
        return await db.Revisions.AnyAsync(r => r.ByPerson == person && r.At > before && r.At <= edition.PlannedAt, ct);
    }
}
