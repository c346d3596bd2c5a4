using System.Globalization;
using Foundation;
using Foundation.Ui;

namespace Fees.Following;

/// <summary>A changed fact in words: what, and from what to what.</summary>
public static class ChangeWords
{
    public static string What(ClaimChange change, string? language) => FeesTexts.T.Say(language ?? Languages.Default, "change." + change.What);

    public static string FromTo(ClaimChange change, string? language) =>
        FeesTexts.T.Say(language ?? Languages.Default, "change.from-to", Value(change.What, change.From, language), Value(change.What, change.To, language));

    private static string Value(ChangedFact what, string value, string? language) => what switch
    {
        ChangedFact.Recommendation => value.Length > 0 ? value : FeesTexts.T.Say(language ?? Languages.Default, "change.none"),
        ChangedFact.Minutes or ChangedFact.PreparationMinutes => Length(int.Parse(value, CultureInfo.InvariantCulture)),
        ChangedFact.Kilometres => value + " km",
        _ => new Money(long.Parse(value, CultureInfo.InvariantCulture)).ToString(Languages.Culture(language ?? Languages.Default)),
    };

    /// <summary>The same in both languages.</summary>
    public static string Length(int minutes) => (minutes / 60, minutes % 60) switch { (0, var m) => $"{m} min", (var h, 0) => $"{h} h", var (h, m) => $"{h} h {m} min" };
}
