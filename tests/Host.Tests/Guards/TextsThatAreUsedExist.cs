using System.Reflection;
using System.Text.RegularExpressions;

namespace Host.Tests.Guards;

/// <summary>A key that no text file has would be an error page for its reader. Every key written out in the sources is looked up.</summary>
public partial class TextsThatAreUsedExist
{
    [Fact]
    public void Every_key_in_the_sources_has_a_text()
    {
        var known = House.Assemblies.ToDictionary(House.ModuleOf, assembly => TextsAreInBothLanguages.TextsOf(assembly, "fi").Keys.ToHashSet());
        var uses = House.ProductSources(".cs", ".razor").SelectMany(source => Uses(Comment().Replace(source.Text, "")).Select(use => (source.Path, use))).ToList();
        uses.Count.ShouldBeGreaterThan(500);
        uses.Where(found => !Has(known[Owner(found.Path, found.use)], found.use)).Select(found => $"{found.Path}: {found.use.Key}").ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_keys_are_found_wherever_they_stand()
    {
        var planted = Uses("""
            <p>@T["known"] @T["gone", 1] @T["part." + kind] @T["lost." + kind] @T[$"part.{kind}.x"] @T[yes ? "known.yes" : "known.no"]</p>
            var subject = FeesTexts.T.Say(language, "gone.subject", who); say("gone.words"); errors.Add("Form.Name", "gone.error");
            """);
        HashSet<string> known = ["known", "known.yes", "part.a"];
        planted.Where(use => !Has(known, use)).Select(use => use.Key).ShouldBe(["gone", "lost.", "known.no", "gone.subject", "gone.words", "gone.error"], ignoreOrder: true);
    }

    private static bool Has(HashSet<string> known, Use use) => use.Begins ? known.Any(key => key.StartsWith(use.Key, StringComparison.Ordinal)) : known.Contains(use.Key);

    /// <summary>A source asks its own module's texts, unless it names another's.</summary>
    private static string Owner(string path, Use use) =>
        use.Texts == "UiTexts" || path.StartsWith("Modules/Foundation/", StringComparison.Ordinal) ? "foundation"
        : path.Split('/') is ["Modules", var module, ..] ? module.ToLowerInvariant() : "host";

    private static IEnumerable<Use> Uses(string source)
    {
        foreach (Match match in Direct().Matches(source))
            yield return new Use(match.Groups["texts"].Value, match.Groups["key"].Value, match.Groups["more"].Success);
        foreach (Match match in Interpolated().Matches(source))
            yield return new Use(match.Groups["texts"].Value, match.Groups["key"].Value, Begins: true);
        foreach (Match match in Chosen().Matches(source))
            foreach (Match key in Literal().Matches(match.Groups["choice"].Value))
                yield return new Use(match.Groups["texts"].Value, key.Groups["key"].Value, key.Groups["more"].Success);
    }

    /// <param name="Begins">The key is only the beginning; the rest is decided at run time.</param>
    private sealed record Use(string Texts, string Key, bool Begins);

    [GeneratedRegex(@"^\s*///.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    private const string Ask = """(?:(?<texts>\w+Texts)\.)?(?:\bT\[|\bT\.Say\([\w.]+, ?|Texts\.Say\(|\bsay\(|\.Add\("[\w.]*", ?)""";

    [GeneratedRegex(Ask + @"\x22(?<key>[a-z][\w.-]*)\x22(?<more> \+)?")]
    private static partial Regex Direct();

    [GeneratedRegex(Ask + """\$"(?<key>[a-z][\w.-]*)\{""")]
    private static partial Regex Interpolated();

    [GeneratedRegex(Ask + """(?<choice>[^"\[\]()]*\?[^\]\n;]*)""")]
    private static partial Regex Chosen();

    [GeneratedRegex("""(?<=[?:] )\x22(?<key>[a-z][\w-]*\.[\w.-]*)\x22(?<more> \+)?""")]
    private static partial Regex Literal();
}
