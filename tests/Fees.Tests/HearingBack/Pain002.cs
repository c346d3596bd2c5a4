using System.Text;

namespace Fees.Tests.HearingBack;

/// <summary>Writes status files as banks do, in the versions that are in use.</summary>
internal static class Pain002
{
    public static byte[] Write(PayoutBatch batch, string? group = null, string? groupReason = null, string? block = null, string version = "10", string id = "BANK-1", string? answers = null,
        params (int Position, string? Status, string? Reason)[] payments) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.{version}">
          <CstmrPmtStsRpt>
            <GrpHdr><MsgId>{id}</MsgId><CreDtTm>2026-09-15T09:00:00Z</CreDtTm></GrpHdr>
            <OrgnlGrpInfAndSts>
              <OrgnlMsgId>{answers ?? "KOKEMUS-" + batch.Number}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
              {Status("GrpSts", group)}{Reason(groupReason)}
            </OrgnlGrpInfAndSts>
            <OrgnlPmtInfAndSts>
              <OrgnlPmtInfId>KOKEMUS-{batch.Number}-1</OrgnlPmtInfId>
              {Status("PmtInfSts", block)}
              {string.Concat(payments.Select(payment => Payment(batch, payment.Position, payment.Status, payment.Reason)))}
            </OrgnlPmtInfAndSts>
          </CstmrPmtStsRpt>
        </Document>
        """);

    private static string Payment(PayoutBatch batch, int position, string? status, string? reason) =>
        $"<TxInfAndSts><OrgnlEndToEndId>KOKEMUS-{batch.Number}-{position:D5}</OrgnlEndToEndId>{Status("TxSts", status)}{Reason(reason)}</TxInfAndSts>";

    private static string Status(string element, string? code) => code is null ? "" : $"<{element}>{code}</{element}>";

    private static string Reason(string? code) => code is null ? "" : $"<StsRsnInf><Rsn><Cd>{code}</Cd></Rsn><AddtlInf>Saajan pankki palautti</AddtlInf></StsRsnInf>";
}
