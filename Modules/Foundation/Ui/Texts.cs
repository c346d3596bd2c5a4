using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Foundation.Ui;

/// <summary>
/// The words of one module in Finnish (default) and English, from <c>Texts.restext</c> and <c>Texts.en.restext</c> beside its project file.
/// Pages use the language of the request; mails ask for the language of their reader with <see cref="In"/>.
/// </summary>
public sealed class Texts(Assembly assembly)
{
    private readonly ResourceManager resources = new(assembly.GetName().Name + ".Texts", assembly);

    /// <summary>The text in the current UI language, with {0}, {1}… filled in.</summary>
    /// <exception cref="MissingTextException">No such key: a mistake of ours that must not reach a reader as a raw key.</exception>
    public string this[string key, params object?[] values] => Find(key, CultureInfo.CurrentUICulture, values);

    /// <summary>The same texts in one fixed language, "fi" or "en".</summary>
    public Func<string, object?[], string> In(string language)
    {
        var culture = Languages.Culture(language);
        return (key, values) => Find(key, culture, values);
    }

    public string Say(string language, string key, params object?[] values) => Find(key, Languages.Culture(language), values);

    private string Find(string key, CultureInfo culture, object?[] values)
    {
        var text = resources.GetString(key, culture) ?? throw new MissingTextException(key, assembly.GetName().Name!);
        return values.Length == 0 ? text : string.Format(culture, text, values);
    }
}

public sealed class MissingTextException(string key, string assembly) : Exception($"{assembly} has no text '{key}'.");

/// <summary>The languages people can choose. Swedish needs only a Texts.sv.restext per module and a line here.</summary>
public static class Languages
{
    public const string Default = "fi";
    public static readonly IReadOnlyList<string> All = ["fi", "en"];

    /// <summary>The culture for a language code; unknown codes read as Finnish.</summary>
    public static CultureInfo Culture(string? language) => CultureInfo.GetCultureInfo(language is "en" ? "en" : "fi");
}
