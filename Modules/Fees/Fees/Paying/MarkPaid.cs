using Fees.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>The payer has seen the bank take the batch. Experts and units hear it.</summary>
public sealed record MarkPaid(Guid BatchId);

public enum PaidOutcome { Paid, NotFound, AlreadyPaid, NotExported, SameAsApprover }

public static class MarkPaidHandler
{
    public static async Task<(PaidOutcome, Cascade)> Handle(
        MarkPaid command, FeesDb db, Sender sender, IClock clock, Organisation organisation, CancellationToken ct)
    {
        var batch = await db.Batches.Include(b => b.Lines).Include(b => b.Exports).Include(b => b.Payment).AsSplitQuery()
            .SingleOrDefaultAsync(b => b.Id == command.BatchId, ct);
        if (batch is null)
            return (PaidOutcome.NotFound, []);
        if (batch.Payment is not null)
            return (PaidOutcome.AlreadyPaid, []);
        if (batch.Exports.Count == 0)
            return (PaidOutcome.NotExported, []);
        if (await TwoPeople.IsApproverOfAsync(db, batch.Id, sender, ct))
            return (PaidOutcome.SameAsApprover, []);

        batch.WasPaid(Act.Of(sender, clock));
        var claims = await db.Claims.Where(claim => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ClaimId == claim.Id)).ToListAsync(ct);
        foreach (var claim in claims)
            claim.BePaid();
        return (PaidOutcome.Paid, [.. Told(claims, batch, clock.GetCurrentInstant()), .. await LettersAsync(db, batch, organisation, clock.GetCurrentInstant(), ct)]);
    }

    private static IEnumerable<object> Told(List<Claim> claims, PayoutBatch batch, Instant now) => claims.Select(claim =>
        new FeePaid(claim.Id, claim.AssignmentId, claim.ExpertId, claim.UnitId, claim.Total.Cents, batch.PayOn.ToDateOnly(), now.ToDateTimeOffset()));

    private static async Task<List<object>> LettersAsync(FeesDb db, PayoutBatch batch, Organisation organisation, Instant now, CancellationToken ct)
    {
        var experts = await db.Experts.Where(expert => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ExpertId == expert.Id)).ToDictionaryAsync(expert => expert.Id, ct);
        var letters = new List<object>();
        foreach (var lines in batch.Lines.OrderBy(line => line.Position).GroupBy(line => line.ExpertId))
            if (ToTheExpert.About(db, experts.GetValueOrDefault(lines.Key), lines.Key, lines.First().ClaimId, CallReason.Paid, now,
                expert => ClaimLetters.Paid(expert, batch, [.. lines], organisation, now)) is { } letter)
                letters.Add(letter);
        return letters;
    }
}
