using System.Globalization;
using CsvHelper;
using Foundation;

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

    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape,
    };

    public static byte[] Write(PaymentFile file)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format))
        {
            csv.WriteRecord(Headings);
            foreach (var payment in file.Payments)
                Payment(csv, file, payment);
        }
        return bytes.ToArray();
    }

    private static void Payment(CsvWriter csv, PaymentFile file, PaymentFacts payment)
    {
        var first = true;
        foreach (var part in payment.Parts)
        {
            csv.WriteRecord(
            [
                file.Number, file.PayOn.ToString("d.M.yyyy", CultureInfo.InvariantCulture), payment.EndToEndId, payment.PayeeName, payment.IdentityCode.Value,
                payment.Iban.Value, payment.Title, payment.CostCentre, part.TaxClass,
                Euros(part.Taxable ? part.Amount : Money.Zero), Euros(part.Taxable ? Money.Zero : part.Amount),
                Euros(first ? payment.Withheld : Money.Zero), Euros(first ? payment.Net : Money.Zero),
            ]);
            first = false;
        }
    }

    private static string Euros(Money amount) => amount.InEuros.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
}
