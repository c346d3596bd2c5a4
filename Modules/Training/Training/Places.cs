namespace Training;

/// <summary>The municipalities of the county with their codes (Statistics Finland). Proper names: the same in every language.</summary>
public static class Places
{
    public static readonly IReadOnlyList<(string Code, string Name)> Municipalities =
    [
        ("105", "Hyrynsalmi"), ("205", "Kajaani"), ("290", "Kuhmo"), ("578", "Paltamo"),
        ("620", "Puolanka"), ("697", "Ristijärvi"), ("765", "Sotkamo"), ("777", "Suomussalmi"),
    ];

    private static readonly Dictionary<string, string> Names = Municipalities.ToDictionary(place => place.Code, place => place.Name);

    /// <summary>The name of a code; a code we do not know is shown as it is.</summary>
    public static string Name(string code) => Names.GetValueOrDefault(code, code);

    public static bool IsKnown(string? code) => code is not null && Names.ContainsKey(code);
}
