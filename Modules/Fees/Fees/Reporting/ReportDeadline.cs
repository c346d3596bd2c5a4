using NodaTime;

namespace Fees.Reporting;

/// <summary>
/// Five calendar days after the payment date, weekends counted; when the fifth is a Saturday, Sunday or holiday, the next working day (vero.fi, reporting deadlines).
/// Christmas Eve and Midsummer Eve move it too (laki säädettyjen määräaikain laskemisesta 150/1930, 5 §), as they are no banking days.
/// </summary>
public static class ReportDeadline
{
    public static LocalDate Of(LocalDate payOn) => BankingDays.OnOrAfter(payOn.PlusDays(5));
}
