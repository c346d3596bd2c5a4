namespace Bookings.Replying;

/// <summary>What somebody's own words say to an offer.</summary>
public enum Meaning
{
    /// <summary>Neither yes nor no, both, or with a condition or a question: a human reads it.</summary>
    Doubtful,
    Yes,
    No,
}

/// <summary>
/// Reads yes and no out of a few words in Finnish or English. A phrase must be a yes or a no as a whole, and nothing may speak against it: a wrong yes sends somebody to a
/// place where they cannot be, a wrong no gives away the place of somebody who comes, a doubt only costs the coordinator a minute.
/// </summary>
public static class Meanings
{
    /// <summary>The answer stands at the beginning, or it is an answer to something else.</summary>
    private const int First = 8;

    /// <summary>So many words hold more than an answer.</summary>
    private const int TooMany = 120;

    public static Meaning Of(string words)
    {
        var text = ReplyText.Of(words);
        if (text.Asks || text.Words > TooMany)
            return Meaning.Doubtful;
        var phrases = Read(Courtesy.WithoutGreeting(Courtesy.WithoutGoodbye(text).Phrases));
        if (phrases.Any(sayings => sayings.Any(saying => saying.Has(Says.Doubt))))
            return Meaning.Doubtful;
        var first = phrases.FindIndex(Sayings.Answer);
        if (first < 0)
            return Sayings.AreRegret([.. phrases.SelectMany(sayings => sayings)]) ? Meaning.No : Meaning.Doubtful;
        if (phrases.Take(first).Sum(sayings => sayings.Sum(saying => saying.Length)) >= First)
            return Meaning.Doubtful;
        return IsYes(phrases, first) && (phrases.Any(IsFirm) || (!SayMore(words) && !IsReceipt(phrases))) ? Meaning.Yes : IsNo(phrases, first) ? Meaning.No : Meaning.Doubtful;
    }

    /// <summary>There is more in it than the answer, a greeting and a name. What somebody needs may be a single word.</summary>
    public static bool SayMore(string words)
    {
        var text = ReplyText.Of(words);
        return text.Words > TooMany || Courtesy.WithoutGoodbye(text).Phrases.Where((phrase, i) => Sayings.Of(phrase.Words)
            .Any(saying => !saying.Has(Says.InYes | Says.Hello | Says.Goodbye) && !(i == 0 && Courtesy.IsInGreeting(phrase, phrase.Words[saying.At])))).Any();
    }

    /// <summary>The phrases' sayings. Thanks in the beginning may lead to a no: "Kiitos, mutta en pääse."</summary>
    private static List<List<Saying>> Read(List<Phrase> phrases)
    {
        var read = phrases.Select((phrase, i) => Sayings.Of(phrase.Words, EndsEnglish(phrases, i))).ToList();
        var but = read.Count == 0 ? -1 : read[0].FindIndex(saying => phrases[0].Words[saying.At].Text is "mutta" or "mut" or "but");
        if (but >= 0 && read[0].Take(but).All(saying => saying.Has(Says.InNo))) // not "Ei mutta!"
            read[0][but] = read[0][but] with { Says = Says.InNo | Says.InBareNo | Says.AgainstYes };
        return read;
    }

    /// <summary>After "No" comes nothing, or another no in English or an excuse: not as in "No, mikäs siinä!"</summary>
    private static bool EndsEnglish(List<Phrase> phrases, int i) => i + 1 == phrases.Count
        || ((Sayings.GoesOnInEnglish(phrases[i + 1].Words[0]) || phrases[i + 1].Words[0].Text == "ive") && Excuses(Sayings.Of(phrases[i + 1].Words)));

    private static bool Excuses(List<Saying> sayings) => Sayings.AreNo(sayings) || sayings.Any(saying => saying.Has(Says.AgainstYes)) || sayings.All(saying => saying.Has(Says.InBareNo));

    private static bool IsYes(List<List<Saying>> phrases, int first) => Sayings.AreYes(phrases[first])
        && !phrases.Any(sayings => sayings.Any(saying => saying.Has(Says.Negation | Says.Refusal | Says.Regret | Says.AgainstYes)))
        && !phrases.Where((sayings, i) => i < first || Sayings.HoldYes(sayings)).Any(sayings => sayings.Any(saying => saying.Has(Says.Part)));

    private static bool IsFirm(List<Saying> sayings) => Sayings.AreYes(sayings) && sayings.Any(saying => saying.Has(Says.Yes));

    /// <summary>"Ok, kiitos": the letter was read.</summary>
    private static bool IsReceipt(List<List<Saying>> phrases)
    {
        var all = phrases.SelectMany(sayings => sayings).ToList();
        return all.Any(saying => saying.Has(Says.Hello)) && all.Where(saying => saying.Has(Says.Assent)).All(saying => saying.Has(Says.Receipt));
    }

    /// <summary>After a mere "ei" any other "not" must be a no as well: "Ei, en ymmärrä tätä."</summary>
    private static bool IsNo(List<List<Saying>> phrases, int first) => Sayings.AreNo(phrases[first])
        && (!Sayings.AreBareNo(phrases[first]) || phrases.All(sayings => Sayings.AreNo(sayings) || !sayings.Any(saying => saying.Has(Says.Negation))))
        && !phrases.Any(sayings => Sayings.HoldYes(sayings) || sayings.Any(saying => saying.Has(Says.AgainstNo)));
}
