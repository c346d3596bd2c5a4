using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Fees.HearingBack;

/// <summary>Why a file cannot be read as the bank's answer: a text key and what belongs into it.</summary>
public sealed record Unreadable(string Key, string? What = null);

/// <summary>
/// A payment status report of a bank, pain.002.001.03 or .10. The two are alike in what is read here: the batch it answers, a status of the whole, of a block,
/// and of single payments by their end-to-end ids, each with a reason. What else a bank writes into it is passed over.
/// </summary>
/// <param name="Group">What it says of the whole batch; its code is null when it says nothing.</param>
public sealed record BankStatusFile(string MessageId, string OriginalMessageId, BankWord Group, BankWord Block, IReadOnlyList<BankStatusFile.Payment> Payments)
{
    /// <param name="Amount">The amount of the payment order, when the bank repeats it.</param>
    public sealed record Payment(string EndToEndId, BankWord Word, decimal? Amount);

    public const int MaxMegabytes = 5;
    public const int MaxBytes = MaxMegabytes * 1024 * 1024;

    private static readonly string[] Namespaces = ["urn:iso:std:iso:20022:tech:xsd:pain.002.001.03", "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"];

    /// <summary>No DTD and nothing from outside: a status file needs neither, an attack does.</summary>
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaxBytes };

    public static (BankStatusFile? File, Unreadable? Fault) Read(byte[] bytes)
    {
        if (bytes.Length == 0)
            return (null, new("bank.file-missing"));
        if (bytes.Length > MaxBytes)
            return (null, new("bank.file-large", MaxMegabytes.ToString(CultureInfo.InvariantCulture)));
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            return Read(XDocument.Load(reader).Root!);
        }
        catch (XmlException)
        {
            return (null, new("bank.file-not-xml"));
        }
    }

    private static (BankStatusFile?, Unreadable?) Read(XElement root)
    {
        var ns = root.Name.Namespace;
        if (root.Name.LocalName != "Document" || !Namespaces.Contains(ns.NamespaceName) || root.Element(ns + "CstmrPmtStsRpt") is not { } report
            || report.Element(ns + "OrgnlGrpInfAndSts") is not { } group || Text(group, "OrgnlMsgId") is not { } original)
            return (null, new("bank.file-other"));
        var blocks = report.Elements(ns + "OrgnlPmtInfAndSts").ToList();
        List<Payment> payments = [];
        foreach (var one in blocks.Elements(ns + "TxInfAndSts"))
        {
            if (Text(one, "OrgnlEndToEndId") is not { } id)
                return (null, new("bank.file-no-id"));
            payments.Add(new Payment(id, Word(one, "TxSts", ofPayment: true), Amount(one)));
        }
        var block = blocks.Select(one => Word(one, "PmtInfSts", ofPayment: false)).LastOrDefault(word => word.Code is not null) ?? new BankWord(null, null, null, false);
        return (new BankStatusFile(Text(report.Element(ns + "GrpHdr"), "MsgId") ?? "", original, Word(group, "GrpSts", ofPayment: false), block, payments), null);
    }

    private static BankWord Word(XElement of, string status, bool ofPayment)
    {
        var ns = of.Name.Namespace;
        var why = of.Elements(ns + "StsRsnInf").ToList();
        var reason = why.Elements(ns + "Rsn").Elements().Select(code => code.Value.Trim()).FirstOrDefault(code => code.Length > 0);
        var words = string.Join(' ', why.Elements(ns + "AddtlInf").Select(text => text.Value.Trim()).Where(text => text.Length > 0));
        return new BankWord(Text(of, status), reason is null ? null : Said.Cut(reason, 35), words.Length > 0 ? words : null, ofPayment);
    }

    private static decimal? Amount(XElement payment)
    {
        var ns = payment.Name.Namespace;
        var typed = payment.Element(ns + "OrgnlTxRef")?.Element(ns + "Amt")?.Element(ns + "InstdAmt")?.Value;
        return decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static string? Text(XElement? of, string name) => of?.Element(of.Name.Namespace + name)?.Value.Trim() is { Length: > 0 } text ? text : null;
}
