using Foundation;
using NodaTime;

namespace Fees.Paying;

/// <summary>Everything a bank file and a payroll file say of a batch. The same facts give the same bytes, today and in a year.</summary>
/// <param name="Number">Our number of the batch, the core of its identifiers; at most 20 letters and digits.</param>
/// <param name="MadeAt">When the batch was made, not when it is exported.</param>
public sealed record PaymentFile(string Number, Instant MadeAt, LocalDate PayOn, PayerFacts Payer, IReadOnlyList<PaymentFacts> Payments)
{
    /// <summary>The name of the bank file; the bank's answer repeats it.</summary>
    public string MessageId => MessageIdOf(Number);

    internal static string MessageIdOf(string number) => "KOKEMUS-" + number;

    public Money Total => Money.Sum(Payments.Select(payment => payment.Net));
}

/// <param name="Bic">The payer's bank; null when the bank takes it from the account number.</param>
public sealed record PayerFacts(string Name, Iban Iban, string? Bic, BusinessId? BusinessId);

/// <param name="EndToEndId">Ours for the claim, at most 35 characters; comes back on the payee's and our bank statement.</param>
public sealed record PaymentFacts(
    Guid ClaimId, string EndToEndId, string PayeeName, Iban Iban, PersonalIdentityCode IdentityCode, string Title, string CostCentre,
    IReadOnlyList<PaidPart> Parts, Money Withheld)
{
    public Money Taxable => Money.Sum(Parts.Where(part => part.Taxable).Select(part => part.Amount));
    public Money TaxFree => Money.Sum(Parts.Where(part => !part.Taxable).Select(part => part.Amount));
    public Money Net => Taxable + TaxFree - Withheld;
}

/// <summary>The amounts of a claim by income type of the Incomes Register.</summary>
public sealed record PaidPart(string TaxClass, bool Taxable, Money Amount)
{
    /// <summary>Costs with a receipt are paid back and are no income: they have no income type.</summary>
    public bool IsIncome => Taxable || TaxClass.Length > 0;
}
