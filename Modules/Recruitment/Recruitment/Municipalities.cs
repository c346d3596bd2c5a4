namespace Recruitment;

/// <summary>The municipalities of the county with the codes of Statistics Finland. The only place to change for another county.</summary>
public static class Municipalities
{
    public sealed record Municipality(string Code, string Name);

    public static readonly IReadOnlyList<Municipality> All =
    [
        new("105", "Hyrynsalmi"), new("205", "Kajaani"), new("290", "Kuhmo"), new("578", "Paltamo"),
        new("620", "Puolanka"), new("697", "Ristijärvi"), new("765", "Sotkamo"), new("777", "Suomussalmi"),
    ];

    /// <summary>The county's centre: where people gather, and what the other places are compared with.</summary>
    public const string Centre = "205";

    public static readonly IReadOnlyList<string> Codes = [.. All.Select(municipality => municipality.Code)];

    public static string Name(string code) => All.First(municipality => municipality.Code == code).Name;

    /// <summary>The code for a code or a name as people write it; null when it is none of ours.</summary>
    public static string? Find(string text)
    {
        var word = Words.Fold(text);
        return All.FirstOrDefault(municipality => municipality.Code == word || Words.Fold(municipality.Name) == word)?.Code;
    }

    /// <summary>"Koko Kainuu", "kaikki", "all": the person can travel anywhere in the county.</summary>
    public static bool MeansAll(string text) => Words.Fold(text) is "kokokainuu" or "kainuu" or "kaikki" or "all";
}
