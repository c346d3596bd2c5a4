using System.Text.Json;
using Foundation;
using Foundation.Privacy;
using NodaTime;

namespace Fees;

/// <summary>To whom and where the money goes. Account, identity code and tax card are sealed; only a payment file and a mask are ever made of them.</summary>
public sealed class Payee
{
    private Payee() { }
    public Payee(Guid expertId) => ExpertId = expertId;

    public Guid ExpertId { get; private set; }
    public string Name { get; private set; } = "";
    public Sealed Iban { get; private set; }
    public Sealed IdentityCode { get; private set; }
    public Sealed? TaxCard { get; private set; }
    /// <summary>The year the tax card is for, in the open, so that lists can say whose card is missing.</summary>
    public int? TaxCardYear { get; private set; }
    /// <summary>When the account was given, the same once more or another.</summary>
    public Instant AccountAt { get; private set; }
    public Instant ChangedAt { get; private set; }
    public string ChangedByName { get; private set; } = "";
    public int Version { get; private set; }

    /// <summary>The same for everybody who gave the same account, and worth nothing without <see cref="AccountKey"/>; null when none was made.</summary>
    public string? IbanMark { get; private set; }

    public void Is(string name, Iban iban, PersonalIdentityCode code, Instant at, Vault vault, AccountKey key)
    {
        (Name, IdentityCode) = (name, vault.Seal(code.Value));
        MovesTo(iban, at, vault, key);
    }

    public void Rename(string name) => Name = name;
    public void MovesTo(Iban iban, Instant at, Vault vault, AccountKey key) => (Iban, IbanMark, AccountAt) = (vault.Seal(iban.Value), key.Mark(iban, vault), at);
    public void IsIdentifiedBy(PersonalIdentityCode code, Vault vault) => IdentityCode = vault.Seal(code.Value);
    public void Holds(TaxCard card, Vault vault) => (TaxCard, TaxCardYear) = (vault.Seal(JsonSerializer.Serialize(CardFacts.Of(card))), card.Year);
    public void ChangedBy(Act act) => (ChangedAt, ChangedByName) = (act.At, act.Name);

    /// <summary>Null when there is no card of that year: an older one says nothing of it.</summary>
    public TaxCard? CardOf(int year, Vault vault) => TaxCardYear == year ? NewestCard(vault) : null;

    internal TaxCard? NewestCard(Vault vault) => TaxCard is { } card ? JsonSerializer.Deserialize<CardFacts>(vault.Open(card))!.Card : null;

    private sealed record CardFacts(int Year, int Base, int Extra, long Limit)
    {
        public static CardFacts Of(TaxCard card) => new(card.Year, card.BaseHundredths, card.ExtraHundredths, card.YearLimit.Cents);
        [System.Text.Json.Serialization.JsonIgnore]
        public TaxCard Card => new(Year, Base, Extra, new Money(Limit));
    }
}
