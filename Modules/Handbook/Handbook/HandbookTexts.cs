using System.Globalization;
using Foundation.Ui;

namespace Handbook;

/// <summary>The words of this module. The handbook itself is written in Finnish; these are the words around it.</summary>
public static class HandbookTexts
{
    public static readonly Texts T = new(typeof(HandbookTexts).Assembly);

    /// <summary>The language of the page being shown.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
