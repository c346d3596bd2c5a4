using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Capping;

/// <summary>A person's fees of a calendar year: what was paid in it, and what waits and would be paid in it. Travel is not a fee.</summary>
public sealed record YearTotal(int Year, Money Paid, Money Travel, Money Withheld, Money Waiting)
{
    public Money WithWaiting => Paid + Waiting;

    public static async Task<YearTotal> OfAsync(FeesDb db, Guid expert, int year, CancellationToken ct)
    {
        LocalDate first = new(year, 1, 1), last = new(year, 12, 31);
        var paid = await db.BatchLines.AsNoTracking().Where(line => line.ExpertId == expert && line.BankSays != BankStatus.Rejected
                && db.Payments.Any(payment => payment.BatchId == line.BatchId && payment.PaidOn >= first && payment.PaidOn <= last)
                && !db.Reversals.Any(reversal => reversal.ClaimId == line.ClaimId))
            .Select(line => new { line.Taxable, line.TaxFree, line.Withheld }).ToListAsync(ct);
        var waiting = await (from line in db.ClaimLines.AsNoTracking()
                             join claim in db.Claims on line.ClaimId equals claim.Id
                             where claim.ExpertId == expert && claim.Declined == null && line.Taxable && line.Amount != null && Claim.ToBePaid.Contains(claim.Stage)
                             select line.Amount).ToListAsync(ct);
        return new(year, Money.Sum(paid.Select(line => line.Taxable)), Money.Sum(paid.Select(line => line.TaxFree)), Money.Sum(paid.Select(line => line.Withheld)), Money.Sum(waiting.Select(amount => amount!.Value)));
    }
}
