using Foundation.Ui;

namespace Handbook.Reviewing;

/// <summary>Reviewers as typed, one on a line: "Nimi; sähköposti" or "Nimi; puhelin".</summary>
public static class ReviewerLines
{
    public const int Most = 300;

    public sealed record Typed(string Name, string? Email, string? Phone);

    /// <summary>The same address twice is one reviewer.</summary>
    public static IReadOnlyList<Typed> Read(string? typed, string field, Errors errors)
    {
        List<Typed> all = [];
        foreach (var (index, line) in TypedText.Lines(typed).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Index())
        {
            var parts = line.Split(';', StringSplitOptions.TrimEntries);
            var reach = parts.Length == 2 ? parts[1] : "";
            var email = Foundation.Ui.Typed.Email(reach)?.ToLowerInvariant();
            if (parts.Length != 2 || parts[0].Length is 0 or > 200 || (email is null && reach.Count(char.IsAsciiDigit) < 5) || reach.Length > 254)
                errors.Add(field, "reviewers.line-wrong", index + 1, line.Length > 80 ? line[..80] + "…" : line);
            else
                all.Add(new Typed(parts[0], email, email is null ? reach[..Math.Min(reach.Length, 50)] : null));
        }
        if (all.Count > Most)
            errors.Add(field, "reviewers.too-many", Most);
        return [.. all.DistinctBy(one => one.Email ?? one.Phone + "/" + one.Name)];
    }
}
