using Foundation.Calendar;

namespace Bookings.FollowingUp;

internal static class ProgrammeWords
{
    /// <summary>"Decided by … on …, § 87"; null when nothing of the decision was told.</summary>
    public static string? Decision(Programme programme, string language)
    {
        var parts = new[]
        {
            programme.DecidedBy, programme.DecidedOn is { } day ? Helsinki.Say(day, language) : "", programme.Section.Length > 0 ? "§ " + programme.Section : "",
        }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? null : BookingsTexts.T.Say(language, "programme.decision", string.Join(", ", parts));
    }

    public static string Years(Programme programme) => programme.FromYear == programme.ToYear ? $"{programme.FromYear}" : $"{programme.FromYear}–{programme.ToYear}";
}
