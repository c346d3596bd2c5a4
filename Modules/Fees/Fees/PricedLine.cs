using Fees.Contracts;
using Foundation;

namespace Fees;

/// <summary>A lowest and a highest amount, both included.</summary>
public sealed record Span(Money Least, Money Most)
{
    public bool Holds(Money amount) => Least <= amount && amount <= Most;
}

public enum LineKind { Fee, Preparation, Kilometres, Cost }

/// <summary>One thing that is paid for, the rule behind it, and the amount when it is known.</summary>
/// <param name="Amount">Null when it depends on what happens, or when nothing decided says it.</param>
/// <param name="TaxClass">Income type of the Incomes Register; empty for costs with a receipt, which are not income.</param>
/// <param name="Taxable">Whether tax is withheld from it.</param>
/// <param name="Agreed">Between which amounts it is agreed for this task, when the decision gives a range; null otherwise.</param>
public sealed record PricedLine(LineKind Kind, Said What, Said Rule, Money? Amount, string TaxClass, bool Taxable, Span? Agreed = null)
{
    /// <summary>The person may decline pay for work; travel costs are theirs all the same.</summary>
    public bool IsPayForWork => Kind is LineKind.Fee or LineKind.Preparation;

    public FeeLine AsMessage() => new(What.ByLanguage(), Rule.ByLanguage(), Amount?.Cents);
}
