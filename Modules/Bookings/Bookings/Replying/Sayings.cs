namespace Bookings.Replying;

/// <param name="At">Which word of its phrase it begins with.</param>
internal readonly record struct Saying(Says Says, int At, int Length)
{
    public bool Has(Says any) => (Says & any) != Says.Nothing;
}

/// <summary>A phrase, cut into what its words say, and whether all of it is a yes or a no.</summary>
internal static class Sayings
{
    /// <summary>What follows a negation belongs to it: "en kyllä pääse".</summary>
    private const int Negated = 4;

    private const Says Answering = Says.Yes | Says.Assent | Says.Negation | Says.Refusal;

    public static List<Saying> Of(IReadOnlyList<Word> words, bool endsEnglish = false)
    {
        var sayings = new List<Saying>();
        for (var at = 0; at < words.Count; at += sayings[^1].Length)
        {
            var (says, length) = ReplyWords.At(words, at);
            sayings.Add(new Saying(length == 1 && words[at].Text == "no" ? No(words, at, endsEnglish) : says, at, length));
        }
        return sayings;
    }

    /// <summary>"No" is the English no, and also how Finns begin a sentence: "no joo, tulen". It counts where it stands alone or goes on in English.</summary>
    private static Says No(IReadOnlyList<Word> words, int at, bool endsEnglish) =>
        (at + 1 == words.Count ? endsEnglish : GoesOnInEnglish(words[at + 1])) ? Says.Negation | Says.Alone : Says.Doubt;

    /// <summary>Words that follow an English "no".</summary>
    public static bool GoesOnInEnglish(Word word) => word.Text is "thanks" or "thank" or "sorry" or "i" or "im" or "we" or "unfortunately" or "cannot" or "cant";

    public static bool Answer(List<Saying> sayings) => sayings.Any(saying => saying.Has(Answering));

    /// <summary>Made of yes and of what changes nothing in it.</summary>
    public static bool AreYes(List<Saying> sayings) => sayings.Any(saying => saying.Has(Says.Yes | Says.Assent)) && sayings.All(saying => saying.Has(Says.InYes));

    /// <summary>Says yes, and not as a part of a no: "en kyllä pääse".</summary>
    public static bool HoldYes(List<Saying> sayings) => sayings.Any(saying => saying.Has(Says.Yes | Says.Assent)
        && !sayings.Any(no => no.Has(Says.Negation) && saying.At > no.At && saying.At < no.At + no.Length + Negated));

    /// <summary>A mere no, a no with what somebody does not do, or a refusal: made of that and of what changes nothing in it, up to where a reason begins.</summary>
    public static bool AreNo(List<Saying> sayings)
    {
        if (HoldYes(sayings))
            return false;
        var no = sayings.FindIndex(saying => saying.Has(Says.Negation));
        if (no < 0)
            return AreRefusal(sayings);
        if (!sayings.Take(no).All(saying => saying.Has(Says.Regret | Says.InNo | Says.InBareNo)))
            return false; // somebody else does not come
        var verb = sayings.FindIndex(no + 1, saying => saying.Has(Says.Refuses) && saying.At < sayings[no].At + sayings[no].Length + Negated);
        if (verb < 0)
            return sayings[no].Has(Says.Alone) && sayings.Where((_, i) => i != no).All(saying => saying.Has(Says.Regret | Says.InBareNo));
        return sayings.Skip(no + 1).Take(verb - no - 1).All(saying => saying.Has(Says.Regret | Says.InNo)) && BeforeReason(sayings, verb).Skip(verb + 1).All(saying => saying.Has(Says.Regret | Says.Refuses | Says.InNo | Says.Hinders));
    }

    private static bool AreRefusal(List<Saying> sayings) => sayings.FindIndex(saying => saying.Has(Says.Refusal)) is >= 0 and var refusing
        && BeforeReason(sayings, refusing).All(saying => saying.Has(Says.Refusal | Says.Regret | Says.InNo | Says.Hinders));

    /// <summary>A whole text that is "Valitettavasti." or "Valitettavasti olen silloin matkoilla.", but not of who is ill while they answer.</summary>
    public static bool AreRegret(List<Saying> sayings) => sayings.Any(saying => saying.Has(Says.Regret)) && sayings.All(saying => saying.Has(Says.Regret | Says.InNo | Says.InBareNo | Says.Hinders))
        && (!sayings.Any(saying => saying.Has(Says.Hinders)) || sayings.Any(saying => saying.Has(Says.Then)));

    /// <summary>"Ei" and no word of what somebody does not do.</summary>
    public static bool AreBareNo(List<Saying> sayings) => AreNo(sayings) && !sayings.Any(saying => saying.Has(Says.Refuses | Says.Refusal));

    /// <summary>Without what follows "koska", and without the one word before "takia".</summary>
    private static List<Saying> BeforeReason(List<Saying> sayings, int refusing)
    {
        var because = sayings.FindIndex(refusing, saying => saying.Has(Says.Because));
        var left = because < 0 ? sayings.ToList() : sayings.Take(because).ToList();
        var sake = left.FindIndex(refusing, saying => saying.Has(Says.Sake));
        if (sake > refusing)
            left.RemoveRange(sake - 1 > refusing ? sake - 1 : sake, sake - 1 > refusing ? 2 : 1);
        return left;
    }
}
