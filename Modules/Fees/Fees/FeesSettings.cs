using Fees.Paying;
using Fees.Reporting;
using Foundation;
using Microsoft.Extensions.Configuration;

namespace Fees;

/// <summary>Section "Fees" of the settings.</summary>
public sealed class FeesSettings
{
    /// <summary>Day of the month; the banking day before when it is none.</summary>
    public int PayDayOfMonth { get; set; } = 15;

    /// <summary>Kilometre rates of years that the programme does not know yet: "2027": 0.56.</summary>
    public Dictionary<int, decimal> KilometreRates { get; set; } = [];

    /// <summary>More kilometres than this for one task are pointed out before approval. 300 is there and back across Kainuu; the payment is not stopped by it.</summary>
    public int UnusualKilometres { get; set; } = 300;

    public PayerSettings Payer { get; set; } = new();

    public IncomesRegisterSettings IncomesRegister { get; set; } = new();

    public PayDay PayDay => new(PayDayOfMonth);

    public static FeesSettings From(IConfiguration configuration) => configuration.GetSection("Fees").Get<FeesSettings>() ?? new FeesSettings();
}

/// <summary>The account that pays.</summary>
public sealed class PayerSettings
{
    /// <summary>The organisation's name when empty.</summary>
    public string Name { get; set; } = "";
    public string Iban { get; set; } = "";
    public string Bic { get; set; } = "";
    public string BusinessId { get; set; } = "";

    /// <summary>Null while the account is not set or its check digits are wrong: then no bank file can be made.</summary>
    public PayerFacts? Facts(Organisation organisation) => Fees.Iban.TryRead(Iban, out var iban, out _)
        ? new PayerFacts(
            Name.Length > 0 ? Name : organisation.Name.Length > 0 ? organisation.Name : "Kokemusasiantuntijat", iban, Bic.Length > 0 ? Bic : null,
            Fees.BusinessId.TryRead(BusinessId, out var id, out _) ? id : null)
        : null;
}

/// <summary>What a report to the Incomes Register says besides the payments.</summary>
public sealed class IncomesRegisterSettings
{
    /// <summary>Only in production the register keeps what it is told; before that it tries the file.</summary>
    public bool Production { get; set; }
    /// <summary>Who answers the register's questions; the organisation when empty.</summary>
    public string ContactName { get; set; } = "";
    public string ContactPhone { get; set; } = "";
    public string ContactEmail { get; set; } = "";

    /// <summary>Null when nobody can be named with a telephone number.</summary>
    public ReportContact? Contact(Organisation organisation)
    {
        var (name, phone) = (ContactName.Length > 0 ? ContactName : organisation.Name, ContactPhone.Length > 0 ? ContactPhone : organisation.Phone);
        return name.Length > 0 && phone.Length > 0 ? new(Said.Cut(name, 200), Said.Cut(phone, 40), ContactEmail.Length is > 0 and <= 70 ? ContactEmail : null) : null;
    }
}
