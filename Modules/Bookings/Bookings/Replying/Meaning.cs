using System.Globalization;
using System.Text;

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
/// Reads yes and no out of a few words in Finnish or English. It says yes or no only where nothing speaks against it: a wrong yes sends somebody to a place where they
/// cannot be, a doubt only costs the coordinator a minute.
/// </summary>
public static class Meanings
{
    /// <summary>The answer stands at the beginning, or it is an answer to something else.</summary>
    private const int First = 8;

    /// <summary>So many words hold more than an answer.</summary>
    private const int TooMany = 120;

    /// <summary>What follows a negation belongs to it: "en kyllä pääse".</summary>
    private const int Negated = 4;

    private const string Break = "|";

    public static Meaning Of(string words) => Of(Tokens(words));

    /// <summary>There is more in it than the answer, a greeting and a name.</summary>
    public static bool SayMore(string words)
    {
        var tokens = Tokens(words);
        var end = tokens.FindIndex(Start(tokens), ReplyWords.Closings.Contains);
        return tokens[Start(tokens)..(end < 0 ? tokens.Count : end)].Count(token => token != Break) > 6;
    }

    private static Meaning Of(List<string> tokens)
    {
        if (tokens.Contains("?") || tokens.Count(token => token != Break) > TooMany)
            return Meaning.Doubtful;
        var (start, said, where, word) = (Start(tokens), (Meaning?)null, 0, 0);
        var negatedUntil = -1;
        for (var i = start; i < tokens.Count; i++)
        {
            if (tokens[i] == Break)
            {
                negatedUntil = -1;
                continue;
            }
            word++;
            if (ReplyWords.At(tokens, i) is not var (meaning, length, negates))
                continue;
            if (meaning == Meaning.Doubtful)
                return Meaning.Doubtful;
            if (!(meaning == Meaning.Yes && i < negatedUntil))
            {
                if (said is { } before && before != meaning)
                    return Meaning.Doubtful;
                if (said is null)
                    (said, where) = (meaning, word);
            }
            if (negates)
                negatedUntil = i + length + Negated;
            (i, word) = (i + length - 1, word + length - 1);
        }
        return said is { } clear && where <= First ? clear : Meaning.Doubtful;
    }

    /// <summary>Where the words begin after "Hei Kaisa!" and "Kiitos kutsusta."</summary>
    private static int Start(List<string> tokens)
    {
        var start = 0;
        for (var round = 0; round < 3; round++)
        {
            while (start < tokens.Count && tokens[start] == Break)
                start++;
            if (start == tokens.Count || !ReplyWords.Openings.Contains(tokens[start]))
                break;
            var end = tokens.IndexOf(Break, start);
            var isOnlyThat = end > 0 && end - start <= First && Enumerable.Range(start, end - start).All(i => ReplyWords.At(tokens, i) is null);
            start = isOnlyThat ? end : start + 1;
        }
        return start;
    }

    /// <summary>Letters and their marks apart. Half a surrogate pair, which a broken mail may hold, is no letter and cannot be taken apart.</summary>
    private static string Decomposed(string piece) => (piece.Any(char.IsSurrogate) ? string.Concat(piece.Where(letter => !char.IsSurrogate(letter))) : piece).Normalize(NormalizationForm.FormD);

    /// <summary>Words in small letters without dots and accents; "|" where a phrase ends. Addresses are no words.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var piece in text.Split('\n').SelectMany(line => line.Split(' ', '\t').Append("\n")))
        {
            if (piece.Contains("://", StringComparison.Ordinal) || piece.Contains('@') || piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var letter in Ascii.IsValid(piece) ? piece : Decomposed(piece))
            {
                if (char.IsLetterOrDigit(letter))
                    word.Append(char.ToLowerInvariant(letter));
                else if (char.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’' or '`' or '´'))
                    End(letter == '?' ? "?" : Break);
            }
            End(null);
        }
        return tokens;

        void End(string? mark)
        {
            if (word.Length > 0)
                tokens.Add(word.ToString());
            word.Clear();
            if (mark is not null)
                tokens.Add(mark);
        }
    }
}
