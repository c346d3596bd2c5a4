namespace Bookings.Cancelling;

/// <summary>
/// Why something is cancelled. The usual reasons are stored by key, so that every reader gets them in their own language and they can be counted; words of one's
/// own come after the key, as written. Words without a key are those of an answer.
/// Nobody has to tell of their health: <see cref="Personal"/> says enough.
/// </summary>
public static class CancelReasons
{
    public const string Personal = "personal", Clash = "clash", CalledOff = "called-off", Staff = "staff", ChangedMind = "changed-mind", Rescheduled = "rescheduled", Other = "other";

    public static readonly IReadOnlyList<string> OfExpert = [Personal, Clash, Other];
    public static readonly IReadOnlyList<string> OfUnit = [CalledOff, Staff, Other];
    public static readonly IReadOnlyList<string> All = [Personal, Clash, CalledOff, Staff, ChangedMind, Rescheduled, Other];

    /// <summary>How a stored reason begins when it has a key, and what stands between the key and the words.</summary>
    public const string Mark = "key:", Between = " ";

    public static string Stored(string key, string? words = null) => words is null ? Mark + key : Mark + key + Between + words;

    public static string Say(string stored, string language)
    {
        var (key, words) = stored.Split(Between, 2) is [var first, var rest] ? (first, rest) : (stored, null);
        if (!key.StartsWith(Mark, StringComparison.Ordinal) || !All.Contains(key[Mark.Length..]))
            return stored;
        // "Another reason" says nothing that the words do not say.
        if (words is not null && key == Stored(Other))
            return words;
        var said = BookingsTexts.T.Say(language, "cancel.reason." + key[Mark.Length..]);
        return words is null ? said : $"{said.TrimEnd('.')}: {words}";
    }
}
