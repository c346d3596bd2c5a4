namespace Bookings.Replying;

/// <summary>What letters begin and end with, which is no part of an answer.</summary>
internal static class Courtesy
{
    /// <summary>Not longer than this is a greeting with a name, or a name alone.</summary>
    private const int LongestGreeting = 8, LongestName = 3, LongestSmallName = 2;

    /// <summary>The text without "Terveisin Aino", and without a name that stands alone in the last line. What follows after a signature stays: it may be what somebody needs.</summary>
    public static ReplyText WithoutGoodbye(ReplyText text)
    {
        var (kept, signed, waits) = (new List<Phrase>(), false, false);
        var lines = text.Phrases.GroupBy(phrase => phrase.Line).Select(line => line.ToList()).ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var all = lines[i].SelectMany(phrase => phrase.Words).ToList();
            var isSignature = (waits && IsSignature(all)) || (signed && all.All(IsNumber)) || ((signed || (i > 0 && i == lines.Count - 1)) && IsName(all));
            waits = false;
            if (isSignature)
                continue;
            var (said, ends, named) = Cut(lines[i]);
            kept.AddRange(said);
            (signed, waits) = (signed || ends, ends && !named);
        }
        return text with { Phrases = kept };
    }

    /// <summary>The phrases of a line before its "terveisin" and the name after that.</summary>
    private static (List<Phrase> Said, bool Ends, bool Named) Cut(List<Phrase> line)
    {
        for (var p = 0; p < line.Count; p++)
        {
            for (var w = 0; w < line[p].Words.Count; w++)
            {
                var (says, length) = ReplyWords.At(line[p].Words, w);
                var thanks = says.HasFlag(Says.Hello) && (p > 0 || w > 0); // "Kiitos, Aino"; at the beginning it greets
                if (!says.HasFlag(Says.Goodbye) && !(w == 0 && says.HasFlag(Says.GoodbyeAlone)) && !thanks)
                    continue;
                var after = line[p].Words.Skip(w + length).Concat(line.Skip(p + 1).SelectMany(phrase => phrase.Words))
                    .SkipWhile(word => (ReplyWords.At([word], 0).Says & (Says.Goodbye | Says.GoodbyeAlone)) != Says.Nothing).ToList();
                if (thanks ? !IsName(after) : after.Count > 0 && !IsSigned(after))
                    continue;
                List<Phrase> said = [.. line.Take(p), .. w == 0 ? [] : new[] { line[p] with { Words = [.. line[p].Words.Take(w)] } }];
                return (said, true, after.Count > 0);
            }
        }
        return (line, false, false);
    }

    /// <summary>A line below "Terveisin": a name, and what some put beside it.</summary>
    private static bool IsSignature(List<Word> words) => (words.Count <= LongestSmallName || (words[0].Capital && words[1].Capital)) && !words.Any(Matters);

    /// <summary>After "t." a name may be in small letters, and be Kai, which is also a "maybe".</summary>
    private static bool IsSigned(List<Word> words) => (words.Count <= LongestSmallName && words.All(word => !ReplyWords.IsKnown(word)))
        || (words.Count <= LongestName && words.All(word => word.Capital && ReplyWords.At([word], 0).Says is Says.Nothing or Says.Doubt));

    private static bool IsName(List<Word> words) => words.Count is > 0 and <= LongestName && words.All(word => word.Capital && !ReplyWords.IsKnown(word));

    private static bool IsNumber(Word word) => word.Text.All(char.IsDigit) && word.Text.Length > 2;

    private static bool Matters(Word word) => (ReplyWords.At([word], 0).Says & (Says.Yes | Says.Assent | Says.Negation | Says.Refusal | Says.Regret | Says.Doubt | Says.AgainstYes | Says.AgainstNo)) != Says.Nothing;

    /// <summary>The phrases after "Hei Kaisa!" and "Kiitos kutsusta."</summary>
    public static List<Phrase> WithoutGreeting(IReadOnlyList<Phrase> phrases)
    {
        var left = phrases.ToList();
        for (var round = 0; round < 3 && left.Count > 0 && Greets(left[0].Words[0]); round++)
        {
            var words = left[0].Words;
            if (words.Count == 2 && left.Count > 1 && words[1] is { Capital: true, Text: "kay" or "kai", Dotted: false })
            {
                left.RemoveAt(0); // names that are words, too
                continue;
            }
            if (words.Count <= LongestGreeting && left.Count > 1 && Sayings.Of(words).All(saying => (saying.Says & ~(Says.Hello | Says.InYes | Says.InNo | Says.InBareNo | Says.Goodbye | Says.GoodbyeAlone)) == Says.Nothing))
            {
                left.RemoveAt(0);
                continue;
            }
            // "Moi Kaisa tulen": a name after the greeting. "Kay" without dots is one, too.
            var name = words.Count > 1 && words[1].Capital && (!ReplyWords.IsKnown(words[1]) || words[1] is { Text: "kay", Dotted: false }) ? 1 : 0;
            if (words.Count == 1 + name)
                left.RemoveAt(0);
            else
                left[0] = left[0] with { Words = [.. words.Skip(1 + name)] };
        }
        return left;
    }

    /// <summary>Whether a word that we do not know is the name in a greeting: "Moi Kaisa ja muut", "moi kaisa".</summary>
    public static bool IsInGreeting(Phrase phrase, Word word) => Greets(phrase.Words[0]) && !ReplyWords.IsNeed(word.Text)
        && (word.Capital || word.Text is "ja" or "muut" or "kaikki" or "kaikille" || phrase.Words.Count == 2);

    private static bool Greets(Word word) => ReplyWords.At([word], 0).Says.HasFlag(Says.Hello);
}
