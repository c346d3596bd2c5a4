using FsCheck.Fluent;

namespace Fees.Tests;

public class IbanTests
{
    [Theory]
    [InlineData("FI21 1234 5600 0007 85")]
    [InlineData("fi2112345600000785")]
    [InlineData("  FI21\u00a01234\u202f5600\t0007 85\u200b")]
    public void Is_read_however_it_was_copied(string typed)
    {
        Iban.TryRead(typed, out var iban, out _).ShouldBeTrue();
        iban.Value.ShouldBe("FI2112345600000785");
        iban.Grouped.ShouldBe("FI21 1234 5600 0007 85");
    }

    [Theory]
    [InlineData("DE89370400440532013000")]
    [InlineData("GB29NWBK60161331926819")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    [InlineData("NO9386011117947")]
    public void Of_another_country_of_the_area_is_good_too(string typed) => Iban.TryRead(typed, out _, out _).ShouldBeTrue();

    [Theory]
    [InlineData(null, IbanFault.Missing)]
    [InlineData("  ", IbanFault.Missing)]
    [InlineData("123456-785", IbanFault.Form)]
    [InlineData("FI21 1234 5600 0007 8😀", IbanFault.Form)]
    [InlineData("<script>alert(1)</script>", IbanFault.Form)]
    [InlineData("FIXX12345600000785", IbanFault.Form)]
    [InlineData("US6412345600000785", IbanFault.Country)]
    [InlineData("FI21 1234 5600 0007 8", IbanFault.Length)]
    [InlineData("FI21 1234 5600 0007 855", IbanFault.Length)]
    [InlineData("FI22 1234 5600 0007 85", IbanFault.CheckDigits)]
    [InlineData("FI21 1234 5600 0070 85", IbanFault.CheckDigits)]
    public void Says_what_is_wrong(string? typed, IbanFault expected)
    {
        Iban.TryRead(typed, out var iban, out var fault).ShouldBeFalse();
        fault.ShouldBe(expected);
        iban.ShouldBe(default);
    }

    [Fact]
    public void A_megabyte_of_text_is_refused_at_once() => Iban.TryRead(new string('F', 1_000_000), out _, out _).ShouldBeFalse();

    [Fact]
    public void Never_shows_itself_by_accident()
    {
        Iban.TryRead("FI2112345600000785", out var iban, out _);
        $"{iban}".ShouldBe("FI•• •••• 0785");
        iban.Masked.ShouldNotContain("1234");
    }

    [Fact]
    public void Any_account_with_its_check_digits_passes() => Any.Holds(
        Any.Digits(14), account => Iban.TryRead("FI" + Iban.CheckDigits("FI", account) + account, out _, out _));

    [Fact]
    public void Any_one_wrong_digit_is_caught() => Any.Holds(
        Any.Digits(14).SelectMany(account => Any.WithOneDigitWrong("FI" + Iban.CheckDigits("FI", account) + account)),
        typed => !Iban.TryRead(typed, out _, out var fault) && fault == IbanFault.CheckDigits);
}
