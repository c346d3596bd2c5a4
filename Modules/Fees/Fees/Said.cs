namespace Fees;

/// <summary>A sentence in both languages, frozen at the moment it was said: a rule explained in May reads the same in December.</summary>
public sealed record Said(string Fi, string En)
{
    public string In(string? language) => language == "en" ? En : Fi;

    /// <summary>The same words in every language, for what a person typed.</summary>
    public static Said AsTyped(string text) => new(text, text);

    public IReadOnlyDictionary<string, string> ByLanguage() => new Dictionary<string, string> { ["fi"] = Fi, ["en"] = En };
}
