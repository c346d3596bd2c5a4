using System.Globalization;
using Foundation;
using Foundation.Tables;

namespace Fees.Paying;

/// <summary>
/// The payroll file: one row per claim and income type, and the claim's withholding and net on its first row only, so that every column sums up. `;`, UTF-8 with BOM and
/// decimal commas, as Finnish payroll programs and Excel read it. The headings are Finnish because the readers are; cells that look like formulas are made harmless.
/// </summary>
public static class PayrollCsv
{
    private static readonly string[] Headings =
    [
        "Maksuerä", "Maksupäivä", "Tunniste", "Nimi", "Henkilötunnus", "IBAN", "Tehtävä", "Kustannuspaikka", "Tulolaji",
        "Veronalainen", "Veroton", "Ennakonpidätys", "Maksetaan",
    ];

    public static byte[] Write(PaymentFile file) => TableFile.Write(Headings, file.Payments.SelectMany(payment => Rows(file, payment)));

    private static IEnumerable<string[]> Rows(PaymentFile file, PaymentFacts payment) => payment.Parts.Select((part, index) => new[]
    {
        file.Number, file.PayOn.ToString("d.M.yyyy", CultureInfo.InvariantCulture), payment.EndToEndId, payment.PayeeName, payment.IdentityCode.Value,
        payment.Iban.Value, payment.Title, payment.CostCentre, part.TaxClass,
        Euros(part.Taxable ? part.Amount : Money.Zero), Euros(part.Taxable ? Money.Zero : part.Amount),
        Euros(index == 0 ? payment.Withheld : Money.Zero), Euros(index == 0 ? payment.Net : Money.Zero),
    });

    private static string Euros(Money amount) => amount.InEuros.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
