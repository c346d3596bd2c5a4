using Fees.Paying;
using Foundation;
using Foundation.Privacy;
using NodaTime;

namespace Fees.Demonstrating;

/// <summary>Accounts and identity codes with right check digits that belong to nobody: bank code 99 is in no use, and numbers from 900 on are given to no one.</summary>
internal static class InventedPayee
{
    public static readonly PayerFacts County = new("Esimerkkilän hyvinvointialue", Account(0), null, null);

    public static Payee Make(Guid expertId, string name, int number, int year, Instant now, Vault vault, AccountKey key)
    {
        var born = new LocalDate(1950, 1, 1).PlusDays(number * 37 % 18_000);
        var payee = new Payee(expertId);
        payee.Is(name, Account(number), PersonalIdentityCode.Known(PersonalIdentityCode.Make(born, '-', 900 + number % 100)), now, vault, key);
        if (number is not (7 or 21))
            payee.Holds(new TaxCard(year, 1000 + number % 30 * 50, 3500 + number % 20 * 50, Money.Euros(5_000 + number % 10 * 1_000)), vault);
        payee.ChangedBy(new Act(expertId, name, "expert", now));
        return payee;
    }

    private static Iban Account(int number)
    {
        var account = "99" + number.ToString("D12", System.Globalization.CultureInfo.InvariantCulture);
        return Iban.Known("FI" + Iban.CheckDigits("FI", account) + account);
    }
}
