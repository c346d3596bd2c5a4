using Fees.Data;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Fees.Reporting;

/// <summary>Something without which no report can be made, and where it is mended.</summary>
/// <param name="Key">Text key of what is missing.</param>
/// <param name="Name">Whose report; null when it is missing for all.</param>
/// <param name="ClaimId">A payment of the person in the batch.</param>
public sealed record Lack(string Key, string? Name = null, Guid? ClaimId = null, string? What = null);

/// <summary>The people of a batch whose reports are to be told, and what is missing for them.</summary>
internal sealed record Earners(IReadOnlyList<Earner> ToTell, IReadOnlyList<Lack> Lacks)
{
    public static async Task<Earners> OfAsync(PayoutBatch batch, IReadOnlyList<IncomeDelivery> earlier, FeesDb db, Vault vault, bool production, CancellationToken ct)
    {
        var reversed = (await db.Reversals.Where(reversal => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ClaimId == reversal.ClaimId)).Select(reversal => reversal.ClaimId).ToListAsync(ct)).ToHashSet();
        var experts = await db.Experts.AsNoTracking().Where(expert => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ExpertId == expert.Id)).ToDictionaryAsync(expert => expert.Id, ct);
        var payees = await db.Payees.AsNoTracking().Where(payee => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ExpertId == payee.ExpertId)).ToDictionaryAsync(payee => payee.ExpertId, ct);
        var sent = earlier.SelectMany(delivery => delivery.Reports).Where(report => report.SentAt is not null).OrderBy(report => report.ReportVersion).ToLookup(report => report.ExpertId);
        List<Earner> earners = [];
        List<Lack> lacks = [];
        foreach (var all in batch.Lines.OrderBy(line => line.Position).GroupBy(line => line.ExpertId))
        {
            var lines = all.Where(line => line.IsIncome && !line.IsRejected && !reversed.Contains(line.ClaimId)).ToList();
            if (lines.Count == 0)
                continue;
            // What the register knows the person by stays: another identity code would be a cancelled report and a new one, not a replacement.
            var told = sent[all.Key].LastOrDefault();
            var code = told?.IdentityCode ?? payees.GetValueOrDefault(all.Key)?.IdentityCode ?? lines[0].IdentityCode;
            var earner = new Earner(all.Key, all.First().EndToEndId, told?.LastName ?? experts.GetValueOrDefault(all.Key)?.LastName ?? "", told?.FirstName ?? experts.GetValueOrDefault(all.Key)?.FirstName ?? "",
                code, Earner.Sum(lines), lines.Count);
            if (told is not null && told.Says(earner))
                continue;
            lacks.AddRange(Lacking(earner, lines, vault, production));
            earners.Add(earner);
        }
        return new Earners(earners, lacks);
    }

    private static IEnumerable<Lack> Lacking(Earner earner, List<BatchLine> lines, Vault vault, bool production)
    {
        var (name, claim) = (lines[0].PayeeName, lines[0].ClaimId);
        if (!PersonalIdentityCode.TryRead(vault.Open(earner.IdentityCode), out var code, out _) || production && code.IsTemporary)
            yield return new("report.lack.code", name, claim);
        if (earner.LastName.Length == 0 || earner.FirstName.Length == 0)
            yield return new("report.lack.name", name, claim);
        foreach (var line in lines)
            foreach (var part in line.AllParts.Where(part => part.Taxable && !IncomeTypes.IsFee(part.TaxClass)))
                yield return new("report.lack.type", name, line.ClaimId, part.TaxClass);
    }
}
