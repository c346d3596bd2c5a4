using Foundation.Calendar;
using Foundation.Ui;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Handbook;

/// <summary>What of the handbook waits for a person.</summary>
internal static class HandbookDesk
{
    public static readonly Desk Desk = new(AskAsync);

    private static async Task<IReadOnlyList<Waiting>> AskAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        List<Waiting> waiting = [];
        var db = services.GetRequiredService<HandbookDb>();
        if (me.ExpertId is { } expert)
        {
            var newest = await db.Readings.AsNoTracking().Where(r => r.ReaderId == expert && r.ReadAt == null
                && r.EditionId == db.Editions.Where(e => e.State == EditionState.Published).OrderByDescending(e => e.Number).Select(e => e.Id).FirstOrDefault()).AnyAsync(ct);
            if (newest)
                waiting.Add(new(HandbookTexts.T["desk.read"], "/handbook"));
        }
        if (me.Roles.Contains(Roles.Approver) || me.IsCoordinator)
            if (await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.State == EditionState.Planned, ct) is { } plan && !await Publishing.ApproveEditionHandler.IsOwnWorkAsync(db, plan, me.PersonId, ct))
                waiting.Add(new(HandbookTexts.T["desk.approve"], $"/handbook-work/editions/{plan.Id}"));
        if (!me.IsCoordinator)
            return waiting;
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var rounds = await db.Rounds.AsNoTracking().Select(r => new { r.Id, r.Title, r.ClosesAt, Unanswered = db.Comments.Count(c => c.RoundId == r.Id && c.Answer == null) })
            .Where(r => r.Unanswered > 0).OrderBy(r => r.ClosesAt).Take(5).ToListAsync(ct);
        waiting.AddRange(rounds.Select(r => new Waiting(HandbookTexts.T["desk.answer", r.Unanswered, r.Title], $"/handbook-work/rounds/{r.Id}", r.ClosesAt > now ? HandbookTexts.T["desk.round-open", Helsinki.Say(r.ClosesAt, HandbookTexts.Language)] : null)));
        if (await db.ProposedChanges.CountAsync(c => c.SettledAt == null, ct) is > 0 and var changes)
            waiting.Add(new(HandbookTexts.T["desk.changes", changes], "/handbook-work"));
        return waiting;
    }
}
