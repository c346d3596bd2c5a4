using Host.Tests.Guards;

namespace Host.Tests.Documents;

/// <summary>A file in docs/ with a part that is written from the code, between two marks. KOKEMUS_WRITE_DOCS=1 writes it anew; otherwise it is compared.</summary>
internal static class Document
{
    public const string Variable = "KOKEMUS_WRITE_DOCS";

    public static void ShouldHold(string file, string part, string made)
    {
        var path = Path.Combine(House.Root, "docs", file);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable(Variable) == "1")
            File.WriteAllText(path, text = With(text, part, made));
        Part(text, part).ShouldBe(made, $"docs/{file} is out of date. Write it anew: {Variable}=1 dotnet test tests/Host.Tests --filter Documents");
    }

    public static string Part(string text, string part) => Ends(text, part) is var (begin, end) ? text[begin..end] : throw new InvalidOperationException();

    public static string With(string text, string part, string made) => Ends(text, part) is var (begin, end) ? text[..begin] + made + text[end..] : throw new InvalidOperationException();

    private static (int Begin, int End) Ends(string text, string part)
    {
        var (open, close) = ($"<!-- {part}: written from the code -->\n", $"<!-- end of {part} -->");
        var begin = text.IndexOf(open, StringComparison.Ordinal);
        var end = text.IndexOf(close, StringComparison.Ordinal);
        return begin >= 0 && end > begin ? (begin + open.Length, end) : throw new InvalidOperationException($"The marks of '{part}' are missing.");
    }
}
