using System.Collections.Concurrent;

namespace Journeys;

/// <summary>The texts of the pages, from the same files, so that a journey reads like the people do and works in every language.</summary>
public static class Words
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Files = [];

    /// <param name="module">"Host", "Bookings", "Fees", "Recruitment".</param>
    public static string Of(string module, string key, string language)
    {
        var folder = module == "Host" ? "Host" : $"Modules/{module}/{module}";
        var file = Path.Combine(Repository.Root, folder, language == "fi" ? "Texts.restext" : $"Texts.{language}.restext");
        return Files.GetOrAdd(file, Read).TryGetValue(key, out var text) ? text : throw new InvalidOperationException($"No text {key} in {file}.");
    }

    private static Dictionary<string, string> Read(string file) => File.ReadLines(file)
        .Where(line => line.Contains('=', StringComparison.Ordinal) && line[0] is not ('#' or ';'))
        .ToDictionary(line => line[..line.IndexOf('=', StringComparison.Ordinal)].Trim(), line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
}
