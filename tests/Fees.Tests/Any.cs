using FsCheck;
using FsCheck.Fluent;

namespace Fees.Tests;

/// <summary>Properties that must hold for any value, in the words of a test.</summary>
internal static class Any
{
    public static Gen<string> Digits(int count) => Gen.Choose(0, 9).ArrayOf(count).Select(digits => string.Concat(digits));

    public static void Holds<T>(Gen<T> values, Func<T, bool> claim) =>
        Prop.ForAll(values.ToArbitrary(), claim).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>The text with one character changed to another of the same kind, at a place that the generator chooses.</summary>
    public static Gen<string> WithOneDigitWrong(string text) =>
        from at in Gen.Elements(Enumerable.Range(0, text.Length).Where(place => char.IsAsciiDigit(text[place])).ToArray())
        from shift in Gen.Choose(1, 9)
        select text[..at] + (char)('0' + (text[at] - '0' + shift) % 10) + text[(at + 1)..];
}
