using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>Taxable pay of a calendar year by person, in batches already made, not reversed and not rejected by the bank: what has used up the tax card's income limit.</summary>
internal static class PaidInYear
{
    public static async Task<Dictionary<Guid, Money>> ByExpertAsync(FeesDb db, int year, CancellationToken ct)
    {
        LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
        var paid = await db.Batches.Where(batch => batch.PayOn >= first && batch.PayOn <= last).SelectMany(batch => batch.Lines)
            .Where(line => line.BankSays != BankStatus.Rejected && !db.Reversals.Any(reversal => reversal.ClaimId == line.ClaimId))
            .Select(line => new { line.ExpertId, line.Taxable }).ToListAsync(ct);
        return paid.GroupBy(line => line.ExpertId).ToDictionary(group => group.Key, group => Money.Sum(group.Select(line => line.Taxable)));
    }
}
