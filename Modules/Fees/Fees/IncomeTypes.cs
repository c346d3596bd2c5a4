using System.Linq.Expressions;

namespace Fees;

/// <summary>
/// Income types of the Incomes Register, as three digits. Fees are of the 200 series (complementary) or the 300 series (separate); the 100 series is never mixed with
/// them, and the 400 series are deductions. Tax-free meals (303), kilometres (311) and daily allowances (331, with a kind of its own) are no pay for work.
/// </summary>
public static class IncomeTypes
{
    public const string Kilometres = FeeRules.KilometreClass;
    public const string Withholding = "402";

    private static readonly string[] NoFees = ["303", Kilometres, "331"];

    public static bool IsFee(string code) => code.Length == 3 && code.All(char.IsAsciiDigit) && code[0] is '2' or '3' && !NoFees.Contains(code);

    /// <summary>Lines that payroll has to choose an income type for; the same rule for the database.</summary>
    public static readonly Expression<Func<ClaimLine, bool>> IsOpen = line => line.TaxClass == "" || !(line.TaxClass.StartsWith("2") || line.TaxClass.StartsWith("3")) || NoFees.Contains(line.TaxClass);
}
