using System.Globalization;
using Foundation.Ui;

namespace Bookings;

/// <summary>The words of this module.</summary>
public static class BookingsTexts
{
    public static readonly Texts T = new(typeof(BookingsTexts).Assembly);

    /// <summary>The language of the page being shown.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
