using Fees.Paying;
using Foundation;
using NodaTime;

namespace Fees.Tests.Paying;

/// <summary>A batch ready to be written, with invented people.</summary>
internal static class Files
{
    public static PaymentFile Of(params PaymentFacts[] payments) => new(
        "20261113", Instant.FromUtc(2026, 11, 13, 4, 0), new LocalDate(2026, 11, 13),
        new PayerFacts("Kainuun hyvinvointialue", Iban.Known("FI2112345600000785"), null, BusinessId.TryRead("2077474-0", out var id, out _) ? id : null), payments);

    public static PaymentFacts Pay(
        string name = "Aino Korhonen", long taxable = 5000, long taxFree = 5280, long withheld = 1025, string title = "Kehittämistyöpaja, Kuhmo 12.11.2026", int number = 1) => new(
        Guid.CreateVersion7(), $"KOKEMUS-20261113-{number:0000}", name, Account(number), PersonalIdentityCode.Known("131052-308T"), title, "4711",
        [new("210", true, new Money(taxable)), new("311", false, new Money(taxFree))], new Money(withheld));

    private static Iban Account(int number)
    {
        var account = number.ToString("D14", System.Globalization.CultureInfo.InvariantCulture);
        return Iban.Known("FI" + Iban.CheckDigits("FI", account) + account);
    }
}
