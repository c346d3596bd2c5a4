namespace Fees.Following;

/// <summary>A claim's stage in words: what it is called, how it looks, what happens next and who acts.</summary>
public static class StageWords
{
    public static string Text(ClaimStage stage) => FeesTexts.T["stage." + Key(stage)];
    public static string Next(ClaimStage stage) => FeesTexts.T["next." + Key(stage)];

    /// <summary>A sum in words: what is not known yet is never shown as zero.</summary>
    public static string Sum(ClaimStage stage, Foundation.Money total, string? language = null)
    {
        var culture = language is null ? System.Globalization.CultureInfo.CurrentUICulture : Foundation.Ui.Languages.Culture(language);
        var say = FeesTexts.T.In(culture.TwoLetterISOLanguageName);
        return stage != ClaimStage.WaitsForRule ? total.ToString(culture)
            : total == Foundation.Money.Zero ? say("amount.waits", []) : say("amount.so-far", [total.ToString(culture)]);
    }

    public static string? Who(ClaimStage stage) => stage switch
    {
        ClaimStage.WaitsForRule => FeesTexts.T["who.county"],
        ClaimStage.Questioned => FeesTexts.T["who.expert"],
        ClaimStage.WaitsForApproval => FeesTexts.T["who.approver"],
        ClaimStage.Approved or ClaimStage.InBatch => FeesTexts.T["who.payer"],
        _ => null,
    };

    public static string Kind(ClaimStage stage) => stage switch
    {
        ClaimStage.Paid => "success",
        ClaimStage.Approved or ClaimStage.InBatch => "info",
        ClaimStage.Questioned or ClaimStage.WaitsForApproval => "waiting",
        ClaimStage.WaitsForRule => "warning",
        ClaimStage.Reversed => "error",
        _ => "neutral",
    };

    public static string Key(ClaimStage stage) => stage switch
    {
        ClaimStage.WaitsForRule => "waits-for-rule",
        ClaimStage.NothingToPay => "nothing-to-pay",
        ClaimStage.Questioned => "questioned",
        ClaimStage.WaitsForApproval => "waits-for-approval",
        ClaimStage.Approved => "approved",
        ClaimStage.InBatch => "in-batch",
        ClaimStage.Paid => "paid",
        ClaimStage.Reversed => "reversed",
        _ => "withdrawn",
    };
}
