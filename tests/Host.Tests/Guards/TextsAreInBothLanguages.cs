using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace Host.Tests.Guards;

public partial class TextsAreInBothLanguages
{
    [Fact]
    public void Every_text_is_in_Finnish_and_in_English_with_the_same_placeholders()
    {
        foreach (var assembly in House.Assemblies)
        {
            var (finnish, english) = (TextsOf(assembly, "fi"), TextsOf(assembly, "en"));
            finnish.Count.ShouldBeGreaterThan(5, assembly.GetName().Name);
            Differences(finnish, english).ShouldBeEmpty(assembly.GetName().Name);
        }
    }

    [Fact]
    public void A_missing_text_and_a_lost_placeholder_are_found() => Differences(
        new() { ["a"] = "Hei {0}", ["b"] = "vain suomeksi", ["c"] = "sama" },
        new() { ["a"] = "Hello", ["c"] = "same", ["d"] = "only in English" }).ShouldBe(["b", "d", "a"], ignoreOrder: true);

    private static IEnumerable<string> Differences(Dictionary<string, string> finnish, Dictionary<string, string> english) =>
        finnish.Keys.Except(english.Keys).Concat(english.Keys.Except(finnish.Keys))
            .Concat(finnish.Keys.Intersect(english.Keys).Where(key => !Placeholders(finnish[key]).SetEquals(Placeholders(english[key]))));

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    internal static Dictionary<string, string> TextsOf(Assembly assembly, string language)
    {
        // The Finnish texts are the neutral ones; asking for parents too would hide what English lacks.
        var culture = language == "fi" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
        var set = new ResourceManager(assembly.GetName().Name + ".Texts", assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new InvalidOperationException($"{assembly} has no texts in {language}.");
        return set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    [GeneratedRegex(@"(?<!\{)\{\d+[^}]*\}")]
    private static partial Regex Placeholder();
}
