using Fees.Data;
using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Fees.Reporting;

/// <summary>What the payer has to tell the Incomes Register, batch by batch with the last day.</summary>
internal static class IncomeReportsDesk
{
    public static readonly Desk Desk = new(async (services, me, ct) =>
    {
        if (!me.IsPayer)
            return [];
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        var open = await OpenReports.Batches(services.GetRequiredService<FeesDb>(), today).Select(one => new { one.Batch.Id, one.Batch.PayOn, one.Payments }).Take(20).ToListAsync(ct);
        return [.. open.Select(one => new Waiting(Say(one.PayOn, one.Payments, today, me.Language), $"/fees/payouts/{one.Id}", one.Payments == 0 ? null : FeesTexts.T["desk.report-by", Dates.Say(ReportDeadline.Of(one.PayOn), me.Language)]))];
    });

    private static string Say(LocalDate payOn, int payments, LocalDate today, string language) =>
        FeesTexts.T[payments == 0 ? "desk.report-correct" : ReportDeadline.Of(payOn) < today ? "desk.report-late" : "desk.report", Dates.Say(payOn, language)];
}
