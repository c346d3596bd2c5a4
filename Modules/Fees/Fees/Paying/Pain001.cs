using System.Globalization;
using System.Text;
using System.Xml;
using Foundation;

namespace Fees.Paying;

/// <summary>
/// The bank file: pain.001.001.09, SEPA credit transfer in euros, costs shared (SLEV), one payment information block for the batch. No address is given:
/// unstructured ones are refused since November 2026 and a domestic payment needs none. Written from stored facts only, so a repeat gives the same bytes.
/// </summary>
public static class Pain001
{
    public const string Namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "  ", NewLineChars = "\n" };

    public static byte[] Write(PaymentFile file)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("Document", Namespace);
            xml.WriteStartElement("CstmrCdtTrfInitn", Namespace);
            Header(xml, file);
            Block(xml, file);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    private static void Header(XmlWriter xml, PaymentFile file) => Within(xml, "GrpHdr", () =>
    {
        Text(xml, "MsgId", file.MessageId);
        Text(xml, "CreDtTm", file.MadeAt.ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Text(xml, "NbOfTxs", file.Payments.Count.ToString(CultureInfo.InvariantCulture));
        Text(xml, "CtrlSum", Euros(file.Total));
        Within(xml, "InitgPty", () => Payer(xml, file.Payer));
    });

    private static void Block(XmlWriter xml, PaymentFile file) => Within(xml, "PmtInf", () =>
    {
        Text(xml, "PmtInfId", "KOKEMUS-" + file.Number + "-1");
        Text(xml, "PmtMtd", "TRF");
        Text(xml, "NbOfTxs", file.Payments.Count.ToString(CultureInfo.InvariantCulture));
        Text(xml, "CtrlSum", Euros(file.Total));
        Within(xml, "PmtTpInf", () => Within(xml, "SvcLvl", () => Text(xml, "Cd", "SEPA")));
        Within(xml, "ReqdExctnDt", () => Text(xml, "Dt", file.PayOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Within(xml, "Dbtr", () => Payer(xml, file.Payer));
        Account(xml, "DbtrAcct", file.Payer.Iban);
        Within(xml, "DbtrAgt", () => Within(xml, "FinInstnId", () =>
        {
            if (file.Payer.Bic is { } bic)
                Text(xml, "BICFI", bic);
            else
                Within(xml, "Othr", () => Text(xml, "Id", "NOTPROVIDED"));
        }));
        Text(xml, "ChrgBr", "SLEV");
        foreach (var payment in file.Payments)
            Payment(xml, payment);
    });

    private static void Payment(XmlWriter xml, PaymentFacts payment) => Within(xml, "CdtTrfTxInf", () =>
    {
        Within(xml, "PmtId", () => Text(xml, "EndToEndId", payment.EndToEndId));
        Within(xml, "Amt", () =>
        {
            xml.WriteStartElement("InstdAmt", Namespace);
            xml.WriteAttributeString("Ccy", "EUR");
            xml.WriteString(Euros(payment.Net));
            xml.WriteEndElement();
        });
        Within(xml, "Cdtr", () => Text(xml, "Nm", SepaText.Of(payment.PayeeName, 70)));
        Account(xml, "CdtrAcct", payment.Iban);
        Within(xml, "RmtInf", () => Text(xml, "Ustrd", SepaText.Of(payment.Title, 140)));
    });

    private static void Payer(XmlWriter xml, PayerFacts payer)
    {
        Text(xml, "Nm", SepaText.Of(payer.Name, 70));
        if (payer.BusinessId is { } id)
            Within(xml, "Id", () => Within(xml, "OrgId", () => Within(xml, "Othr", () => Text(xml, "Id", id.Value))));
    }

    private static void Account(XmlWriter xml, string name, Iban iban) => Within(xml, name, () => Within(xml, "Id", () => Text(xml, "IBAN", iban.Value)));

    private static void Text(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Namespace, value);

    private static void Within(XmlWriter xml, string name, Action inside)
    {
        xml.WriteStartElement(name, Namespace);
        inside();
        xml.WriteEndElement();
    }

    private static string Euros(Money amount) => amount.InEuros.ToString("0.00", CultureInfo.InvariantCulture);
}
