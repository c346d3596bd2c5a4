using Foundation.Ui;

namespace Bookings.Cancelling;

/// <summary>What is typed when cancelling, as it came.</summary>
public sealed class CancelInput
{
    /// <summary>There is room in the column for the key beside them.</summary>
    public const int LongestWords = 900;

    /// <summary>Whose cancellation it is; only the coordinator is asked.</summary>
    public string? OnBehalfOf { get; set; }
    public string? Kind { get; set; }
    public string? Words { get; set; }

    /// <summary>The reason as it is stored; null when something is wrong, which is then among the errors.</summary>
    public string? ReadReason(IReadOnlyList<string> kinds, Errors errors)
    {
        var words = Typed.Empty(Words) ? null : Words!.Trim();
        if (Kind is null || !kinds.Contains(Kind))
            errors.Add("Kind", "cancel.kind-missing");
        if (words is { Length: > LongestWords })
            errors.Add("Words", "cancel.words-long", LongestWords);
        if (Kind == CancelReasons.Other && words is null)
            errors.Add("Words", "cancel.words-missing");
        return errors.Any ? null : CancelReasons.Stored(Kind!, words);
    }
}
