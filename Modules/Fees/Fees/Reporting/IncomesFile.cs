using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Foundation;
using NodaTime;

namespace Fees.Reporting;

/// <summary>
/// The file for the upload service of the Incomes Register: earnings payment reports (WageReportsRequestToIR), one payer and one payment date. Only the root has a
/// namespace prefix, its children have none. Written from stored facts only, so the same record gives the same bytes.
/// </summary>
public sealed record IncomesFile(
    string DeliveryId, Instant MadeAt, bool Production, string BusinessId, LocalDate PayOn, LocalDate PeriodStart, LocalDate PeriodEnd, ReportContact Contact, IReadOnlyList<IncomesFile.Report> Reports)
{
    public sealed record Report(string ReportId, int Version, bool Replaces, string LastName, string FirstName, PersonalIdentityCode Code, IReadOnlyList<Income> Incomes);

    public const string Namespace = "http://www.tulorekisteri.fi/2017/1/WageReportsToIR";

    // The codes of a replacement and of FaultyControl are the register's own lists, not in its schema: 2 and 2 as other programs write them.
    private const string Source = "Kokemusasiantuntijat", EarningsPaymentReports = "100", New = "1", Replacement = "2", ABusiness = "1", AFinnishPerson = "2";
    /// <summary>One faulty report and the register takes none of the record, so that "sent" is all of it or nothing.</summary>
    private const string RejectTheWhole = "2";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" };

    public string Name => $"tulorekisteri-{DeliveryId["KOKEMUS-".Length..]}.xml";

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Write()));

    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("wrtir", "WageReportsRequestToIR", Namespace);
            Within(xml, "DeliveryData", () => Delivery(xml));
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private void Delivery(XmlWriter xml)
    {
        Text(xml, "Timestamp", MadeAt.ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Text(xml, "Source", Source);
        Text(xml, "DeliveryDataType", EarningsPaymentReports);
        Text(xml, "DeliveryId", DeliveryId);
        Text(xml, "FaultyControl", RejectTheWhole);
        Text(xml, "ProductionEnvironment", Production ? "true" : "false");
        foreach (var who in (string[])["DeliveryDataOwner", "DeliveryDataCreator", "DeliveryDataSender"])
            Id(xml, who, ABusiness, BusinessId);
        Within(xml, "PaymentPeriod", () =>
        {
            Text(xml, "PaymentDate", Day(PayOn));
            Text(xml, "StartDate", Day(PeriodStart));
            Text(xml, "EndDate", Day(PeriodEnd));
        });
        Within(xml, "ContactPersons", () => Within(xml, "ContactPerson", () =>
        {
            Text(xml, "Name", Contact.Name);
            Text(xml, "Telephone", Contact.Phone);
            if (Contact.Email is { } email)
                Text(xml, "Email", email);
        }));
        Within(xml, "Payer", () => Within(xml, "PayerIds", () => Id(xml, "Id", ABusiness, BusinessId)));
        Within(xml, "Reports", () =>
        {
            foreach (var report in Reports)
                Within(xml, "Report", () => One(xml, report));
        });
    }

    private static void One(XmlWriter xml, Report report)
    {
        Within(xml, "ReportData", () =>
        {
            Text(xml, "ActionCode", report.Replaces ? Replacement : New);
            Text(xml, "ReportId", report.ReportId);
            Text(xml, "ReportVersion", report.Version.ToString(CultureInfo.InvariantCulture));
        });
        Within(xml, "IncomeEarner", () =>
        {
            Within(xml, "IncomeEarnerIds", () => Id(xml, "Id", AFinnishPerson, report.Code.Value));
            Within(xml, "IncomeEarnerBasic", () =>
            {
                Text(xml, "LastName", Said.Cut(report.LastName, 200));
                Text(xml, "FirstName", Said.Cut(report.FirstName, 100));
            });
        });
        Within(xml, "Transactions", () =>
        {
            foreach (var income in report.Incomes)
                Within(xml, "Transaction", () =>
                {
                    Within(xml, "TransactionBasic", () =>
                    {
                        Text(xml, "TransactionCode", income.Type);
                        Text(xml, "Amount", new Money(income.Cents).InEuros.ToString("0.00", CultureInfo.InvariantCulture));
                    });
                    if (income.Kilometres is { } kilometres)
                        Within(xml, "KmAllowance", () => Text(xml, "Kilometers", kilometres.ToString(CultureInfo.InvariantCulture)));
                });
        });
    }

    private static void Id(XmlWriter xml, string name, string type, string code) => Within(xml, name, () =>
    {
        Text(xml, "Type", type);
        Text(xml, "Code", code);
    });

    private static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Names come from people: what XML cannot hold is left out.</summary>
    private static void Text(XmlWriter xml, string name, string value) => xml.WriteElementString(name, string.Concat(value.EnumerateRunes().Where(rune => !System.Text.Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))));

    private static void Within(XmlWriter xml, string name, Action inside)
    {
        xml.WriteStartElement(name);
        inside();
        xml.WriteEndElement();
    }
}
