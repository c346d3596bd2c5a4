using Fees.Paying;
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
