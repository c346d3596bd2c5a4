using Foundation.Ui;

namespace Recruitment;

public static class RecruitmentTexts
{
    public static readonly Texts T = new(typeof(RecruitmentTexts).Assembly);
}
