using Foundation.Ui;

namespace Fees.HearingBack;

/// <summary>Why a bank did not pay, by the usual codes of ISO 20022 (external status reason codes); a code that is not here is shown as it is.</summary>
public static class BankReasons
{
    private static readonly HashSet<string> Known =
    [
        "AC01", "AC02", "AC03", "AC04", "AC05", "AC06", "AC07", "AC13", "AC14", "AG01", "AG02", "AM01", "AM02", "AM03", "AM04", "AM05", "AM09", "AM10", "AM14", "BE01", "BE04", "BE05", "BE06",
        "CNOR", "CUST", "DNOR", "DT01", "DUPL", "ED05", "FF01", "FOCR", "MD07", "MS02", "MS03", "NARR", "RC01", "RC04", "RR04", "SL01", "TECH", "TM01",
    ];

    /// <summary>The payee's account, or the name that goes with it: paying again would come back again until the payee has given the account once more.</summary>
    private static readonly HashSet<string> OfAccount = ["AC01", "AC03", "AC04", "AC06", "AC07", "AC14", "AG01", "BE01", "BE06", "CNOR", "RC01", "RC04"];

    /// <summary>The payee has died. No letter is written; somebody looks into whom to pay.</summary>
    public const string Died = "MD07";

    public static bool IsAccount(BankWord word) => word is { OfPayment: true, Reason: { } code } && (OfAccount.Contains(code) || code == Died);

    public static string Say(string? code, Texts texts) => code is null ? texts["bank.reason.none"] : Known.Contains(code) ? $"{texts["bank.reason." + code]} ({code})" : texts["bank.reason.other", code];
}
