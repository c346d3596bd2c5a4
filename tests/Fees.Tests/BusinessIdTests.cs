using FsCheck.Fluent;

namespace Fees.Tests;

public class BusinessIdTests
{
    [Theory]
    [InlineData("2077474-0", "2077474-0")]
    [InlineData(" 2077474–0 ", "2077474-0")]
    [InlineData("0112038-9", "0112038-9")]
    [InlineData("112038-9", "0112038-9")]
    public void Is_read_however_it_was_written(string typed, string value)
    {
        BusinessId.TryRead(typed, out var id, out _).ShouldBeTrue();
        id.Value.ShouldBe(value);
    }

    [Theory]
    [InlineData(null, BusinessIdFault.Missing)]
    [InlineData("20774740", BusinessIdFault.Form)]
    [InlineData("2077474-X", BusinessIdFault.Form)]
    [InlineData("FI20774740", BusinessIdFault.Form)]
    [InlineData("2077474-1", BusinessIdFault.CheckDigit)]
    [InlineData("2077747-0", BusinessIdFault.CheckDigit)]
    public void Says_what_is_wrong(string? typed, BusinessIdFault expected)
    {
        BusinessId.TryRead(typed, out _, out var fault).ShouldBeFalse();
        fault.ShouldBe(expected);
    }

    [Fact]
    public void Any_one_wrong_digit_is_caught() => Any.Holds(
        Any.WithOneDigitWrong("2077474-0"), typed => !BusinessId.TryRead(typed, out _, out var fault) && fault == BusinessIdFault.CheckDigit);
}
