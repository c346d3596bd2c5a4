namespace Fees;

/// <summary>A sentence in both languages, frozen at the moment it was said: a rule explained in May reads the same in December.</summary>
public sealed record Said(string Fi, string En)
{
    public string In(string? language) => language == "en" ? En : Fi;

    /// <summary>The same words in every language, for what a person typed.</summary>
    public static Said AsTyped(string text) => new(Cut(text, 300), Cut(text, 300));

    /// <summary>Typed text no longer than its column; whole characters only, so that an emoji at the edge is not halved.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        return char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest];
    }

    public IReadOnlyDictionary<string, string> ByLanguage() => new Dictionary<string, string> { ["fi"] = Fi, ["en"] = En };
}
