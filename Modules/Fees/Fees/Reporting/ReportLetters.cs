using Fees.Contracts;
using Foundation;
using Foundation.Mail;
using NodaTime;

namespace Fees.Reporting;

/// <summary>The reminder to a payer. It names nobody: only the batch, the number and the last day.</summary>
public static class ReportLetters
{
    public static Letter Due(Reader payer, IncomeReportDue due, Organisation organisation)
    {
        var now = Instant.FromDateTimeOffset(due.At);
        string Say(string key, params object?[] values) => FeesTexts.T.Say(payer.Language, key, values);
        string Day(DateOnly day) => Dates.Say(LocalDate.FromDateOnly(day), payer.Language);
        var late = LocalDate.FromDateOnly(due.LastDay) < Foundation.Calendar.Helsinki.Date(now);
        var letter = Letter.To(payer, "fees.report-due", Say(due.Payments == 0 ? "letter.report.subject-correct" : late ? "letter.report.subject-late" : "letter.report.subject", Day(due.LastDay)), now)
            .Paragraph(Say("letter.greeting", payer.Name));
        if (due.Payments > 0)
            letter = letter.Paragraph(Say(late ? "letter.report.late" : "letter.report.lead", Day(due.PaidOn), Day(due.LastDay)));
        if (due.Corrections > 0)
            letter = letter.Paragraph(Say("letter.report.correct", due.Corrections));
        return letter.Paragraph(Say("letter.report.do")).Link(Say("letter.report.link"), new Uri(organisation.Link($"/fees/payouts/{due.BatchId}")));
    }
}
