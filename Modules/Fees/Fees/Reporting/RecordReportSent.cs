using Fees.Data;
using Fees.Paying;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Reporting;

/// <summary>The payer has sent the file in the upload service and the register took it. Only the newest file of a batch can be the one.</summary>
public sealed record RecordReportSent(Guid DeliveryRowId);

/// <summary>Nothing of a reported payment is left, and the payer has cancelled the report in the register.</summary>
public sealed record RecordReportCancelled(Guid ReportRowId);

public enum ReportRecorded { Recorded, NotFound, Before, Replaced, SameAsApprover }

public static class RecordReportSentHandler
{
    public static async Task<ReportRecorded> Handle(RecordReportSent command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.IncomeDeliveries.Include(one => one.Reports).SingleOrDefaultAsync(one => one.Id == command.DeliveryRowId, ct) is not { } delivery)
            return ReportRecorded.NotFound;
        if (delivery.SentAt is not null)
            return ReportRecorded.Before;
        if (await db.IncomeDeliveries.AnyAsync(later => later.BatchId == delivery.BatchId && later.Turn > delivery.Turn, ct))
            return ReportRecorded.Replaced;
        if (await TwoPeople.IsApproverOfAsync(db, delivery.BatchId, sender, ct))
            return ReportRecorded.SameAsApprover;
        delivery.WasSent(Act.Of(sender, clock));
        return ReportRecorded.Recorded;
    }
}

public static class RecordReportCancelledHandler
{
    public static async Task<ReportRecorded> Handle(RecordReportCancelled command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await OpenReports.ToCancel(db).SingleOrDefaultAsync(one => one.Id == command.ReportRowId, ct) is not { } report)
            return await db.IncomeReports.AnyAsync(one => one.Id == command.ReportRowId, ct) ? ReportRecorded.Before : ReportRecorded.NotFound;
        if (await TwoPeople.IsApproverOfAsync(db, report.BatchId, sender, ct))
            return ReportRecorded.SameAsApprover;
        report.Cancelled(Act.Of(sender, clock));
        return ReportRecorded.Recorded;
    }
}
