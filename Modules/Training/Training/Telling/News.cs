namespace Training.Telling;

/// <summary>What a person is told. Each has a subject, words for the letter, and words for the phone in the texts, "news.{kind}.…".</summary>
public static class News
{
    public const string Invited = "invited", Requested = "requested", Seated = "seated", Waiting = "waiting", Offered = "offered", Lapsed = "lapsed",
        Declined = "declined", Left = "left", Cancelled = "cancelled", Changed = "changed", Reminder = "reminder", Feedback = "feedback", Completed = "completed",
        Recordings = "recordings", RecordingReminder = "recording-reminder", Moved = "moved", Displaced = "displaced";

    public static readonly IReadOnlyList<string> All =
        [Invited, Requested, Seated, Waiting, Offered, Lapsed, Declined, Left, Cancelled, Changed, Reminder, Feedback, Completed, Recordings, RecordingReminder, Moved, Displaced];

    /// <summary>Of no use once the session has begun.</summary>
    public static bool BeforeStart(string kind) => kind is Invited or Requested or Seated or Waiting or Offered or Changed or Reminder or Moved or Displaced;
}
