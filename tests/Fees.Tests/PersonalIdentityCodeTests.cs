using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Fees.Tests;

public class PersonalIdentityCodeTests
{
    [Theory]
    [InlineData("131052-308T", 1952)]
    [InlineData(" 131052–308t ", 1952)]
    [InlineData("010594Y9032", 1994)]
    [InlineData("010594Y9021", 1994)]
    [InlineData("020594X903P", 1994)]
    [InlineData("020502E902X", 2002)]
    public void Is_read_with_the_signs_of_2023(string typed, int year)
    {
        PersonalIdentityCode.TryRead(typed, out var code, out var fault).ShouldBeTrue(fault.ToString());
        code.Born.Year.ShouldBe(year);
    }

    [Theory]
    [InlineData('+', 1800)]
    [InlineData('-', 1900)]
    [InlineData('Y', 1900)]
    [InlineData('X', 1900)]
    [InlineData('W', 1900)]
    [InlineData('V', 1900)]
    [InlineData('U', 1900)]
    [InlineData('A', 2000)]
    [InlineData('B', 2000)]
    [InlineData('C', 2000)]
    [InlineData('D', 2000)]
    [InlineData('E', 2000)]
    [InlineData('F', 2000)]
    public void Each_sign_means_its_century(char sign, int century)
    {
        PersonalIdentityCode.TryRead(PersonalIdentityCode.Make(new LocalDate(century + 15, 3, 9), sign, 123), out var code, out _).ShouldBeTrue();
        code.Born.ShouldBe(new LocalDate(century + 15, 3, 9));
    }

    [Theory]
    [InlineData("", PersonalIdentityCodeFault.Missing)]
    [InlineData("131052308T", PersonalIdentityCodeFault.Form)]
    [InlineData("131052Z308T", PersonalIdentityCodeFault.Form)]
    [InlineData("1310 52-308TT", PersonalIdentityCodeFault.Form)]
    [InlineData("٣١١٠٥٢-308T", PersonalIdentityCodeFault.Form)]
    [InlineData("310252-308T", PersonalIdentityCodeFault.Date)]
    [InlineData("290201-308T", PersonalIdentityCodeFault.Date)]
    [InlineData("131352-308T", PersonalIdentityCodeFault.Date)]
    [InlineData("001052-308T", PersonalIdentityCodeFault.Date)]
    [InlineData("131052-001T", PersonalIdentityCodeFault.Number)]
    [InlineData("131052-308U", PersonalIdentityCodeFault.CheckCharacter)]
    [InlineData("131052-308😀", PersonalIdentityCodeFault.Form)]
    public void Says_what_is_wrong(string typed, PersonalIdentityCodeFault expected)
    {
        PersonalIdentityCode.TryRead(typed, out _, out var fault).ShouldBeFalse();
        fault.ShouldBe(expected);
    }

    [Fact]
    public void A_leap_day_exists_only_in_a_leap_year()
    {
        PersonalIdentityCode.TryRead(PersonalIdentityCode.Make(new LocalDate(2000, 2, 29), 'A', 123), out _, out _).ShouldBeTrue();
        PersonalIdentityCode.TryRead("290200-1239", out _, out var fault).ShouldBeFalse();
        fault.ShouldBe(PersonalIdentityCodeFault.Date, "1900 was no leap year");
    }

    [Theory]
    [InlineData(899, false)]
    [InlineData(900, true)]
    [InlineData(999, true)]
    public void Knows_a_temporary_number(int number, bool temporary)
    {
        PersonalIdentityCode.TryRead(PersonalIdentityCode.Make(new LocalDate(1980, 5, 1), '-', number), out var code, out _).ShouldBeTrue();
        code.IsTemporary.ShouldBe(temporary);
    }

    [Fact]
    public void The_sign_is_part_of_who_it_is()
    {
        PersonalIdentityCode.TryRead("010190-999W", out var one, out _).ShouldBeTrue();
        PersonalIdentityCode.TryRead("010190Y999W", out var other, out _).ShouldBeTrue();
        one.ShouldNotBe(other);
    }

    [Fact]
    public void Never_shows_itself_by_accident()
    {
        PersonalIdentityCode.TryRead("131052-308T", out var code, out _);
        $"{code}".ShouldNotContain("308");
        $"{code}".ShouldNotContain("1310");
    }

    [Fact]
    public void Any_one_wrong_digit_is_caught() => Any.Holds(
        from day in Gen.Choose(0, 36_000)
        from number in Gen.Choose(2, 999)
        let born = new LocalDate(1900, 1, 1).PlusDays(day)
        from typed in Any.WithOneDigitWrong(PersonalIdentityCode.Make(born, born.Year < 2000 ? '-' : 'A', number))
        select typed,
        typed => !PersonalIdentityCode.TryRead(typed, out _, out _));
}
