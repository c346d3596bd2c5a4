using System.Globalization;
using System.Text;

namespace Bookings.Replying;

/// <param name="Text">In small letters, without dots and accents.</param>
/// <param name="Capital">It begins with a capital letter and goes on in small ones, as names do.</param>
/// <param name="Dotted">It had dots or accents.</param>
internal sealed record Word(string Text, bool Capital, bool Dotted);

/// <summary>Words that no mark and no end of a line parts.</summary>
/// <param name="Line">Which line of the text it stands in.</param>
internal sealed record Phrase(int Line, IReadOnlyList<Word> Words);

/// <summary>Somebody's words, cut into phrases.</summary>
/// <param name="Asks">A question mark stands somewhere.</param>
internal sealed record ReplyText(IReadOnlyList<Phrase> Phrases, bool Asks)
{
    /// <summary>Programs break lines that are longer than this; people go on in the same line.</summary>
    private const int Wrapped = 50;

    public int Words => Phrases.Sum(phrase => phrase.Words.Count);

    public static ReplyText Of(string text)
    {
        var (phrases, words, asks) = (new List<Phrase>(), new List<Word>(), false);
        var (lines, line) = (text.Split('\n'), 0);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && !GoesOn(lines[i - 1], lines[i]))
            {
                EndPhrase();
                line++;
            }
            foreach (var piece in lines[i].Split(' ', '\t', '\r'))
                if (!IsAddress(piece))
                    Read(piece);
        }
        EndPhrase();
        return new ReplyText(phrases, asks);

        void Read(string piece)
        {
            var (word, capital, dotted) = (new StringBuilder(), false, false);
            foreach (var letter in Ascii.IsValid(piece) ? piece : Decomposed(piece))
            {
                if (char.IsLetterOrDigit(letter))
                {
                    capital = word.Length == 0 ? char.IsUpper(letter) : capital && (word.Length > 1 || !char.IsUpper(letter));
                    word.Append(char.ToLowerInvariant(letter));
                }
                else if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                    dotted = true;
                else if (letter is not ('\'' or '’' or '`' or '´'))
                {
                    EndWord();
                    EndPhrase();
                    asks |= letter is '?' or '？';
                }
            }
            EndWord();

            void EndWord()
            {
                if (word.Length > 0)
                    words.Add(new Word(word.ToString(), capital, dotted));
                word.Clear();
                dotted = false;
            }
        }

        void EndPhrase()
        {
            if (words.Count > 0)
                phrases.Add(new Phrase(line, words));
            words = [];
        }
    }

    private static bool GoesOn(string line, string next) => line.Length >= Wrapped && next.Length > 0 && char.IsLower(next[0]);

    private static bool IsAddress(string piece) => piece.Contains("://", StringComparison.Ordinal) || piece.Contains('@') || piece.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Letters and their marks apart. Half a surrogate pair, which a broken mail may hold, is no letter and cannot be taken apart.</summary>
    private static string Decomposed(string piece) => (piece.Any(char.IsSurrogate) ? string.Concat(piece.Where(letter => !char.IsSurrogate(letter))) : piece).Normalize(NormalizationForm.FormD);
}
