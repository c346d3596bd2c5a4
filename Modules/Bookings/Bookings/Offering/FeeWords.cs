using Foundation;
using Foundation.Ui;

namespace Bookings.Offering;

/// <summary>A quoted fee in words, the same in the offer's mail and on its page.</summary>
public static class FeeWords
{
    private static Texts T => BookingsTexts.T;

    /// <summary>One row for each line with the rule behind it, and the total last.</summary>
    public static IEnumerable<(string Label, string? Value)> Rows(Quote quote, string language)
    {
        foreach (var line in quote.Lines)
            yield return (In(line.What, language), Amount(line.Cents, language) + " – " + In(line.Rule, language));
        // While nothing is known of the amounts, a total of zero would say that it is unpaid.
        if (quote.Total > Money.Zero)
            yield return (T.Say(language, "fee.total"), quote.Total.ToString(Languages.Culture(language)));
    }

    /// <summary>Which recommendation it is by; an example says that it is no one's decision.</summary>
    public static string Source(Quote quote, string language) => T.Say(language, quote.IsExample ? "fee.source-example" : "fee.source", quote.Recommendation);

    /// <summary>The amount, or that it depends on what happens.</summary>
    public static string Amount(long? cents, string language) => cents is { } known
        ? new Money(known).ToString(Languages.Culture(language)) : T.Say(language, "fee.by-what-happens");

    public static string In(IReadOnlyDictionary<string, string> words, string language) => words.TryGetValue(language, out var found) ? found : words[Languages.Default];
}
