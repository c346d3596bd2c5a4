using System.Globalization;

namespace Foundation.Tests;

public class MoneyTests
{
    [Fact]
    public void Half_a_cent_is_rounded_away_from_zero() => Money.Euros(0.25m).Times(0.5m).ShouldBe(new Money(13));

    [Fact]
    public void An_amount_reads_the_Finnish_way_in_Finnish() =>
        new Money(123450).ToString(CultureInfo.GetCultureInfo("fi")).ShouldBe("1 234,50 €");

    [Fact]
    public void A_reversal_in_English_keeps_its_sign_before_the_euro() =>
        new Money(-123450).ToString(CultureInfo.GetCultureInfo("en")).ShouldBe("-€1,234.50");
}
