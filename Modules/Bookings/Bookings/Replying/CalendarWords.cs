using System.Text.RegularExpressions;

namespace Bookings.Replying;

/// <summary>What stands beside a calendar's button: a sentence of the program, or words of the person.</summary>
internal static partial class CalendarWords
{
    /// <param name="words">The text of the mail.</param>
    /// <param name="comment">What the calendar itself carries.</param>
    public static bool SayMore(string words, string? comment) =>
        Meanings.SayMore(comment ?? "") || (Said().IsMatch(FirstLine(words)) ? Note().IsMatch(FirstLine(words)) : Meanings.SayMore(words));

    private static string FirstLine(string words) => words.Split('\n', 2)[0];

    /// <summary>"Aino Esimerkki has accepted this invitation.", and below it the entry as the organizer knows it.</summary>
    [GeneratedRegex(@"\bha(s|ve) accepted\b.*\b(invitation|event|meeting)|\b(on hyväksynyt|hyväksyi)\b.*\b(kutsu|tapahtuma|kokou)|\bhar (accepterat|tackat ja)\b.*\binbjudan", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    /// <summary>"… with this note:"</summary>
    [GeneratedRegex(@"\b(note|comment|message|viesti|huomautu|kommentti|lisäti|meddelande|anteckning)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}
