namespace Bookings.Cancelling;

/// <summary>
/// Why something is cancelled. The usual reasons are stored by key, so that every reader gets them in their own language; words of one's own are stored as written.
/// Nobody has to tell of their health: <see cref="Personal"/> says enough.
/// </summary>
public static class CancelReasons
{
    public const string Personal = "personal", Clash = "clash", CalledOff = "called-off", Staff = "staff", ChangedMind = "changed-mind", Rescheduled = "rescheduled", Other = "other";

    public static readonly IReadOnlyList<string> OfExpert = [Personal, Clash, Other];
    public static readonly IReadOnlyList<string> OfUnit = [CalledOff, Staff, Other];
    public static readonly IReadOnlyList<string> All = [Personal, Clash, CalledOff, Staff, ChangedMind, Rescheduled, Other];

    private const string Mark = "key:";

    public static string Stored(string key) => Mark + key;

    public static string Say(string stored, string language) => stored.StartsWith(Mark, StringComparison.Ordinal) && All.Contains(stored[Mark.Length..])
        ? BookingsTexts.T.Say(language, "cancel.reason." + stored[Mark.Length..])
        : stored;
}
