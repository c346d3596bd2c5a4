using Foundation;

namespace Fees;

/// <summary>
/// What the expert's tax card says. The percentages are hundredths (2050 = 20,50 %), so that no floating point comes near money.
/// </summary>
/// <param name="Year">The card is for one calendar year.</param>
/// <param name="YearLimit">The income of the year that the base percentage covers, as printed for us; above it the extra percentage is used.</param>
public sealed record TaxCard(int Year, int BaseHundredths, int ExtraHundredths, Money YearLimit);

/// <summary>
/// Tax withheld from one payment by the tax card of the year of payment:
/// <list type="number">
/// <item>What we have paid this year before this payment has used a part of the card's income limit.</item>
/// <item>The part of this payment that still fits under the limit is withheld at the base percentage.</item>
/// <item>The part above the limit is withheld at the extra percentage.</item>
/// <item>Each part is rounded to a whole cent; travel costs are not in here at all.</item>
/// </list>
/// A missing card is no reason to guess a percentage: the claim is left out of the batch and says so. A reversed payment lowers what was paid this year.
/// </summary>
public static class Withholding
{
    public static Money From(Money taxable, TaxCard card, Money paidBefore)
    {
        var room = card.YearLimit - paidBefore;
        var atBase = room <= Money.Zero ? Money.Zero : room < taxable ? room : taxable;
        return Share(atBase, card.BaseHundredths) + Share(taxable - atBase, card.ExtraHundredths);
    }

    private static Money Share(Money part, int hundredths) => part.Times(hundredths / 10_000m);
}
