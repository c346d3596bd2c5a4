using System.Globalization;
using Fees.Data;
using Fees.Reporting;
using Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fees;

/// <summary>What must always be true of the money; audited by <c>check</c>.</summary>
internal static class FeesChecks
{
    public static void Register(ModuleBuilder module) => module
        .Check("no claim is in two batches, unless the bank rejected all but the last", Read(async (db, ct) =>
            [.. (await db.BatchLines.Where(line => line.BankSays != BankStatus.Rejected).GroupBy(line => line.ClaimId).Where(group => group.Count() > 1).Select(group => group.Key).ToListAsync(ct)).Select(id => $"Claim {id} is in more than one batch.")]))
        .Check("a task is claimed again only after a reversal", Read(async (db, ct) =>
            [.. (await db.Claims.Where(claim => claim.Round > 1 && !db.Claims.Any(earlier => earlier.AssignmentId == claim.AssignmentId && earlier.Round == claim.Round - 1 && earlier.Reversal != null))
                .Select(claim => claim.Id).ToListAsync(ct)).Select(id => $"Claim {id} repeats one that was not reversed.")]))
        .Check("no pay day has two batches", Read(async (db, ct) =>
            [.. (await db.Batches.GroupBy(batch => batch.PayDay).Where(group => group.Count() > 1).Select(group => group.Key).ToListAsync(ct)).Select(day => $"Pay day {day} has more than one batch.")]))
        .Check("what a batch and its lines say of the bank is what the bank said", Read(BankAsync))
        .Check("no two income reports have one id", Read(ReportIdsAsync))
        .Check("an income report says what was paid", Read(ReportsAsync))
        .Check("a batch's total and count are those of its lines", Read(BatchTotalsAsync))
        .Check("a batch line pays what its claim is worth, less the tax", Read(LineTotalsAsync))
        .Check("a claim's total is the sum of its payable lines", Read(ClaimTotalsAsync))
        .Check("what is in a batch was approved, for the same total", Read(async (db, ct) =>
            [.. (await (from line in db.BatchLines
                        join claim in db.Claims on line.ClaimId equals claim.Id
                        join approval in db.Approvals on line.ClaimId equals approval.ClaimId into approvals
                        from approval in approvals.DefaultIfEmpty()
                        where approval == null || approval.Total != claim.Total
                        select claim.Id).ToListAsync(ct)).Select(id => $"Claim {id} is in a batch without an approval of its total.")]))
        .Check("who approved a claim did not pay or export it", Read(async (db, ct) =>
            [.. (await (from line in db.BatchLines
                        join approval in db.Approvals on line.ClaimId equals approval.ClaimId
                        where db.Payments.Any(payment => payment.BatchId == line.BatchId && payment.ByPerson == approval.ByPerson)
                            || db.Exports.Any(export => export.BatchId == line.BatchId && export.ByPerson == approval.ByPerson)
                            || db.BankReplies.Any(reply => reply.BatchId == line.BatchId && reply.ByPerson == approval.ByPerson)
                            || db.IncomeDeliveries.Any(delivery => delivery.BatchId == line.BatchId && (delivery.ByPerson == approval.ByPerson || delivery.SentByPerson == approval.ByPerson))
                        select line.ClaimId).ToListAsync(ct)).Select(id => $"Claim {id} was approved and paid by the same person.")]))
        .Check("nothing in a claim changed after its approval", Read(async (db, ct) =>
            [.. (await (from change in db.ClaimChanges
                        join approval in db.Approvals on change.ClaimId equals approval.ClaimId
                        where change.At > approval.At
                        select change.ClaimId).Distinct().ToListAsync(ct)).Select(id => $"Claim {id} changed after it was approved.")]))
        .Check("a claim says what it was last changed to", Read(ChangesAsync))
        .Check("a budget says each line once for a year, as parts of lines it has", Read(BudgetRowsAsync))
        .Check("what is reserved was quoted for its request", Read(async (db, ct) =>
            [.. (await db.Reservations.Where(place => !db.QuotedTasks.Any(task => task.RequestId == place.RequestId && task.CostCentre == place.CostCentre)).Select(place => place.AssignmentId).ToListAsync(ct))
                .Select(id => $"The reservation of {id} was not quoted.")]))
        .Check("budgets count each paid fee once", Read(SpendingAsync))
        .Check("kilometres are paid by the rate that the claim keeps", Read(async (db, ct) =>
            [.. (await (from line in db.ClaimLines
                        join claim in db.Claims on line.ClaimId equals claim.Id
                        where line.Kind == LineKind.Kilometres && line.Amount != null && claim.Round == 1
                        select new { claim.Id, claim.Kilometres, claim.KilometreRate, line.Amount }).ToListAsync(ct))
                .Where(one => one.KilometreRate is not { } rate || rate.Times(one.Kilometres) != one.Amount).Select(one => $"Claim {one.Id} pays kilometres by another rate than it keeps.")]))
        .Check("no day has two kilometre rates, and a used one is still there", Read(async (db, ct) =>
        {
            var rates = await db.KilometreRates.AsNoTracking().OrderBy(rate => rate.From).ToListAsync(ct);
            var gone = await db.Claims.Where(claim => claim.KilometreRateId != null && !db.KilometreRates.Any(rate => rate.Id == claim.KilometreRateId && rate.Rate == claim.KilometreRate)).Select(claim => claim.Id).ToListAsync(ct);
            return [.. rates.Zip(rates.Skip(1)).Where(pair => pair.Second.From <= pair.First.To).Select(pair => $"Two kilometre rates hold on {pair.Second.From:uuuu-MM-dd}."), .. gone.Select(id => $"The kilometre rate of claim {id} is gone or changed.")];
        }))
        .Check("a cap is an amount, and who was warned of it is said when", Read(async (db, ct) =>
            [.. (await db.YearCaps.AsNoTracking().ToListAsync(ct)).Where(cap => cap.Amount <= Money.Zero || (cap.WarnedOf is null) != (cap.WarnedAt is null)).Select(cap => $"The cap of {cap.ExpertId} is not right.")]))
        .Check("a claim's stage agrees with its rows", Read(StagesAsync))
        .Check("an agreed amount is within the decided range", Read(async (db, ct) =>
            [.. (await db.ClaimLines.AsNoTracking().Where(line => line.Amount != null && line.Least != null).ToListAsync(ct)).Where(line => !line.Span!.Holds(line.Amount!.Value))
                .Select(line => $"A line of claim {line.ClaimId} pays an amount outside its range.")]))
        .Check("no day has two decisions on fees", Read(async (db, ct) =>
            [.. (await db.Recommendations.Where(one => one.Decision != null).GroupBy(one => one.ValidFrom).Where(same => same.Select(one => one.Name).Distinct().Count() > 1).Select(same => same.Key).ToListAsync(ct))
                .Select(day => $"Two decisions under different names begin on {day:uuuu-MM-dd}.")]))
        .Check("what was proposed and decided is the recommendation", Read(async (db, ct) =>
            [.. (await db.Proposals.Where(one => (one.Stage == ProposalStage.Decided) != (one.RecommendationId != null && db.Recommendations.Any(r => r.Id == one.RecommendationId))).Select(one => one.Id).ToListAsync(ct))
                .Select(id => $"Proposal {id} says that it is decided and no recommendation came of it, or the other way round.")]))
        .Check("repeated files were the same bytes", Read(async (db, ct) =>
            [.. (await db.Exports.GroupBy(export => new { export.BatchId, export.Kind }).Where(group => group.Select(export => export.Sha256).Distinct().Count() > 1)
                .Select(group => group.Key.BatchId).ToListAsync(ct)).Select(id => $"Batch {id} was exported with different bytes.")]));

    private static Func<IServiceProvider, CancellationToken, Task<IReadOnlyList<string>>> Read(Func<FeesDb, CancellationToken, Task<IReadOnlyList<string>>> find) =>
        (services, ct) => find(services.GetRequiredService<FeesDb>(), ct);

    private static async Task<IReadOnlyList<string>> BatchTotalsAsync(FeesDb db, CancellationToken ct)
    {
        var batches = await db.Batches.AsNoTracking().Select(batch => new { batch.Id, batch.Total, batch.Count, Nets = batch.Lines.Select(line => line.Net).ToList() }).ToListAsync(ct);
        return [.. batches.Where(batch => batch.Count != batch.Nets.Count || batch.Total != Money.Sum(batch.Nets)).Select(batch => $"Batch {batch.Id} says another total than its lines.")];
    }

    private static async Task<IReadOnlyList<string>> BankAsync(FeesDb db, CancellationToken ct)
    {
        var lines = await db.BatchLines.AsNoTracking().Where(line => line.BankSays != null || db.BankAnswers.Any(answer => answer.LineId == line.Id))
            .Select(line => new { line.ClaimId, line.BankSays, Said = db.BankAnswers.Where(answer => answer.LineId == line.Id && !answer.Contrary).Select(answer => answer.Status).ToList() }).ToListAsync(ct);
        var batches = await db.Batches.AsNoTracking().Where(batch => batch.Rejected != batch.Lines.Count(line => line.BankSays == BankStatus.Rejected)).Select(batch => batch.Id).ToListAsync(ct);
        return
        [
            .. lines.Where(line => line.Said.Count == 0 ? line.BankSays is not null : line.BankSays != line.Said.Max()).Select(line => $"A payment of claim {line.ClaimId} says another thing than the bank."),
            .. batches.Select(id => $"Batch {id} says another number of rejected payments than its lines."),
        ];
    }

    /// <summary>A report's id is of one person in one batch, and each of its versions is there once. A version that replaces needs one that was sent.</summary>
    private static async Task<IReadOnlyList<string>> ReportIdsAsync(FeesDb db, CancellationToken ct)
    {
        var reports = await db.IncomeReports.AsNoTracking().Select(report => new { report.ReportId, report.ReportVersion, report.ExpertId, report.BatchId, report.Replaces, report.SentAt }).ToListAsync(ct);
        return
        [
            .. reports.GroupBy(report => report.ReportId).Where(same => same.Select(report => (report.ExpertId, report.BatchId)).Distinct().Count() > 1 || same.Select(report => report.ReportVersion).Distinct().Count() < same.Count())
                .Select(same => $"Income report {same.Key} is there twice."),
            .. reports.Where(report => report.Replaces && !reports.Exists(earlier => earlier.ReportId == report.ReportId && earlier.ReportVersion < report.ReportVersion && earlier.SentAt != null))
                .Select(report => $"Income report {report.ReportId} replaces one that was not sent."),
            .. (await db.IncomeDeliveries.GroupBy(delivery => delivery.DeliveryId).Where(same => same.Count() > 1).Select(same => same.Key).ToListAsync(ct)).Select(id => $"Income delivery {id} is there twice."),
        ];
    }

    /// <summary>Looked at where the payments are still those that were reported; where one was reversed or rejected since, a correction is due and that is no fault.</summary>
    private static async Task<IReadOnlyList<string>> ReportsAsync(FeesDb db, CancellationToken ct)
    {
        var reports = await OpenReports.InForce(db).AsNoTracking().ToListAsync(ct);
        var lines = (await OpenReports.Standing(db).AsNoTracking().Where(line => db.IncomeReports.Any(report => report.BatchId == line.BatchId)).ToListAsync(ct)).ToLookup(line => (line.BatchId, line.ExpertId));
        return [.. reports.Where(report => lines[(report.BatchId, report.ExpertId)].ToList() is var paid && paid.Count == report.Lines && IncomeReport.Json(Earner.Sum(paid)) != report.Amounts)
            .Select(report => $"Income report {report.ReportId} says other amounts than were paid.")];
    }

    private static async Task<IReadOnlyList<string>> LineTotalsAsync(FeesDb db, CancellationToken ct)
    {
        var lines = await (from line in db.BatchLines
                           join claim in db.Claims on line.ClaimId equals claim.Id
                           select new { line.ClaimId, line.Taxable, line.TaxFree, line.Withheld, line.Net, claim.Total }).ToListAsync(ct);
        return [.. lines.Where(line => line.Taxable + line.TaxFree != line.Total || line.Taxable + line.TaxFree - line.Withheld != line.Net || line.Net <= Money.Zero || line.Withheld < Money.Zero)
            .Select(line => $"The batch line of claim {line.ClaimId} does not add up.")];
    }

    private static async Task<IReadOnlyList<string>> ClaimTotalsAsync(FeesDb db, CancellationToken ct)
    {
        var claims = await db.Claims.AsNoTracking().Select(claim => new
        {
            claim.Id, claim.Total, Declined = claim.Declined != null,
            Lines = claim.Lines.Select(line => new { line.Kind, line.Amount }).ToList(),
        }).ToListAsync(ct);
        return [.. claims.Where(claim => claim.Total != Money.Sum(claim.Lines
                .Where(line => line.Amount is not null && (!claim.Declined || line.Kind is not (LineKind.Fee or LineKind.Preparation))).Select(line => line.Amount!.Value)))
            .Select(claim => $"Claim {claim.Id} says another total than its lines.")];
    }

    private static async Task<IReadOnlyList<string>> BudgetRowsAsync(FeesDb db, CancellationToken ct)
    {
        var rows = await db.Budgets.AsNoTracking().SelectMany(budget => budget.Rows).Select(row => new { row.BudgetId, row.Line, row.PartOf, row.Year }).ToListAsync(ct);
        return [.. rows.GroupBy(row => (row.BudgetId, row.Line, row.Year)).Where(same => same.Count() > 1).Select(same => $"Budget {same.Key.BudgetId} says '{same.Key.Line}' twice for {same.Key.Year}."),
            .. rows.Where(row => row.PartOf.Length > 0 && !rows.Exists(other => other.BudgetId == row.BudgetId && other.Line == row.PartOf)).Select(row => $"Budget {row.BudgetId} has a part of '{row.PartOf}', which it has not.")];
    }

    /// <summary>What the budgets call spent is what the batches paid: the one reads the claims, the other the payments.</summary>
    private static async Task<IReadOnlyList<string>> SpendingAsync(FeesDb db, CancellationToken ct)
    {
        var spent = Money.Sum((await Budgeting.Spending.OfAsync(db, new(1990, 1, 1), new(2100, 12, 31), null, ct)).Select(one => one.Paid));
        var lines = await (from line in db.BatchLines
                           where line.BankSays != BankStatus.Rejected && db.Payments.Any(payment => payment.BatchId == line.BatchId) && !db.Reversals.Any(reversal => reversal.ClaimId == line.ClaimId)
                           select new { line.Taxable, line.TaxFree }).ToListAsync(ct);
        var paid = Money.Sum(lines.Select(line => line.Taxable + line.TaxFree));
        return spent == paid ? [] : [$"Budgets call {spent.InEuros} euros spent and batches have paid {paid.InEuros}."];
    }

    private static async Task<IReadOnlyList<string>> ChangesAsync(FeesDb db, CancellationToken ct)
    {
        var changed = await (from change in db.ClaimChanges
                             join claim in db.Claims on change.ClaimId equals claim.Id
                             select new { change.Id, change.ClaimId, change.What, change.To, change.At, claim.Minutes, claim.PreparationMinutes, claim.Kilometres }).ToListAsync(ct);
        // The last of several in one moment is not known: one of them must be what the claim says.
        return [.. changed.GroupBy(one => (one.ClaimId, one.What)).Where(same => same.Where(one => one.At == same.Max(other => other.At)).All(one => one.What switch
            {
                ChangedFact.Minutes => one.To != one.Minutes.ToString(CultureInfo.InvariantCulture),
                ChangedFact.PreparationMinutes => one.To != one.PreparationMinutes.ToString(CultureInfo.InvariantCulture),
                ChangedFact.Kilometres => one.To != one.Kilometres.ToString(CultureInfo.InvariantCulture),
                _ => false,
            })).Select(same => $"Claim {same.Key.ClaimId} says otherwise than its last change of {same.Key.What}.")];
    }

    private static async Task<IReadOnlyList<string>> StagesAsync(FeesDb db, CancellationToken ct)
    {
        // Compared here and not in SQL: an equation of conditions is bracketed differently by the two products.
        var claims = await db.Claims.AsNoTracking().Select(claim => new
        {
            claim.Id, claim.Stage, Reversed = claim.Reversal != null, Withdrawn = claim.Withdrawal != null, Approved = claim.Approval != null,
            InBatch = db.BatchLines.Any(line => line.ClaimId == claim.Id && line.BankSays != BankStatus.Rejected),
            Paid = db.BatchLines.Any(line => line.ClaimId == claim.Id && (line.BankSays != BankStatus.Rejected || claim.Reversal != null) && db.Payments.Any(payment => payment.BatchId == line.BatchId)),
        }).ToListAsync(ct);
        return [.. claims.Where(claim => claim.Stage != claim switch
            {
                { Reversed: true, Paid: true, Approved: true, Withdrawn: false } => ClaimStage.Reversed,
                { Reversed: false, Paid: true, Approved: true, Withdrawn: false } => ClaimStage.Paid,
                { Reversed: false, InBatch: true, Approved: true, Withdrawn: false } => ClaimStage.InBatch,
                { Reversed: false, InBatch: false, Approved: true, Withdrawn: false } => ClaimStage.Approved,
                { Reversed: false, InBatch: false, Approved: false, Withdrawn: true } => ClaimStage.Withdrawn,
                { Reversed: false, InBatch: false, Approved: false } when claim.Stage <= ClaimStage.WaitsForApproval => claim.Stage,
                _ => (ClaimStage?)null,
            }).Select(claim => $"Claim {claim.Id} is {claim.Stage}, but its rows say otherwise.")];
    }
}
