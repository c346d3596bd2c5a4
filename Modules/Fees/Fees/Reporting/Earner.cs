using Foundation.Privacy;

namespace Fees.Reporting;

/// <summary>An amount of one income type.</summary>
/// <param name="Kilometres">Only with the kilometre allowance, where the register wants them.</param>
public sealed record Income(string Type, long Cents, int? Kilometres);

/// <summary>Who answers the register's questions.</summary>
public sealed record ReportContact(string Name, string Phone, string? Email);

/// <summary>A person and what a batch has paid to them, as a report says it. Costs with a receipt are no income and are not in it.</summary>
public sealed record Earner(Guid ExpertId, string ReportId, string LastName, string FirstName, Sealed IdentityCode, IReadOnlyList<Income> Amounts, int Lines)
{
    /// <summary>Sums by income type in the order of the types, the tax withheld at the end.</summary>
    public static IReadOnlyList<Income> Sum(IReadOnlyCollection<BatchLine> lines)
    {
        var parts = lines.SelectMany(line => line.AllParts.Where(part => part.IsIncome).Select(part => (part, Kilometres: part.TaxClass == IncomeTypes.Kilometres ? line.Kilometres : 0)));
        var incomes = parts.GroupBy(one => one.part.TaxClass).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Income(group.Key, group.Sum(one => one.part.Amount.Cents), group.Key == IncomeTypes.Kilometres ? group.Sum(one => one.Kilometres) : null));
        var withheld = lines.Sum(line => line.Withheld.Cents);
        return withheld == 0 ? [.. incomes] : [.. incomes, new Income(IncomeTypes.Withholding, withheld, null)];
    }
}
