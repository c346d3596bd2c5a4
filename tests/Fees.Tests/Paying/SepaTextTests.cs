using Fees.Paying;
using FsCheck;
using FsCheck.Fluent;

namespace Fees.Tests.Paying;

public class SepaTextTests
{
    [Theory]
    [InlineData("Äijö Öhman-Åström", "Äijö Öhman-Åström")]
    [InlineData("Željko Čapek", "Zeljko Capek")]
    [InlineData("Løvås & Łukasz", "Lovås + Lukasz")]
    [InlineData("Straße", "Strasse")]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("<script>alert(1)</script>", ".script.alert(1)./script.")]
    [InlineData("a//b/", "a/b")]
    [InlineData("/alku", "alku")]
    [InlineData("yksi\r\nkaksi\tkolme", "yksi kaksi kolme")]
    [InlineData("Aino 😀", "Aino .")]
    [InlineData("\u202eoniA", "oniA")]
    public void Banks_get_letters_they_know(string name, string expected) => SepaText.Of(name, 70).ShouldBe(expected);

    [Fact]
    public void Decomposed_letters_are_the_same_letters() => SepaText.Of("A\u0308ijo\u0308", 70).ShouldBe("Äijö");

    [Fact]
    public void Is_cut_to_length() => SepaText.Of(new string('a', 100), 70).Length.ShouldBe(70);

    [Fact]
    public void Whatever_is_typed_the_result_is_allowed() => Any.Holds(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && !text.Any(char.IsSurrogate)),
        text => SepaText.Of(text, 70) is var safe && safe.Length <= 70 && safe.All(c => c is >= ' ' and <= 'z' or 'Å' or 'Ä' or 'Ö' or 'å' or 'ä' or 'ö') && !safe.StartsWith('/') && !safe.EndsWith('/'));
}
