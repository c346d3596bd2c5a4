using Foundation;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Writing;

/// <summary>A proposed text of a live block is taken into use, or put aside.</summary>
public sealed record SettleChange(Guid Id, bool Accept);

public enum SettleOutcome { Done, NotFound, AlreadySettled }

public static class SettleChangeHandler
{
    public static async Task<SettleOutcome> Handle(SettleChange command, HandbookDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.ProposedChanges.SingleOrDefaultAsync(c => c.Id == command.Id, ct) is not { } change)
            return SettleOutcome.NotFound;
        if (change.SettledAt is not null)
            return SettleOutcome.AlreadySettled;
        var by = Act.Of(sender, clock);
        if (!command.Accept)
        {
            change.PutAside(by);
            return SettleOutcome.Done;
        }
        var block = await db.Chapters.SingleAsync(c => c.Id == change.ChapterId, ct);
        var head = await db.Revisions.AsNoTracking().SingleAsync(r => r.ChapterId == block.Id && r.Number == block.Head, ct);
        var revision = block.Write(head.Wording with { Text = change.Text }, change.Why, by);
        db.Revisions.Add(revision);
        change.Accept(revision, by);
        return SettleOutcome.Done;
    }
}
