namespace Bookings.Replying;

/// <summary>What the words and phrases say that answers are made of.</summary>
internal static class ReplyWords
{
    private static readonly Dictionary<string, Says> Phrases = Table();

    private static readonly int Longest = Phrases.Keys.Max(phrase => phrase.Split(' ').Length);

    private static readonly HashSet<string> Begins = [.. Phrases.Keys.Select(phrase => phrase.Split(' ')[0])];

    /// <summary>A name is not among these: "Kay" is one where no dots are.</summary>
    public static bool IsKnown(Word word) => At([word], 0).Says != Says.Nothing;

    /// <summary>Somebody who comes may need it, and somebody who does not come may because of it.</summary>
    public static bool IsNeed(string word) => DoubtWords.Needs.Any(need => word.StartsWith(need, StringComparison.Ordinal));

    /// <returns>What is said here, over how many words.</returns>
    public static (Says Says, int Length) At(IReadOnlyList<Word> words, int at)
    {
        var first = words[at].Text;
        if (words[at] is { Text: "ma", Dotted: false })
            return (Says.Part, 1); // "mä" is I, "ma" is Monday
        foreach (var (needing, needs, says) in AnswerWords.Pairs)
            if (needing.Contains(first) && words.Any(word => needs.Contains(word.Text)))
                return (says, 1);
        for (var length = Begins.Contains(first) ? Math.Min(Longest, words.Count - at) : 0; length > 0; length--)
            if (Phrases.TryGetValue(string.Join(' ', words.Skip(at).Take(length).Select(word => word.Text)), out var says))
                return (says, length);
        return (Unlisted(first), 1);
    }

    private static Says Unlisted(string word) => true switch
    {
        _ when char.IsDigit(word[0]) => Says.Part,
        _ when IsNeed(word) => Says.AgainstNo,
        _ when IsConditional(word) || IsQuestion(word) => Says.Doubt,
        _ => Says.Nothing,
    };

    /// <summary>"Tulisin", "kävisi": what would be, not what is.</summary>
    private static bool IsConditional(string word) => word.Length > 4 && (word.EndsWith("isin", StringComparison.Ordinal) || word.EndsWith("isi", StringComparison.Ordinal)) && word != "viisi";

    /// <summary>"Sopiiko", "tuletko", also where the question mark is forgotten. Not every "-nko": many surnames end so.</summary>
    private static bool IsQuestion(string word) => word is "tulenko" or "paasenko" or "olenko" or "tuunko" or "lahdenko"
        || (word.Length > 4 && (word.EndsWith("tko", StringComparison.Ordinal) || word.EndsWith("iko", StringComparison.Ordinal) || word.EndsWith("eko", StringComparison.Ordinal) || word.EndsWith("uko", StringComparison.Ordinal) || word.EndsWith("yko", StringComparison.Ordinal)));

    private static Dictionary<string, Says> Table()
    {
        var table = new Dictionary<string, Says>(StringComparer.Ordinal);
        Add(Says.Yes | Says.InYes, AnswerWords.Yes);
        Add(Says.Assent | Says.InYes, AnswerWords.Assent);
        Add(Says.Receipt | Says.Assent | Says.InYes, AnswerWords.Receipt);
        Add(Says.Negation | Says.Alone, AnswerWords.NegationAlone);
        Add(Says.Negation, AnswerWords.Negation);
        Add(Says.Refuses, AnswerWords.Refuses);
        Add(Says.Refusal, AnswerWords.Refusal);
        Add(Says.Regret, AnswerWords.Regret);
        Add(Says.Doubt, DoubtWords.Doubt);
        Add(Says.AgainstYes | Says.Hinders, DoubtWords.Hinders);
        Add(Says.AgainstYes, DoubtWords.AgainstYes);
        Add(Says.Part, DoubtWords.Part);
        Add(Says.Because, "koska, because, due to, as i, since i, as im, since im, silla olen, silla minulla, silla mulla, kun olen, kun oon, kun on, kun mulla, kun minulla, kun meilla, kun pitaa, kun joudun");
        Add(Says.Sake, "takia, takii, vuoksi, vuoks, johdosta");
        Add(Says.InYes | Says.InNo, FillerWords.Everywhere);
        Add(Says.InYes | Says.InNo | Says.Then, FillerWords.Then);
        Add(Says.InYes, FillerWords.InYes);
        Add(Says.InNo, FillerWords.InNo);
        Add(Says.InBareNo, FillerWords.InBareNo);
        Add(Says.Hello, FillerWords.Hello);
        Add(Says.InYes | Says.InNo | Says.InBareNo, FillerWords.Thanks);
        Add(Says.Goodbye, FillerWords.Goodbye);
        Add(Says.GoodbyeAlone, FillerWords.GoodbyeAlone);
        return table;

        void Add(Says says, string phrases)
        {
            foreach (var phrase in phrases.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                table[phrase] = table.GetValueOrDefault(phrase) | says;
        }
    }
}
