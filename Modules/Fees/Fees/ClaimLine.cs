using Foundation;
using Foundation.Calendar;
using NodaTime;

namespace Fees;

/// <summary>A line of a claim as it was explained when it got its amount.</summary>
public sealed class ClaimLine
{
    private ClaimLine() { }

    public ClaimLine(Guid claimId, int position, PricedLine line)
    {
        (Id, ClaimId, Position) = (Guid.CreateVersion7(), claimId, position);
        Becomes(line);
    }

    public Guid Id { get; private set; }
    public Guid ClaimId { get; private set; }
    public int Position { get; private set; }
    public LineKind Kind { get; private set; }
    public string WhatFi { get; private set; } = "";
    public string WhatEn { get; private set; } = "";
    public string RuleFi { get; private set; } = "";
    public string RuleEn { get; private set; } = "";
    /// <summary>Null while the rule or the rate is not decided.</summary>
    public Money? Amount { get; private set; }
    public string TaxClass { get; private set; } = "";
    public bool Taxable { get; private set; }

    /// <summary>The lowest and the highest amount that can be agreed, when the decision gives a range; both null otherwise.</summary>
    public Money? Least { get; private set; }
    public Money? Most { get; private set; }
    public string? AgreedByName { get; private set; }
    public Instant? AgreedAt { get; private set; }

    public Span? Span => Least is { } least && Most is { } most ? new Span(least, most) : null;

    /// <summary>The rule with what was agreed on it.</summary>
    public Said AgreedRule => Amount is { } amount && AgreedByName is { } name && AgreedAt is { } at ? FeeRules.Agreed(Rule, amount, name, Helsinki.Date(at)) : Rule;

    public Said What => new(WhatFi, WhatEn);
    public Said Rule => new(RuleFi, RuleEn);
    public bool IsPayForWork => Kind is LineKind.Fee or LineKind.Preparation;

    internal void Becomes(PricedLine line)
    {
        Kind = line.Kind;
        (WhatFi, WhatEn, RuleFi, RuleEn) = (line.What.Fi, line.What.En, line.Rule.Fi, line.Rule.En);
        (Amount, TaxClass, Taxable) = (line.Amount, line.TaxClass, line.Taxable);
        (Least, Most) = (line.Agreed?.Least, line.Agreed?.Most);
        (AgreedByName, AgreedAt) = (null, null);
    }

    /// <summary>Whether the line already says this. What was agreed within an unchanged range stays agreed.</summary>
    internal bool Says(PricedLine line) =>
        Kind == line.Kind && What == line.What && Rule == line.Rule && (Span is not null ? Span == line.Agreed : Amount == line.Amount);

    /// <summary>Payroll has chosen what the decision left open; the amount is as it was approved.</summary>
    internal void Classify(string taxClass) => TaxClass = !IncomeTypes.IsFee(TaxClass) ? taxClass : throw new InvalidOperationException("The line has an income type.");

    internal void Agree(Money amount, Act by)
    {
        if (Span is not { } span || !span.Holds(amount))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "Only an amount within the decided range can be agreed.");
        (Amount, AgreedByName, AgreedAt) = (amount, by.Name, by.At);
    }
}
