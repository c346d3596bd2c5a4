using Fees.Data;

namespace Fees.HearingBack;

/// <summary>Experts whose account a bank has refused and who have given none since: paying them again would only come back again.</summary>
internal static class RefusedAccounts
{
    public static IQueryable<Guid> Of(FeesDb db) =>
        from line in db.BatchLines
        where line.AccountRefused
        join batch in db.Batches on line.BatchId equals batch.Id
        where db.Payees.Any(payee => payee.ExpertId == line.ExpertId && payee.AccountAt <= batch.MadeAt)
        select line.ExpertId;
}
