namespace Bookings.Tests.Evidencing;

/// <summary>What a document says, in the order of reading. Found word by word: one pattern over a long text goes back and forth for a minute.</summary>
internal static class InOrder
{
    public static void ShouldSayInOrder(this string text, params IEnumerable<string> words)
    {
        var from = 0;
        foreach (var word in words)
        {
            var found = text.IndexOf(word, from, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"'{word}' after: …{text[Math.Max(0, from - 80)..from]}");
            from = found + word.Length;
        }
    }
}
