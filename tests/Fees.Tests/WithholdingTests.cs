using FsCheck;
using FsCheck.Fluent;
using Foundation;

namespace Fees.Tests;

public class WithholdingTests
{
    private static readonly TaxCard Card = new(2026, BaseHundredths: 2050, ExtraHundredths: 4000, YearLimit: Money.Euros(1000));

    [Fact]
    public void Under_the_limit_the_base_percentage_is_withheld() =>
        Withholding.From(Money.Euros(100), Card, Money.Zero).ShouldBe(Money.Euros(20.50m));

    [Fact]
    public void Exactly_at_the_limit_it_still_is() =>
        Withholding.From(Money.Euros(100), Card, Money.Euros(900)).ShouldBe(Money.Euros(20.50m));

    [Fact]
    public void Across_the_limit_each_part_has_its_own_percentage() =>
        Withholding.From(Money.Euros(100), Card, Money.Euros(940)).ShouldBe(Money.Euros(60 * 0.205m + 40 * 0.40m));

    [Fact]
    public void Above_the_limit_the_extra_percentage_is_withheld() =>
        Withholding.From(Money.Euros(100), Card, Money.Euros(1500)).ShouldBe(Money.Euros(40));

    [Fact]
    public void A_cent_is_rounded_once() => Withholding.From(new Money(333), Card, Money.Zero).ShouldBe(new Money(68));

    [Fact]
    public void No_percentage_withholds_nothing() =>
        Withholding.From(Money.Euros(100), Card with { BaseHundredths = 0 }, Money.Zero).ShouldBe(Money.Zero);

    [Fact]
    public void Never_more_than_the_pay_and_never_less_than_nothing() => Any.Holds(
        from taxable in Gen.Choose(0, 10_000_000)
        from paid in Gen.Choose(-1_000_000, 10_000_000)
        from limit in Gen.Choose(0, 10_000_000)
        from rate in Gen.Choose(0, 10_000)
        from extra in Gen.Choose(0, 10_000)
        select (taxable, paid, card: new TaxCard(2026, rate, extra, new Money(limit))),
        one => Withholding.From(new Money(one.taxable), one.card, new Money(one.paid)).Cents is var cents && cents >= 0 && cents <= one.taxable);

    [Fact]
    public void Paid_in_two_parts_the_year_comes_out_the_same_to_a_cent_a_part() => Any.Holds(
        from first in Gen.Choose(0, 200_000)
        from second in Gen.Choose(0, 200_000)
        select (first: new Money(first), second: new Money(second)),
        pay =>
        {
            var apart = Withholding.From(pay.first, Card, Money.Zero) + Withholding.From(pay.second, Card, pay.first);
            var together = Withholding.From(pay.first + pay.second, Card, Money.Zero);
            return Math.Abs(apart.Cents - together.Cents) <= 2;
        });
}
