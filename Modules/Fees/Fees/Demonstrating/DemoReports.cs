using Fees.Reporting;
using Foundation.Privacy;
using NodaTime;

namespace Fees.Demonstrating;

/// <summary>What the Incomes Register was told of the payments of the past: each batch the day after it was paid, as a trial and with invented people.</summary>
internal static class DemoReports
{
    private const string County = "1234567-1";

    public static IncomeDelivery Of(PayoutBatch batch, IReadOnlyDictionary<Guid, Expert> names, Vault vault, Act payer)
    {
        var by = payer with { At = payer.At + Duration.FromDays(1) };
        var delivery = new IncomeDelivery(batch, 1, batch.PayerBusinessId ?? County, (batch.PayOn.PlusMonths(-1), batch.PayOn), new ReportContact("Palkanlaskenta", "044 000 0000", null), production: false, by);
        delivery.Holds(batch.Lines.OrderBy(line => line.Position).Where(line => line.IsIncome).GroupBy(line => line.ExpertId).Select(lines => new IncomeReport(delivery, new Earner(
            lines.Key, lines.First().EndToEndId, names[lines.Key].LastName, names[lines.Key].FirstName, lines.First().IdentityCode, Earner.Sum([.. lines]), lines.Count()), version: 1, replaces: false)), vault);
        delivery.WasSent(by);
        return delivery;
    }
}
