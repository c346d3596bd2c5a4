using Foundation.Ui;

namespace Bookings.Reporting;

/// <summary>Short feedback: a number, words, both or nothing.</summary>
public static class FeedbackInput
{
    public const int LongestWords = 2000;

    /// <summary>Best first, as most are content.</summary>
    public static IEnumerable<Option> Scores => Enumerable.Range(1, 5).Reverse().Select(score => new Option($"{score}", BookingsTexts.T[$"report.score.{score}"]));

    public static (int? Score, string? Words) Read(string? score, string? words, Errors errors)
    {
        var number = Typed.Empty(score) ? null : Typed.Whole(score, 1, 5);
        if (number is null && !Typed.Empty(score))
            errors.Add("Score", "report.score-wrong");
        var text = Typed.Empty(words) ? null : words!.Trim();
        if (text is { Length: > LongestWords })
            errors.Add("Words", "report.words-long", LongestWords);
        return (number, text);
    }
}
