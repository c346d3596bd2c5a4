using System.Text.Json;
using Fees.Reporting;
using Foundation;
using Foundation.Privacy;
using NodaTime;

namespace Fees;

/// <summary>
/// A record for the Incomes Register: the earnings payment reports of a batch, or those that replace some of them. What is in it never changes; a later file has
/// an identifier of its own.
/// </summary>
public sealed class IncomeDelivery
{
    private IncomeDelivery() { }

    public IncomeDelivery(PayoutBatch batch, int turn, string businessId, (LocalDate First, LocalDate Last) period, ReportContact contact, bool production, Act by)
    {
        (Id, BatchId, Turn, DeliveryId) = (Guid.CreateVersion7(), batch.Id, turn, $"KOKEMUS-{batch.Number}-{turn}");
        (BusinessId, PayOn, PeriodStart, PeriodEnd, Production) = (businessId, batch.PayOn, period.First, period.Last, production);
        (ContactName, ContactPhone, ContactEmail) = (contact.Name, contact.Phone, contact.Email);
        (ByPerson, ByName, MadeAt) = (by.PersonId, by.Name, by.At);
    }

    public Guid Id { get; private set; }
    public Guid BatchId { get; private set; }
    /// <summary>1 for the first file of the batch.</summary>
    public int Turn { get; private set; }
    /// <summary>The register knows the record by it.</summary>
    public string DeliveryId { get; private set; } = "";
    public string BusinessId { get; private set; } = "";
    public LocalDate PayOn { get; private set; }
    /// <summary>First and last day of the work that the batch pays. A replacement must say the same.</summary>
    public LocalDate PeriodStart { get; private set; }
    public LocalDate PeriodEnd { get; private set; }
    public bool Production { get; private set; }
    public string ContactName { get; private set; } = "";
    public string ContactPhone { get; private set; } = "";
    public string? ContactEmail { get; private set; }
    public string Sha256 { get; private set; } = "";
    public Guid? ByPerson { get; private set; }
    public string ByName { get; private set; } = "";
    public Instant MadeAt { get; private set; }
    public Instant? SentAt { get; private set; }
    public Guid? SentByPerson { get; private set; }
    public string? SentByName { get; private set; }
    public int Version { get; private set; }

    public List<IncomeReport> Reports { get; private set; } = [];

    public void Holds(IEnumerable<IncomeReport> reports, Vault vault)
    {
        Reports.AddRange(reports);
        Sha256 = File(vault).Sha256;
    }

    /// <summary>Opens the identity codes; only while the file is made.</summary>
    public IncomesFile File(Vault vault) => new(
        DeliveryId, MadeAt, Production, BusinessId, PayOn, PeriodStart, PeriodEnd, new ReportContact(ContactName, ContactPhone, ContactEmail),
        [.. Reports.OrderBy(report => report.ReportId, StringComparer.Ordinal).Select(report => report.Facts(vault))]);

    public void WasSent(Act by)
    {
        if (SentAt is not null)
            throw new InvalidOperationException($"{DeliveryId} was sent already.");
        (SentAt, SentByPerson, SentByName) = (by.At, by.PersonId, by.Name);
        foreach (var report in Reports)
            report.WasSent(by);
    }
}

/// <summary>One earnings payment report: one person, one payment day. Its id is for life; each later content is a new version of it.</summary>
public sealed class IncomeReport
{
    private IncomeReport() { }

    public IncomeReport(IncomeDelivery delivery, Earner earner, int version, bool replaces)
    {
        (Id, DeliveryRowId, BatchId, ExpertId) = (Guid.CreateVersion7(), delivery.Id, delivery.BatchId, earner.ExpertId);
        (ReportId, ReportVersion, Replaces, Lines) = (earner.ReportId, version, replaces, earner.Lines);
        (LastName, FirstName, IdentityCode, Amounts) = (earner.LastName, earner.FirstName, earner.IdentityCode, Json(earner.Amounts));
    }

    public Guid Id { get; private set; }
    public Guid DeliveryRowId { get; private set; }
    public Guid BatchId { get; private set; }
    public Guid ExpertId { get; private set; }
    public string ReportId { get; private set; } = "";
    public int ReportVersion { get; private set; }
    /// <summary>It replaces an earlier version that the register has.</summary>
    public bool Replaces { get; private set; }
    /// <summary>How many payments are in it. They only ever get fewer, so another number means another content.</summary>
    public int Lines { get; private set; }
    public string LastName { get; private set; } = "";
    public string FirstName { get; private set; } = "";
    public Sealed IdentityCode { get; private set; }
    /// <summary>The amounts by income type, as JSON.</summary>
    public string Amounts { get; private set; } = "[]";
    public Instant? SentAt { get; private set; }
    /// <summary>Nothing of the payment is left; the payer has cancelled the report in the register.</summary>
    public Instant? CancelledAt { get; private set; }
    public Guid? CancelledByPerson { get; private set; }
    public string? CancelledByName { get; private set; }
    public int Version { get; private set; }

    public bool Says(Earner earner) => Amounts == Json(earner.Amounts);

    public void Cancelled(Act by) => (CancelledAt, CancelledByPerson, CancelledByName) = (by.At, by.PersonId, by.Name);

    internal void WasSent(Act by) => SentAt = by.At;

    internal IncomesFile.Report Facts(Vault vault) => new(ReportId, ReportVersion, Replaces, LastName, FirstName, PersonalIdentityCode.Known(vault.Open(IdentityCode)), JsonSerializer.Deserialize<Income[]>(Amounts)!);

    public static string Json(IReadOnlyList<Income> amounts) => JsonSerializer.Serialize(amounts);
}
