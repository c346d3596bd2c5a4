using Fees.Contracts;
using Fees.Data;
using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Reporting;

/// <summary>Sweep: from two days before the last day on, each working day, until the report is recorded as sent; corrections from the day on which they are needed.</summary>
public sealed record RemindOfIncomeReports;

public static class RemindOfIncomeReportsHandler
{
    public static async Task<Cascade> Handle(RemindOfIncomeReports _, FeesDb db, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        if (!BankingDays.IsBankingDay(today))
            return [];
        Cascade due = [];
        foreach (var open in await OpenReports.Batches(db, today).ToListAsync(ct))
        {
            var (batch, payments, corrections) = (open.Batch, open.Payments, open.Corrections);
            var last = ReportDeadline.Of(batch.PayOn);
            if (batch.RemindedOn == today || corrections == 0 && today < last.PlusDays(-2))
                continue;
            batch.RemindedOfReport(today);
            due.Add(new IncomeReportDue(batch.Id, batch.PayOn.ToDateOnly(), last.ToDateOnly(), payments, corrections, now.ToDateTimeOffset()));
        }
        return due;
    }
}
