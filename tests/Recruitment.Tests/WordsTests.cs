namespace Recruitment.Tests;

public class WordsTests
{
    [Theory]
    [InlineData("Päihde- / riippuvuus", "paihderiippuvuus")]
    [InlineData("E-MAIL", "email")]
    [InlineData("Ristijärvi", "ristijarvi")]
    public void Words_are_compared_without_case_accents_and_punctuation(string written, string folded) => Words.Fold(written).ShouldBe(folded);

    [Theory]
    [InlineData("päihde", "paihde")]
    [InlineData("Mielenterveyskuntoutuja", "mielenterveys")]
    [InlineData("addiction", "paihde")]
    [InlineData("köyhyys", "koyhyys")]
    public void Experience_is_found_by_the_words_people_use(string written, string key) => ExperienceAreas.Find(written).ShouldBe(key);

    [Fact]
    public void Every_experience_key_is_plain_ascii() => ExperienceAreas.Keys.ShouldAllBe(key => key.All(char.IsAsciiLetterLower));

    [Fact]
    public void A_municipality_is_found_by_name_and_by_code()
    {
        Municipalities.Find("ristijärvi").ShouldBe("697");
        Municipalities.Find("777").ShouldBe("777");
        Municipalities.Find("Oulu").ShouldBeNull();
    }
}
