namespace Recruitment;

/// <summary>Languages a person can work in, by their ISO 639-1 codes; labels are texts (<c>language.&lt;code&gt;</c>).</summary>
public static class WorkLanguages
{
    private static readonly Dictionary<string, string[]> WordsByCode = new()
    {
        ["fi"] = ["suomi", "finnish", "finska"],
        ["sv"] = ["ruotsi", "swedish", "svenska"],
        ["en"] = ["englanti", "english", "engelska"],
        ["ru"] = ["venäjä", "russian", "русский"],
        ["et"] = ["viro", "eesti", "estonian"],
        ["uk"] = ["ukraina", "ukrainian"],
        ["ar"] = ["arabia", "arabic"],
        ["so"] = ["somali"],
        ["fa"] = ["persia", "farsi", "dari", "persian"],
        ["ku"] = ["kurdi", "sorani", "kurdish"],
        ["se"] = ["pohjoissaame", "saame", "northern sami", "sami"],
        ["de"] = ["saksa", "german"],
        ["fr"] = ["ranska", "french"],
        ["es"] = ["espanja", "spanish"],
        ["th"] = ["thai"],
        ["zh"] = ["kiina", "chinese"],
    };

    private static readonly Dictionary<string, string> CodeByWord = WordsByCode
        .SelectMany(pair => pair.Value.Append(pair.Key).Select(word => (Word: Words.Fold(word), Code: pair.Key)))
        .Distinct()
        .ToDictionary(pair => pair.Word, pair => pair.Code);

    public static readonly IReadOnlyList<string> Codes = [.. WordsByCode.Keys];

    /// <summary>The code for a code or a name ("suomi", "Finnish", "fi"); null when we do not know the language.</summary>
    public static string? Find(string text) => CodeByWord.GetValueOrDefault(Words.Fold(text));
}
