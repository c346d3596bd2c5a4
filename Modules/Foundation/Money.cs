using System.Globalization;

namespace Foundation;

/// <summary>An amount of euros held in whole cents, so that sums are exact. May be negative (a reversal).</summary>
public readonly record struct Money(long Cents) : IComparable<Money>
{
    public static readonly Money Zero = new(0);

    public static Money Euros(decimal euros) => new((long)decimal.Round(euros * 100m, MidpointRounding.AwayFromZero));

    /// <summary>Amount × quantity, rounded half away from zero to a whole cent.</summary>
    public Money Times(decimal quantity) => new((long)decimal.Round(Cents * quantity, MidpointRounding.AwayFromZero));

    public decimal InEuros => Cents / 100m;

    public static Money operator +(Money a, Money b) => new(checked(a.Cents + b.Cents));
    public static Money operator -(Money a, Money b) => new(checked(a.Cents - b.Cents));
    public static Money operator -(Money a) => new(checked(-a.Cents));
    public static bool operator <(Money a, Money b) => a.Cents < b.Cents;
    public static bool operator >(Money a, Money b) => a.Cents > b.Cents;
    public static bool operator <=(Money a, Money b) => a.Cents <= b.Cents;
    public static bool operator >=(Money a, Money b) => a.Cents >= b.Cents;

    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Zero, (sum, amount) => sum + amount);

    public int CompareTo(Money other) => Cents.CompareTo(other.Cents);

    /// <summary>For people, in the language of the page: "1 234,50 €" in Finnish, "€1,234.50" in English.</summary>
    public override string ToString() => ToString(CultureInfo.CurrentUICulture);

    public string ToString(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en"
        ? (Cents < 0 ? "-€" : "€") + Math.Abs(InEuros).ToString("N2", CultureInfo.InvariantCulture)
        : InEuros.ToString("N2", Finnish) + " €";

    // The minus and the no-break spaces of the ICU data differ between versions; documents must not.
    private static readonly NumberFormatInfo Finnish = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = " ", NegativeSign = "-", NumberDecimalDigits = 2, NumberGroupSizes = [3],
    };
}
