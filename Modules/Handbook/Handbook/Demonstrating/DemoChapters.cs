using System.Text;

namespace Handbook.Demonstrating;

/// <summary>The demo handbook's texts, written for it and kept beside this file.</summary>
internal static class DemoChapters
{
    private static readonly string[] Slugs = ["roolit", "tehtavat", "haku", "koulutus", "tilaaminen", "klinikka", "palkkiot", "tietosuoja", "palaute"];

    public static IEnumerable<(string Slug, Wording Wording)> All()
    {
        foreach (var (index, slug) in Slugs.Index())
        {
            var text = Text($"{index + 1:00}-{slug}.md");
            var title = text.Split('\n')[0];
            yield return (slug, new Wording(title.TrimStart('#', ' '), TypedText.Lines(text[title.Length..]), TypedText.Lines(Text($"{index + 1:00}-{slug}.plain.md"))));
        }
    }

    public static string Text(string file) => Encoding.UTF8.GetString(Picture(file)).ReplaceLineEndings("\n").Trim();

    public static byte[] Picture(string file)
    {
        var name = typeof(DemoChapters).Assembly.GetManifestResourceNames().Single(name => name.EndsWith("." + file, StringComparison.Ordinal));
        using var stream = typeof(DemoChapters).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
