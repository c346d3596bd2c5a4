using Fees.Data;
using Fees.Paying;
using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Reporting;

/// <summary>The payer takes out the file for the Incomes Register: what is not reported yet, and what replaces reports that no longer hold.</summary>
public sealed record MakeIncomeReport(Guid BatchId);

public abstract record IncomeReportOutcome
{
    private IncomeReportOutcome() { }
    public sealed record Ready(Guid DeliveryRowId) : IncomeReportOutcome;
    /// <summary>No file is made while anything of it is missing.</summary>
    public sealed record Lacking(IReadOnlyList<Lack> What) : IncomeReportOutcome;
    public sealed record NothingToReport : IncomeReportOutcome;
    public sealed record NotFound : IncomeReportOutcome;
    public sealed record NotExported : IncomeReportOutcome;
    public sealed record SameAsApprover : IncomeReportOutcome;
}

public static class MakeIncomeReportHandler
{
    public static async Task<IncomeReportOutcome> Handle(
        MakeIncomeReport command, FeesDb db, Vault vault, FeesSettings settings, Organisation organisation, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var batch = await db.Batches.Include(b => b.Lines).Include(b => b.Exports).AsSplitQuery().SingleOrDefaultAsync(b => b.Id == command.BatchId, ct);
        if (batch is null)
            return new IncomeReportOutcome.NotFound();
        if (batch.Exports.Count == 0)
            return new IncomeReportOutcome.NotExported();
        if (await TwoPeople.IsApproverOfAsync(db, batch.Id, sender, ct))
            return new IncomeReportOutcome.SameAsApprover();

        var earlier = await db.IncomeDeliveries.Include(delivery => delivery.Reports).Where(delivery => delivery.BatchId == batch.Id).OrderBy(delivery => delivery.Turn).AsSplitQuery().ToListAsync(ct);
        var earners = await Earners.OfAsync(batch, earlier, db, vault, settings.IncomesRegister.Production, ct);
        var businessId = batch.PayerBusinessId ?? (BusinessId.TryRead(settings.Payer.BusinessId, out var id, out _) ? id.Value : null);
        var contact = settings.IncomesRegister.Contact(organisation);
        List<Lack> lacks = [.. earners.Lacks];
        if (businessId is null)
            lacks.Insert(0, new Lack("report.lack.business-id"));
        if (contact is null)
            lacks.Insert(0, new Lack("report.lack.contact"));
        if (earners.ToTell.Count == 0 && lacks.Count == 0)
            return new IncomeReportOutcome.NothingToReport();
        if (lacks.Count > 0)
            return new IncomeReportOutcome.Lacking(lacks);

        foreach (var earner in earners.ToTell)
            privacy.Exported(earner.ExpertId, "fees.income-report");
        if (earlier.LastOrDefault() is { SentAt: null } waiting && waiting.Holds(earners.ToTell))
            return waiting.File(vault).Sha256 == waiting.Sha256 ? new IncomeReportOutcome.Ready(waiting.Id) : throw new InvalidOperationException($"{waiting.DeliveryId} no longer gives the file that it gave before.");
        var period = earlier.Count > 0 ? (earlier[0].PeriodStart, earlier[0].PeriodEnd) : await WorkDaysAsync(db, batch, ct);
        var delivery = new IncomeDelivery(batch, earlier.Count + 1, businessId!, period, contact!, settings.IncomesRegister.Production, Act.Of(sender, clock));
        var versions = earlier.SelectMany(one => one.Reports).ToLookup(report => report.ReportId);
        delivery.Holds(earners.ToTell.Select(earner => new IncomeReport(delivery, earner, versions[earner.ReportId].Select(report => report.ReportVersion).DefaultIfEmpty().Max() + 1,
            versions[earner.ReportId].Any(report => report.SentAt is not null))), vault);
        db.IncomeDeliveries.Add(delivery);
        return new IncomeReportOutcome.Ready(delivery.Id);
    }

    private static bool Holds(this IncomeDelivery delivery, IReadOnlyCollection<Earner> earners) =>
        delivery.Reports.Count == earners.Count && earners.All(earner => delivery.Reports.Exists(report => report.ReportId == earner.ReportId && report.Says(earner)));

    private static async Task<(LocalDate, LocalDate)> WorkDaysAsync(FeesDb db, PayoutBatch batch, CancellationToken ct)
    {
        var days = db.Claims.Where(claim => db.BatchLines.Any(line => line.BatchId == batch.Id && line.ClaimId == claim.Id)).Select(claim => claim.Day);
        return (await days.MinAsync(ct), await days.MaxAsync(ct));
    }
}
