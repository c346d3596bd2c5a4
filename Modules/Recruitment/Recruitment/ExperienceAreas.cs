namespace Recruitment;

/// <summary>
/// What a person has experience of. The keys travel in messages and are stored; their labels are texts (<c>area.&lt;key&gt;</c>).
/// The words are those that registers kept by hand use for the same thing.
/// </summary>
public static class ExperienceAreas
{
    private sealed record Area(string Key, params string[] Words);

    private static readonly Area[] Areas =
    [
        new("mielenterveys", "mielenterveys", "mielenterveyskuntoutuja", "mental health", "psyykkinen sairaus"),
        new("paihde", "päihteet ja riippuvuudet", "substance use and addiction", "päihde", "päihteet", "riippuvuus", "riippuvuudet", "päihdekuntoutuja", "substance use", "addiction", "addictions"),
        new("pitkaaikaissairaus", "pitkäaikainen sairaus", "pitkäaikaissairaus", "pitkäaikaissairaudet", "somaattinen sairaus", "long-term illness", "chronic illness"),
        new("vamma", "vamma", "vammaisuus", "vammaispalvelut", "disability", "impairment"),
        new("laheinen", "läheisenä oleminen", "being someone close", "läheinen", "omainen", "läheisenä", "family member", "close one", "relative"),
        new("omaishoito", "omaishoito", "omaishoitaja", "family care", "informal care", "family carer", "carer"),
        new("rikostausta", "rikostausta", "rikosseuraamus", "vankila", "criminal background", "prison"),
        new("lastensuojelu", "lastensuojelu", "sijaishuolto", "child protection", "child welfare"),
        new("maahanmuutto", "maahanmuutto", "maahanmuuttaja", "immigration", "immigrant", "migration"),
        new("asunnottomuus", "asunnottomuus", "homelessness"),
        new("velkaantuminen", "velkaantuminen", "velat", "talousvaikeudet", "debt", "over-indebtedness"),
        new("perhe", "perhe ja parisuhde", "family and relationship", "perhe", "parisuhde", "perhepalvelut", "vanhemmuus", "family", "relationship", "relationships", "parenthood"),
        new("yksinaisyys", "yksinäisyys", "loneliness"),
        new("tyottomyys", "työttömyys", "pitkäaikaistyöttömyys", "unemployment"),
        new("koyhyys", "köyhyys", "vähävaraisuus", "poverty"),
    ];

    private static readonly Dictionary<string, string> KeyByWord = Areas
        .SelectMany(area => area.Words.Append(area.Key).Select(word => (Word: Words.Fold(word), area.Key)))
        .Distinct()
        .ToDictionary(pair => pair.Word, pair => pair.Key);

    public static readonly IReadOnlyList<string> Keys = [.. Areas.Select(area => area.Key)];

    /// <summary>The key for a word as people write it; null when the word means none of the areas.</summary>
    public static string? Find(string text) => KeyByWord.GetValueOrDefault(Words.Fold(text));
}
