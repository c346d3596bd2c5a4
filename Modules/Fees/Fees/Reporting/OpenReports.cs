using Fees.Data;
using NodaTime;

namespace Fees.Reporting;

/// <summary>What the Incomes Register has not been told yet, as questions to the database.</summary>
internal static class OpenReports
{
    /// <summary>Payments of income that hold: neither rejected by the bank nor reversed.</summary>
    public static IQueryable<BatchLine> Standing(FeesDb db) =>
        db.BatchLines.Where(line => line.IsIncome && line.BankSays != BankStatus.Rejected && !db.Reversals.Any(reversal => reversal.ClaimId == line.ClaimId));

    /// <summary>Payments that no sent report tells of.</summary>
    public static IQueryable<BatchLine> Unreported(FeesDb db) =>
        Standing(db).Where(line => !db.IncomeReports.Any(report => report.BatchId == line.BatchId && report.ExpertId == line.ExpertId && report.SentAt != null));

    /// <summary>What the register has: of each report the newest version that was sent and not cancelled.</summary>
    public static IQueryable<IncomeReport> InForce(FeesDb db) => db.IncomeReports.Where(report => report.SentAt != null && report.CancelledAt == null
        && !db.IncomeReports.Any(later => later.ReportId == report.ReportId && later.ReportVersion > report.ReportVersion && later.SentAt != null));

    /// <summary>Something of the payment holds no more, and something does: a replacement tells the rest.</summary>
    public static IQueryable<IncomeReport> ToReplace(FeesDb db)
    {
        var standing = Standing(db);
        return InForce(db).Where(report => standing.Any(line => line.BatchId == report.BatchId && line.ExpertId == report.ExpertId)
            && report.Lines != standing.Count(line => line.BatchId == report.BatchId && line.ExpertId == report.ExpertId));
    }

    /// <summary>Nothing of the payment holds: the report is cancelled in the register, which is no report of this kind.</summary>
    public static IQueryable<IncomeReport> ToCancel(FeesDb db)
    {
        var standing = Standing(db);
        return InForce(db).Where(report => !standing.Any(line => line.BatchId == report.BatchId && line.ExpertId == report.ExpertId));
    }

    /// <summary>Batches whose money has moved and of which the register must be told something.</summary>
    public static IQueryable<OpenBatch> Batches(FeesDb db, LocalDate today)
    {
        var (unreported, replace, cancel) = (Unreported(db), ToReplace(db), ToCancel(db));
        // A file that was sent held everything that stood then, and nothing comes to stand later; only what was rejected or reversed can need a correction. Asked first,
        // this leaves the many settled batches of the past alone.
        var reversedIn = db.Reversals.Join(db.BatchLines, reversal => reversal.ClaimId, line => line.ClaimId, (reversal, line) => line.BatchId);
        return db.Batches.Where(batch => batch.PayOn <= today && batch.Exports.Any()
                && (!db.IncomeDeliveries.Any(delivery => delivery.BatchId == batch.Id && delivery.SentAt != null)
                    ? unreported.Any(line => line.BatchId == batch.Id)
                    : (batch.Rejected > 0 || reversedIn.Contains(batch.Id))
                        && (replace.Any(report => report.BatchId == batch.Id) || cancel.Any(report => report.BatchId == batch.Id))))
            .OrderBy(batch => batch.PayOn)
            .Select(batch => new OpenBatch
            {
                Batch = batch,
                Payments = unreported.Count(line => line.BatchId == batch.Id),
                Corrections = replace.Count(report => report.BatchId == batch.Id) + cancel.Count(report => report.BatchId == batch.Id),
            });
    }
}

internal sealed class OpenBatch
{
    public required PayoutBatch Batch { get; init; }
    /// <summary>Payments that are not reported.</summary>
    public int Payments { get; init; }
    /// <summary>Reports that say what holds no more.</summary>
    public int Corrections { get; init; }
}
