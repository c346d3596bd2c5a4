using Fees.Data;
using Microsoft.EntityFrameworkCore;

namespace Fees.Following;

/// <summary>A claim with everything its pages show, read with a fixed number of queries.</summary>
public sealed record ClaimFile(Claim Claim, string Expert, string Unit, BatchLine? InBatch, PayoutBatch? Batch)
{
    public static async Task<ClaimFile?> ReadAsync(FeesDb db, IQueryable<Claim> reach, Guid claimId)
    {
        var claim = await reach.AsNoTracking().Where(c => c.Id == claimId)
            .Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Declined).Include(c => c.Approval).Include(c => c.Reversal).Include(c => c.Withdrawal)
            .AsSplitQuery().SingleOrDefaultAsync();
        if (claim is null)
            return null;
        var line = await db.BatchLines.AsNoTracking().SingleOrDefaultAsync(l => l.ClaimId == claimId);
        var batch = line is null ? null : await db.Batches.AsNoTracking().Include(b => b.Payment).SingleAsync(b => b.Id == line.BatchId);
        var expert = await db.Experts.Where(e => e.Id == claim.ExpertId).Select(e => e.Name).SingleOrDefaultAsync() ?? "";
        var unit = await db.Units.Where(u => u.Id == claim.UnitId).Select(u => u.Name).SingleOrDefaultAsync() ?? "";
        return new ClaimFile(claim, expert, unit, line, batch);
    }
}
