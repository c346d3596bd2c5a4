using System.Globalization;
using Foundation.Ui;

namespace Training;

/// <summary>The words of this module.</summary>
public static class TrainingTexts
{
    public static readonly Texts T = new(typeof(TrainingTexts).Assembly);

    /// <summary>The language of the page being shown.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
