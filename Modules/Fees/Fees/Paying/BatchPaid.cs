using Fees.Contracts;
using Fees.Data;
using Fees.Telling;
using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>A batch is paid, by the payer's word or the bank's: what its claims become and who is told. What the bank has rejected is no part of it.</summary>
internal static class BatchPaid
{
    public static async Task<Cascade> RecordAsync(FeesDb db, PayoutBatch batch, Act by, Organisation organisation, CancellationToken ct)
    {
        batch.WasPaid(by);
        var lines = batch.Lines.Where(line => !line.IsRejected).OrderBy(line => line.Position).ToList();
        var all = await db.Claims.Where(claim => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ClaimId == claim.Id)).ToDictionaryAsync(claim => claim.Id, ct);
        var claims = lines.Select(line => all[line.ClaimId]).ToList();
        foreach (var claim in claims)
            claim.BePaid();
        return [.. Told(claims, batch, by.At), .. await LettersAsync(db, batch, lines, organisation, by.At, ct)];
    }

    private static IEnumerable<object> Told(List<Claim> claims, PayoutBatch batch, Instant now) => claims.Select(claim =>
        new FeePaid(claim.Id, claim.AssignmentId, claim.ExpertId, claim.UnitId, claim.Total.Cents, batch.PayOn.ToDateOnly(), now.ToDateTimeOffset()));

    private static async Task<List<object>> LettersAsync(FeesDb db, PayoutBatch batch, List<BatchLine> paid, Organisation organisation, Instant now, CancellationToken ct)
    {
        var experts = await db.Experts.Where(expert => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ExpertId == expert.Id)).ToDictionaryAsync(expert => expert.Id, ct);
        var letters = new List<object>();
        foreach (var lines in paid.GroupBy(line => line.ExpertId))
            if (ToTheExpert.About(db, experts.GetValueOrDefault(lines.Key), lines.Key, lines.First().ClaimId, CallReason.Paid, now,
                expert => ClaimLetters.Paid(expert, batch, [.. lines], organisation, now)) is { } letter)
                letters.Add(letter);
        return letters;
    }
}
