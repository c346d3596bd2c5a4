using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace Recruitment.Tests;

public partial class TextsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_gaps()
    {
        var (finnish, english) = (All("fi"), All("en"));

        finnish.Keys.Order().ShouldBe(english.Keys.Order());
        foreach (var (key, text) in finnish)
        {
            Gaps().Matches(text).Select(gap => gap.Value).Order().ShouldBe(Gaps().Matches(english[key]).Select(gap => gap.Value).Order(), key);
        }
    }

    [Fact]
    public void Every_key_of_the_register_has_its_words()
    {
        foreach (var key in ExperienceAreas.Keys.Select(key => "area." + key).Concat(WorkLanguages.Codes.Select(code => "language." + code)).Concat(OwnData.LogWords.Keys).Concat(AgreementKeys))
        {
            All("fi").ShouldContainKey(key);
        }
    }

    private static IEnumerable<string> AgreementKeys =>
    [
        .. Recruitment.Agreeing.AgreementsView.NextKeys.SelectMany(key => new[] { "agree.next." + key, "agree.own-next." + key }),
        .. Recruitment.Agreeing.AgreementTexts.Kinds.SelectMany(kind => new[] { $"agree.kind.{kind}", $"agree.agree.{kind}", $"agree.unpublished.{kind}", $"agree.months-hint.{kind}", $"agree.example.{kind}" }),
        .. Enum.GetNames<SignedHow>().Select(how => "agree.how." + how), .. Recruitment.Agreeing.AgreementList.Shows.SelectMany(show => new[] { "agree.show." + show, "agree.none." + show }),
        .. Enum.GetNames<Recruitment.Agreeing.Asking>().Where(name => name != "Sent").Select(name => "agree.not-asked." + name),
        .. Enum.GetNames<Recruitment.Agreeing.PaperRecorded>().Where(name => name != "Done").Select(name => "agree.paper." + name),
        .. Enum.GetNames<Recruitment.Agreeing.Hold>().Select(hold => "agree.hold." + hold), .. Enum.GetNames<Recruitment.Agreeing.Hold>().Where(name => name != "InForce").Select(hold => "agree.mail.state." + hold),
    ];

    [Theory]
    [InlineData("fi")]
    [InlineData("en")]
    public void What_the_pages_say_the_import_understands(string language)
    {
        var texts = All(language);

        ExperienceAreas.Keys.ShouldAllBe(key => ExperienceAreas.Find(texts["area." + key]) == key);
        WorkLanguages.Codes.ShouldAllBe(code => WorkLanguages.Find(texts["language." + code]) == code);
        ExpertRoles.All.ShouldAllBe(role => ExpertRoles.Find(texts["role." + role]) == role);
        Channels.All.ShouldAllBe(channel => Channels.Find(texts["channel." + channel]) == channel);
    }

    // Finnish is the neutral language: its texts are in the assembly itself.
    private static Dictionary<string, string> All(string language)
    {
        var culture = language == "fi" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        return new ResourceManager("Recruitment.Texts", typeof(RecruitmentTexts).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"\{\d(:\w+)?\}")]
    private static partial Regex Gaps();
}
