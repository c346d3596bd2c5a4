using Foundation.Ui;

namespace Fees;

/// <summary>The words of this module, from Texts.restext and Texts.en.restext.</summary>
public static class FeesTexts
{
    public static readonly Texts T = new(typeof(FeesTexts).Assembly);

    /// <summary>One text in every language we have, for facts that are stored or sent ready to show.</summary>
    public static Said Say(string key, params Func<string, object?>[] values) => new(
        T.Say("fi", key, [.. values.Select(value => value("fi"))]),
        T.Say("en", key, [.. values.Select(value => value("en"))]));
}
