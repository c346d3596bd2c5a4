using Foundation;
using Foundation.Ui;
using NodaTime;

namespace Host.Tests.Ui;

public class TypedTests
{
    [Theory]
    [InlineData("1.2.2027")]
    [InlineData(" 01.02.2027 ")]
    [InlineData("2027-02-01")]
    public void A_date_is_read_as_people_write_it(string typed) => Typed.Date(typed).ShouldBe(new LocalDate(2027, 2, 1));

    [Theory]
    [InlineData("29.2.2027")]
    [InlineData("1.13.2027")]
    [InlineData("1.2.27")]
    [InlineData("huomenna")]
    [InlineData(null)]
    public void What_is_no_date_is_refused(string? typed) => Typed.Date(typed).ShouldBeNull();

    [Theory]
    [InlineData("9.30", 9, 30)]
    [InlineData("09:30", 9, 30)]
    [InlineData("9", 9, 0)]
    [InlineData("23.59", 23, 59)]
    public void A_time_is_read_as_people_write_it(string typed, int hour, int minute) => Typed.Time(typed).ShouldBe(new LocalTime(hour, minute));

    [Theory]
    [InlineData("24.00")]
    [InlineData("9.60")]
    [InlineData("-1")]
    [InlineData("aamulla")]
    public void What_is_no_time_is_refused(string typed) => Typed.Time(typed).ShouldBeNull();

    [Theory]
    [InlineData("12", 1200)]
    [InlineData("12,5", 1250)]
    [InlineData("1 234,50 €", 123450)]
    [InlineData("0.01", 1)]
    public void Euros_are_read_to_the_cent(string typed, long cents) => Typed.Euros(typed).ShouldBe(new Money(cents));

    [Theory]
    [InlineData("-1")]
    [InlineData("1,234")]
    [InlineData("1e5")]
    [InlineData("paljon")]
    [InlineData("99999999999")]
    public void What_is_no_sum_is_refused(string typed) => Typed.Euros(typed).ShouldBeNull();

    [Theory]
    [InlineData("aino@kunta.example", true)]
    [InlineData("Aino <aino@kunta.example>", false)]
    [InlineData("aino@kunta.example, eino@kunta.example", false)]
    [InlineData("aino@kunta.example\r\nBcc: x@y.example", false)]
    [InlineData("aino@kunta", false)]
    [InlineData("aino", false)]
    public void Only_one_bare_address_is_an_address(string typed, bool good) => (Typed.Email(typed) is not null).ShouldBe(good);
}
