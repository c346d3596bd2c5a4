using System.Globalization;
using Foundation.Ui;

namespace Recruitment;

public static class RecruitmentTexts
{
    public static readonly Texts T = new(typeof(RecruitmentTexts).Assembly);

    /// <summary>The language of the page being shown, also to somebody who is not signed in.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
}
