using Fees.Data;
using Microsoft.EntityFrameworkCore;

namespace Fees.Following;

/// <summary>A claim with everything its pages show, read with a fixed number of queries.</summary>
/// <param name="InBatch">The line that pays it; null while none does, also when the bank has rejected those there were.</param>
/// <param name="Tries">Every batch that it was in, the rejected ones too, oldest first.</param>
/// <param name="Bank">What the bank has said of it.</param>
public sealed record ClaimFile(Claim Claim, string Expert, string Unit, BatchLine? InBatch, IReadOnlyList<(BatchLine Line, PayoutBatch Batch)> Tries, IReadOnlyList<BankAnswer> Bank)
{
    public PayoutBatch? Batch => Tries.FirstOrDefault(one => one.Line == InBatch).Batch;

    public static async Task<ClaimFile?> ReadAsync(FeesDb db, IQueryable<Claim> reach, Guid claimId)
    {
        var claim = await reach.AsNoTracking().Where(c => c.Id == claimId)
            .Include(c => c.Lines).Include(c => c.Questions).Include(c => c.Changes).Include(c => c.Declined).Include(c => c.Approval).Include(c => c.Reversal).Include(c => c.Withdrawal)
            .AsSplitQuery().SingleOrDefaultAsync();
        if (claim is null)
            return null;
        var lines = await db.BatchLines.AsNoTracking().Where(l => l.ClaimId == claimId).OrderBy(l => l.Turn).ToListAsync();
        var batches = lines.Count == 0 ? [] : await db.Batches.AsNoTracking().Include(b => b.Payment).Where(b => db.BatchLines.Any(l => l.ClaimId == claimId && l.BatchId == b.Id)).ToDictionaryAsync(b => b.Id);
        List<BankAnswer> bank = lines.Count == 0 ? [] : await db.BankAnswers.AsNoTracking().Where(answer => answer.ClaimId == claimId).ToListAsync();
        var expert = await db.Experts.Where(e => e.Id == claim.ExpertId).Select(e => e.Name).SingleOrDefaultAsync() ?? "";
        var unit = await db.Units.Where(u => u.Id == claim.UnitId).Select(u => u.Name).SingleOrDefaultAsync() ?? "";
        return new ClaimFile(claim, expert, unit, lines.LastOrDefault(line => !line.IsRejected), [.. lines.Select(line => (line, batches[line.BatchId]))], bank);
    }
}
